import type { Id } from '../model/ids';
import type { Shape } from './symbols';

/** A colour that means how much, from little to much, or none known. Each has its own hex on paper and its own token. */
export type Tone = 'step0' | 'step1' | 'step2' | 'step3' | 'step4' | 'step5' | 'warm' | 'quiet';

/** How plain something is drawn: `faint` is there but steps back; `hidden` is not drawn at all. */
export type Strength = 'full' | 'faint' | 'hidden';

/** What a lens, filter, focus or moment changes of a party. What is absent is drawn as always. */
export type PartyLook = {
  readonly strength?: Strength;
  /** Takes the place of the colour of the domain. */
  readonly tone?: Tone;
  /** At most two signs that take the place of the letters of the domain: colour never speaks alone. */
  readonly sign?: string;
  readonly shape?: Shape;
  /** A dotted line round it: new since then, or who could ask. */
  readonly isMarked?: boolean;
};

/** What a lens, filter, focus or moment changes of a tie. */
export type TieLook = {
  readonly strength?: Strength;
  readonly tone?: Tone;
  /** Thickness in drawing units. */
  readonly width?: number;
  readonly dash?: 'none' | 'dashed' | 'dotted';
};

/** A way of looking: by id, only what differs from the plain drawing. */
export type NetworkLook = {
  readonly parties: ReadonlyMap<Id, PartyLook>;
  readonly ties: ReadonlyMap<Id, TieLook>;
};

/** Everything as it always is. */
export const PLAIN_LOOK: NetworkLook = { parties: new Map(), ties: new Map() };

const STRENGTHS: readonly Strength[] = ['full', 'faint', 'hidden'];
const weaker = (a: Strength = 'full', b: Strength = 'full'): Strength =>
  STRENGTHS.indexOf(a) > STRENGTHS.indexOf(b) ? a : b;

function overlaid<L extends PartyLook | TieLook>(under: ReadonlyMap<Id, L>, over: ReadonlyMap<Id, L>) {
  const both = new Map(under);
  for (const [id, look] of over) {
    const below = under.get(id);
    both.set(id, { ...below, ...look, strength: weaker(below?.strength, look.strength) });
  }
  return both;
}

/** One way of looking over another: the upper says how it looks, and what either one makes faint or hides stays so. */
export const overLook = (under: NetworkLook, over: NetworkLook): NetworkLook => ({
  parties: overlaid(under.parties, over.parties),
  ties: overlaid(under.ties, over.ties),
});
