import type { WallConflict } from '../../privacy/wall';

/** One botsing that the facilitator opened and both sides agreed to. */
export type ConflictScene = WallConflict & { readonly kind: 'conflict' };

/** The picture of an opened botsing. */
export const conflictScene = (conflict: WallConflict): ConflictScene => ({ kind: 'conflict', ...conflict });
