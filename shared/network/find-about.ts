import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import { tieBetween } from './tie-commands';

type Party = Pick<Stakeholder, 'id' | 'name' | 'shortName'>;

/** Something that a note can be about: a party, a tie, or one that is not there yet and can be made. */
export type AboutChoice =
  | { readonly is: 'party'; readonly party: Party }
  | { readonly is: 'tie'; readonly tie: Tie; readonly ends: readonly [Party, Party] }
  | { readonly is: 'new-tie'; readonly ends: readonly [Party, Party] }
  | { readonly is: 'new-party'; readonly name: string };

type Network = {
  readonly parties: readonly Party[];
  readonly ties: readonly Tie[];
  /** Parties and ties that it is about already. */
  readonly taken: ReadonlySet<Id>;
  /** Parties that it may not be about. */
  readonly barred?: ReadonlySet<Id>;
};

/** How many names are offered at once: more is not read. */
const MOST = 40;
/** Shorter than this is the beginning of a name, not a name. */
const SHORTEST_NAME = 3;

// Typed without accents, found with them.
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase().trim();

const wordsOf = (text: string): readonly string[] => plain(text).split(/\s+/).filter(Boolean);

/** Two names in one line: `Welzijn - Bewonersgroep`, `Welzijn en Bewonersgroep`, `welzijn, bewoners`. */
const BETWEEN = /\s+[-–—]+\s*|\s*[,+&]\s*|\s+(?:en|and|met|with)\s+/iu;

const calls = (party: Party, words: readonly string[]): boolean => {
  const said = `${plain(party.name)} ${plain(party.shortName)}`;
  return words.every((word) => said.includes(word));
};

const isNamed = ({ name, shortName }: Party, typed: string): boolean =>
  plain(name) === plain(typed) || plain(shortName) === plain(typed);

const startsWith = ({ name, shortName }: Party, word: string): boolean =>
  plain(name).startsWith(word) || plain(shortName).startsWith(word);

/** The parties that are called so: who is named exactly, then whose name begins so, then the others by name. */
function partiesCalled(parties: readonly Party[], typed: string): readonly Party[] {
  const words = wordsOf(typed);
  const rank = (party: Party) => (isNamed(party, typed) ? 0 : startsWith(party, words[0] ?? '') ? 1 : 2);
  return parties
    .filter((party) => calls(party, words))
    .toSorted((one, other) => rank(one) - rank(other) || one.name.localeCompare(other.name));
}

type Ended = { readonly tie: Tie; readonly ends: readonly [Party, Party] };

function withEnds({ parties, ties }: Network): readonly Ended[] {
  const byId = new Map(parties.map((party) => [party.id, party]));
  return ties.flatMap((tie): readonly Ended[] => {
    const [one, other] = [byId.get(tie.sourceId), byId.get(tie.targetId)];
    return one && other ? [{ tie, ends: [one, other] }] : [];
  });
}

/** The ties between somebody called so and somebody called so, whichever is typed first. */
const tiesCalled = (ties: readonly Ended[], one: string, other: string): readonly Ended[] => {
  const [these, those] = [wordsOf(one), wordsOf(other)];
  return ties.filter(
    ({ ends: [a, b] }) => (calls(a, these) && calls(b, those)) || (calls(a, those) && calls(b, these)),
  );
};

/** The two parties that are meant by two names, when there is no doubt: one is named exactly, or is the only one. */
function meant(parties: readonly Party[], typed: string): Party | undefined {
  const [first, second] = partiesCalled(parties, typed);
  return first && (second === undefined || isNamed(first, typed)) ? first : undefined;
}

function betweenTwo(network: Network, one: string, other: string): readonly AboutChoice[] {
  const found = tiesCalled(withEnds(network), one, other);
  const choices = found.filter(({ tie }) => !network.taken.has(tie.id));
  const [a, b] = [meant(network.parties, one), meant(network.parties, other)];
  const isNew = a && b && a.id !== b.id && !tieBetween(network.ties, a.id, b.id);
  return [
    ...choices.map((each): AboutChoice => ({ is: 'tie', ...each })),
    ...(isNew ? [{ is: 'new-tie' as const, ends: [a, b] as const }] : []),
  ];
}

function byOneName(network: Network, typed: string): readonly AboutChoice[] {
  const { parties, taken, barred } = network;
  const found = partiesCalled(parties, typed);
  const free = found.filter(({ id }) => !(taken.has(id) || barred?.has(id)));
  const named = new Set(found.map(({ id }) => id));
  const ties = withEnds(network).filter(({ tie, ends }) => !taken.has(tie.id) && ends.some(({ id }) => named.has(id)));
  const byName = ({ ends: [a, b] }: Ended) => `${a.shortName} ${b.shortName}`;
  const isNew = plain(typed).length >= SHORTEST_NAME && !parties.some((party) => isNamed(party, typed));
  return [
    ...free.map((party): AboutChoice => ({ is: 'party', party })),
    ...(isNew && free.length === 0 ? [{ is: 'new-party' as const, name: typed.trim() }] : []),
    ...ties
      .toSorted((one, other) => byName(one).localeCompare(byName(other)))
      .slice(0, MOST)
      .map((each): AboutChoice => ({ is: 'tie', ...each })),
    ...(isNew && free.length > 0 ? [{ is: 'new-party' as const, name: typed.trim() }] : []),
  ];
}

/**
 * What a note can be about, for what was typed: parties by name, ties by the names of both ends, and what is not there
 * yet as something to make. Two names with a dash, a comma or "en" between them are a tie; two that are not tied can
 * be tied. Nothing typed offers everyone.
 */
export function aboutChoices(typed: string, network: Network): readonly AboutChoice[] {
  const [one = '', ...rest] = typed.split(BETWEEN).filter((part) => part.trim() !== '');
  const other = rest.join(' ');
  const two = other === '' ? [] : betweenTwo(network, one, other);
  // A name may hold such a word itself: "Sport en cultuur".
  const whole = byOneName(network, typed);
  const isTwo = other !== '' && [one, other].every((name) => partiesCalled(network.parties, name).length > 0);
  const known = isTwo ? whole.filter(({ is }) => is !== 'new-party') : whole;
  const seen = new Set(two.flatMap((choice) => (choice.is === 'tie' ? choice.tie.id : [])));
  return [...two, ...known.filter((choice) => choice.is !== 'tie' || !seen.has(choice.tie.id))];
}
