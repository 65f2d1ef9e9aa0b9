// Text of a field that was left is on its way into the working copy for a moment. It stays where half-typed text is kept
// until it is known to be in: an act can fail, and a window can go in the middle of it.

const keyOf = (name: string): string => `kring.edit.${name}`;

/** Texts whose act is not over yet, by name. */
const going = new Map<string, string>();
/** What gets a text back that could not be kept: the field as it is on screen now. */
const fields = new Map<string, (text: string) => void>();

/** Keeps half-typed text aside, also for when the program stops. */
export function keepAside(name: string, text: string): void {
  try {
    localStorage.setItem(keyOf(name), text);
  } catch {
    // A full store costs only the safety net: the text is still in the field.
  }
}

const letGo = (name: string): void => localStorage.removeItem(keyOf(name));

/** Text that was typed and is not kept yet; null when there is none, or when its act is on the way. */
export function keptAside(name: string): string | null {
  const kept = localStorage.getItem(keyOf(name));
  return kept !== null && kept === going.get(name) ? null : kept;
}

/** From now on a text that could not be kept goes back to this field. Answers what ends that. */
export function givesBackTo(name: string, field: (text: string) => void): () => void {
  fields.set(name, field);
  return () => {
    if (fields.get(name) === field) fields.delete(name);
  };
}

/** Answers null, or throws, when the text could not be kept. */
export type Keep = (text: string) => Promise<unknown>;

async function isKept(keep: Keep, text: string): Promise<boolean> {
  return (await keep(text)) !== null;
}

function settle(name: string, text: string, isIn: boolean): void {
  if (going.get(name) === text) going.delete(name);
  // Typed on since: that is of a later act.
  if ((localStorage.getItem(keyOf(name)) ?? text) !== text) return;
  if (isIn || text.trim() === '') letGo(name);
  else fields.get(name)?.(text);
}

/** Hands in the text of a field that was left. It stays aside until it is kept, and comes back when it could not be. */
export async function handIn(name: string, text: string, keep: Keep): Promise<void> {
  going.set(name, text);
  let isIn = false;
  try {
    isIn = await isKept(keep, text);
  } finally {
    settle(name, text, isIn);
  }
}

/** The text is what stands there already: nothing of it has to be kept aside. */
export const nothingTyped = letGo;
