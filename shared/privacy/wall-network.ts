import type { NetworkLens } from '../model/network';

/** Ways of looking that say something of people or of friction: for the facilitator alone, never for a room. */
export const PRIVATE_LENSES: readonly NetworkLens[] = ['energy', 'hurdles'];
