const MEGABYTE = 1024 * 1024;

/** Below this, in bytes, a person is told that the disk is getting full. */
export const LITTLE_SPACE = 500 * MEGABYTE;
/** Below this, in bytes, nothing large is taken in: what is left is for saving. */
export const TOO_LITTLE_SPACE = 200 * MEGABYTE;
/** What is large, in bytes: a note or a list fits on any disk that still works. */
export const LARGE = MEGABYTE;

/** Free space in whole megabytes, for a person. */
export const inMegabytes = (bytes: number): number => Math.floor(bytes / MEGABYTE);
