import type { Id } from '../model/ids';
import { type Message, say } from '../model/message';
import type { MapLens, Stakeholder, Tie } from '../model/network';
import { LENSES, type Meaning } from './lenses';
import type { NetworkLook, PartyLook, TieLook } from './look';

/** What a lens looks at. `heat` is how much hinders where (`heatOf`), needed only where that is looked at. */
export type LensSource = {
  readonly parties: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly heat?: ReadonlyMap<Id, number>;
};

/** One line of the legend: what a way of drawing means. `sort` says whether a party or a tie is drawn like that. */
export type KeyEntry = { readonly said: Message } & (
  | { readonly sort: 'party'; readonly look: PartyLook }
  | { readonly sort: 'tie'; readonly look: TieLook }
);

const NO_HEAT: ReadonlyMap<Id, number> = new Map();

const looksOf = <L>(meanings: ReadonlyMap<Id, Meaning<L> | null>): ReadonlyMap<Id, L> =>
  new Map([...meanings].flatMap(([id, meaning]) => (meaning ? [[id, meaning.look] as const] : [])));

/** What the lens says of every party and tie; of who is missing it says nothing. */
function meaningsOf(lens: MapLens, { parties, ties, heat = NO_HEAT }: LensSource) {
  const { party, tie } = LENSES[lens];
  const there = parties.filter(({ ring }) => ring !== 'missing');
  return {
    parties: new Map(there.map((each) => [each.id, party?.(each, heat.get(each.id) ?? 0) ?? null] as const)),
    ties: new Map(ties.map((each) => [each.id, tie?.(each, heat.get(each.id) ?? 0) ?? null] as const)),
  };
}

/** How the network looks through a lens. The plain one changes nothing. */
export function lensLook(lens: MapLens, source: LensSource): NetworkLook {
  const { parties, ties } = meaningsOf(lens, source);
  return { parties: looksOf(parties), ties: looksOf(ties) };
}

/** The meanings that occur, each once, in their own order; one that needs no explaining is left out. */
function occurring<L>(meanings: ReadonlyMap<Id, Meaning<L> | null>): readonly (Meaning<L> & { said: Message })[] {
  const byOrder = new Map<number, Meaning<L> & { said: Message }>();
  for (const meaning of meanings.values())
    if (meaning?.said) byOrder.set(meaning.order, { ...meaning, said: meaning.said });
  return [...byOrder.values()].sort((a, b) => a.order - b.order);
}

/** The legend of a lens: only what occurs in this network. Empty for the plain one, which has the legend of the map. */
export function lensKey(lens: MapLens, source: LensSource): readonly KeyEntry[] {
  const { parties, ties } = meaningsOf(lens, source);
  return [
    ...occurring(parties).map(({ said, look }) => ({ sort: 'party' as const, said, look })),
    ...occurring(ties).map(({ said, look }) => ({ sort: 'tie' as const, said, look })),
  ];
}

/** What a lens shows, in one sentence. */
export const lensSentence = (lens: MapLens): Message => say(`looking.sentence.${lens}`);

/** What a lens is called. */
export const lensName = (lens: MapLens): Message => say(`looking.lens.${lens}`);
