/** A code for the lock is shorter than a passphrase: it keeps onlookers away, and seals no file. */
export const SHORTEST_CODE = 4;
