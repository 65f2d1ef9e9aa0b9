import { z } from 'zod';

/** The page of the zaalscherm for one session, relative to the page of the regie. */
export const wallPage = (sessionId: string): string => `wall.html#/${encodeURIComponent(sessionId)}`;

/** The Web Lock that a zaalscherm holds as long as it is there: so a regie knows of one, also after a crash of either. */
export const WALL_LOCK = 'kring-zaalscherm';

/** The session that the address of a zaalscherm names (`#/<id>`), or null when it names none. */
export function wallSessionId(hash: string): string | null {
  const id = hash.replace(/^#\/?/, '');
  if (id === '') return null;
  try {
    return decodeURIComponent(id);
  } catch {
    return null;
  }
}

const HttpsAddress = z
  .url({ protocol: /^https$/, hostname: /./, normalize: true })
  .refine((address) => !/^https:\/\/[^/?#]*@/.test(address));

/**
 * The address as it may be handed to a browser, or null. Only https, with a host and without a name or password in it:
 * a note may hold any text, and `file:`, `javascript:` or a program's own scheme would run it.
 */
export function safeLink(text: string): string | null {
  // A browser reads these as something else, or as nothing: what is shown must be what is opened.
  if (/[\\\p{Cc}]/u.test(text)) return null;
  const address = HttpsAddress.safeParse(text);
  return address.success ? address.data : null;
}
