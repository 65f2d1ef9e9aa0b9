import { isoNow } from './stamp';

/** The day it is on this machine, such as 2026-10-15. Only the window owns a calendar. */
export const today = (): string => isoNow().slice(0, 10);
