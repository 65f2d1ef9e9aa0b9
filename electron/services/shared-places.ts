/** A place where a file does not stay on this laptop alone. */
export type SharedPlace = 'OneDrive' | 'Dropbox' | 'iCloud Drive' | 'Google Drive' | 'Nextcloud' | 'network';

type Env = Readonly<Record<string, string | undefined>>;

// As the services call the folder they make, on Windows, on a Mac (also under Library/CloudStorage) and on Linux.
const FOLDERS: readonly (readonly [SharedPlace, RegExp])[] = [
  ['OneDrive', /^OneDrive(?:$| - |-)/i],
  ['Dropbox', /^Dropbox(?:$| \(|-)/i],
  ['iCloud Drive', /^(?:com~apple~CloudDocs|iCloud ?Drive)$/i],
  ['Google Drive', /^(?:Google ?Drive(?:$|-)|My Drive$|Mijn Drive$)/i],
  ['Nextcloud', /^(?:Nextcloud|ownCloud)\d*$/i],
];

const NETWORK: readonly RegExp[] = [
  // \\server\share, and the same as Windows writes a long path; \\?\C:\ and \\.\ are of this machine.
  /^(?:\\\\|\/\/)(?![?.][\\/])[^\\/]+[\\/]/,
  /^\\\\\?\\UNC\\/i,
  // What a desktop on Linux mounts from elsewhere.
  /^\/run\/user\/\d+\/gvfs\//,
  /^\/net\//,
];

const ONEDRIVE_FOLDERS = ['OneDrive', 'OneDriveCommercial', 'OneDriveConsumer'] as const;

const isIn = (path: string, folder: string | undefined): boolean => {
  if (!folder) return false;
  const [one, other] = [path, folder].map((each) => each.replaceAll('\\', '/').toLowerCase());
  return one?.startsWith(`${other}/`) ?? false;
};

/**
 * Whether a path lies in the folder of a synchronising service or on the network; null for a place of this laptop.
 * A drive letter that stands for a network drive, or a folder under a name of one's own, is not seen.
 */
export function sharedPlaceOf(path: string, env: Env = process.env): SharedPlace | null {
  if (NETWORK.some((form) => form.test(path))) return 'network';
  if (ONEDRIVE_FOLDERS.some((name) => isIn(path, env[name]))) return 'OneDrive';
  const folders = path.split(/[\\/]/).slice(0, -1);
  return FOLDERS.find(([, form]) => folders.some((folder) => form.test(folder)))?.[0] ?? null;
}
