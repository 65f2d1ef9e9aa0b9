/**
 * What synchronising services call the second file when two laptops saved the same one. Google Drive and iCloud only
 * add a number, as a person does: those are not told apart.
 */
const CONFLICTED: readonly RegExp[] = [
  // Dropbox and Nextcloud: `Name (Ada's conflicted copy 2026-11-22).kring`, in the language of the laptop.
  /\((?:[^()]*\s)?(?:conflicted copy|case conflict|conflicterende? (?:kopie|exemplaar)|conflictkopie)[^()]*\)/i,
  // Syncthing: `Name.sync-conflict-20261122-140305-ABCDEFG.kring`.
  /\.sync-conflict-\d{8}-\d{6}/i,
  // OneDrive adds the name of the laptop: `Name-DESKTOP-1AB2C3D.kring`.
  /-(?:DESKTOP|LAPTOP)-[A-Z0-9]{6,8}(?: \(?\d+\)?)?\.[a-z]+$/,
  // Older Google Drive: `Name [conflict].kring`.
  /\[conflict(?:ed)?\]/i,
];

/** Whether the name of a file says that a synchronising service put it beside another one. */
export const isConflictedCopy = (fileName: string): boolean => CONFLICTED.some((name) => name.test(fileName));
