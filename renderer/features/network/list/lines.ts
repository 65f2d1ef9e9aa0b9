import type { Words } from '../../../../shared/language/translate';
import type { Stakeholder, Tie } from '../../../../shared/model/network';
import { Domain, RainbowLevel, Ring } from '../../../../shared/model/vocabularies';
import type { Mark } from '../../../../shared/network/marks';
import { type Tag, tagLabels } from '../../../../shared/network/tags';
import { otherEnd } from '../../../../shared/network/tie-commands';
import type { Network } from '../use-network';
import type { Order } from './grid-props';

export type PartyColumn = 'chosen' | 'name' | 'type' | 'domain' | 'ring' | 'tags' | 'ties' | 'notes' | 'more';
export type TieColumn = 'ends' | 'purpose' | 'level' | 'now' | 'wanted' | 'notes' | 'more';

/** A party as a line of the list; `text` is what searching looks in. */
export type PartyLine = {
  readonly party: Stakeholder;
  readonly ties: number;
  readonly tiedIds: ReadonlySet<string>;
  readonly mark: Mark | undefined;
  /** For whom it is there and what it is busy with, in words. */
  readonly tags: string;
  readonly text: string;
};

/** A tie as a line of the list, with the names of its two ends. */
export type TieLine = {
  readonly tie: Tie;
  readonly a: string;
  readonly b: string;
  readonly mark: Mark | undefined;
  readonly text: string;
};

/** Every party as a line. */
export function partyLines(
  { parties, ties, marks }: Network,
  { t, list }: Words,
  known: readonly Tag[],
): readonly PartyLine[] {
  const tied = new Map<string, Set<string>>(parties.map(({ id }) => [id, new Set()]));
  for (const tie of ties) {
    for (const id of [tie.sourceId, tie.targetId]) tied.get(id)?.add(otherEnd(tie, id));
  }
  return parties.map((party) => {
    const tiedIds = tied.get(party.id) ?? new Set();
    const tags = list(tagLabels(party.tags, known));
    const words = [
      party.name,
      party.shortName,
      t(`domain.stakeholderType.${party.type}`),
      t(`domain.domain.${party.domain}`),
      t(`domain.ring.${party.ring}`),
      tags,
    ];
    const mark = marks.stakeholder.get(party.id);
    return { party, ties: tiedIds.size, tiedIds, mark, tags, text: forSeeking(words) };
  });
}

/** Every tie as a line. */
export function tieLines({ parties, ties, marks }: Network, { t }: Words): readonly TieLine[] {
  const names = new Map(parties.map(({ id, shortName }) => [id, shortName]));
  return ties.map((tie) => {
    const [a, b] = [names.get(tie.sourceId) ?? '', names.get(tie.targetId) ?? ''];
    const words = [a, b, ...tie.purpose.map((each) => t(`domain.purpose.${each}`)), t(`domain.ladder.${tie.ladder}`)];
    if (tie.rainbowLevel) words.push(t(`domain.rainbow.${tie.rainbowLevel}`));
    return { tie, a, b, mark: marks.tie.get(tie.id), text: forSeeking(words) };
  });
}

const forSeeking = (words: readonly string[]): string => words.join(' ').toLocaleLowerCase();
const countOf = (mark: Mark | undefined): number => mark?.count ?? 0;

type Comparing<Line> = (a: Line, b: Line, alphabet: Intl.Collator) => number;

// Rings go from the middle out and levels from near to far, numbers by size, the rest by the alphabet of the language.
const PARTY_ORDER: Partial<Record<PartyColumn, Comparing<PartyLine>>> = {
  type: (a, b) => a.party.type.localeCompare(b.party.type),
  domain: (a, b) => Domain.options.indexOf(a.party.domain) - Domain.options.indexOf(b.party.domain),
  ring: (a, b) => Ring.options.indexOf(a.party.ring) - Ring.options.indexOf(b.party.ring),
  // Who has a word of these goes before who has none.
  tags: (a, b, alphabet) => Number(a.tags === '') - Number(b.tags === '') || alphabet.compare(a.tags, b.tags),
  ties: (a, b) => a.ties - b.ties,
  notes: (a, b) => countOf(a.mark) - countOf(b.mark),
};
const byName: Comparing<PartyLine> = (a, b, alphabet) => alphabet.compare(a.party.name, b.party.name);

const levelAt = ({ tie }: TieLine): number => (tie.rainbowLevel ? RainbowLevel.options.indexOf(tie.rainbowLevel) : -1);
const TIE_ORDER: Partial<Record<TieColumn, Comparing<TieLine>>> = {
  purpose: (a, b) => a.tie.purpose.length - b.tie.purpose.length,
  level: (a, b) => levelAt(a) - levelAt(b),
  now: (a, b) => a.tie.ladder - b.tie.ladder,
  wanted: (a, b) => (a.tie.ladderWanted ?? -1) - (b.tie.ladderWanted ?? -1),
  notes: (a, b) => countOf(a.mark) - countOf(b.mark),
};
const byEnds: Comparing<TieLine> = (a, b, alphabet) => alphabet.compare(a.a, b.a) || alphabet.compare(a.b, b.b);

const alphabetOf = (locale: string) => new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
const turnOf = ({ isDown }: { readonly isDown: boolean }): number => (isDown ? -1 : 1);

/** The lines of parties in the chosen order; what is equal stands by name. */
export function partiesInOrder(
  lines: readonly PartyLine[],
  order: Order<PartyColumn>,
  locale: string,
): readonly PartyLine[] {
  const alphabet = alphabetOf(locale);
  const [compare, turn] = [PARTY_ORDER[order.by] ?? byName, turnOf(order)];
  return lines.toSorted((a, b) => turn * compare(a, b, alphabet) || byName(a, b, alphabet));
}

/** The lines of ties in the chosen order; what is equal stands by the names of the ends. */
export function tiesInOrder(lines: readonly TieLine[], order: Order<TieColumn>, locale: string): readonly TieLine[] {
  const alphabet = alphabetOf(locale);
  const [compare, turn] = [TIE_ORDER[order.by] ?? byEnds, turnOf(order)];
  return lines.toSorted((a, b) => turn * compare(a, b, alphabet) || byEnds(a, b, alphabet));
}

/** The lines that hold every sought word. */
export function linesWith<Line extends { readonly text: string }>(
  lines: readonly Line[],
  sought: string,
): readonly Line[] {
  const words = sought.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return words.length === 0 ? lines : lines.filter(({ text }) => words.every((word) => text.includes(word)));
}
