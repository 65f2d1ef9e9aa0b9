import type { Id } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import { Ring } from '../model/vocabularies';
import type { Differences, Turn } from './differences';
import type { NetworkState } from './moments';
import type { PictureWords } from './picture-words';

/** Who and what a story speaks of. */
export type Spoken = { readonly parties: readonly Stakeholder[]; readonly ties: readonly Tie[] };

// What goes on for ever is not read; the map shows the rest.
const MOST = 6;

type Namer = {
  readonly party: (id: Id | undefined) => string;
  readonly tie: (id: Id) => string;
  readonly all: (names: readonly string[]) => string;
};

function namer({ parties, ties }: Spoken, { t, list }: PictureWords): Namer {
  const names = new Map(parties.map(({ id, shortName }) => [id, shortName]));
  const ends = new Map(ties.map((tie) => [tie.id, tie]));
  const party = (id: Id | undefined) => (id !== undefined && names.get(id)) || t('looking.story.somebody');
  return {
    party,
    tie: (id) => {
      const tie = ends.get(id);
      return t('looking.story.pair', { a: party(tie?.sourceId), b: party(tie?.targetId) });
    },
    all: (said) =>
      list(
        said.length > MOST ? [...said.slice(0, MOST), t('network.picture.more', { count: said.length - MOST })] : said,
      ),
  };
}

/** Who came, each with who asked them where that is known. */
function cameLines(came: readonly Id[], { parties }: Spoken, name: Namer, { t }: PictureWords): readonly string[] {
  const asked = new Map(parties.map(({ id, askedById }) => [id, askedById]));
  const through = came.filter((id) => asked.get(id) !== undefined);
  const alone = came.filter((id) => asked.get(id) === undefined);
  return [
    ...(alone.length > 0
      ? [t('looking.story.came', { count: alone.length, names: name.all(alone.map(name.party)) })]
      : []),
    ...through.map((id) => t('looking.story.cameThrough', { name: name.party(id), by: name.party(asked.get(id)) })),
  ];
}

function movedLines(moved: readonly Turn<Ring>[], name: Namer, { t }: PictureWords): readonly string[] {
  return Ring.options.flatMap((ring) => {
    const here = moved.filter(({ to }) => to === ring);
    const names = name.all(here.map(({ id }) => name.party(id)));
    return here.length > 0 ? [t('looking.story.moved', { ring, count: here.length, names })] : [];
  });
}

/** What changed, one sentence for each sort of change, the people first. None when nothing did. */
export function changeLines(since: Differences, spoken: Spoken, words: PictureWords): readonly string[] {
  const { t } = words;
  const name = namer(spoken, words);
  const firmer = since.grew.filter(({ from, to }) => to > from);
  const looser = since.grew.filter(({ from, to }) => to < from);
  const about = (key: 'tied' | 'untied' | 'firmer' | 'looser', ids: readonly Id[]) =>
    ids.length > 0 ? [t(`looking.story.${key}`, { count: ids.length, names: name.all(ids.map(name.tie)) })] : [];
  const left = since.left.length;
  return [
    ...cameLines(since.came, spoken, name, words),
    ...movedLines(since.moved, name, words),
    ...(left > 0 ? [t('looking.story.left', { count: left, names: name.all(since.left.map(name.party)) })] : []),
    ...about('tied', since.tied),
    ...about(
      'firmer',
      firmer.map(({ id }) => id),
    ),
    ...about(
      'looser',
      looser.map(({ id }) => id),
    ),
    ...about('untied', since.untied),
  ];
}

/** How the network stood, in one sentence: how many take part, how many in the core, how many ties. */
export function stateLine({ rings, ties }: NetworkState, { t }: PictureWords): string {
  const all = [...rings.values()].filter((ring) => ring !== 'missing');
  const core = all.filter((ring) => ring === 'core').length;
  return t('looking.story.state', { parties: all.length, core, ties: ties.size });
}
