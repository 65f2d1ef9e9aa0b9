import type { Stakeholder, Tie } from '../model/network';
import { Ring } from '../model/vocabularies';
import type { PictureWords } from './picture-words';
import { tiesOf } from './tie-commands';

// A description that goes on for ever is not listened to; the table of ties names everyone.
const MOST_NAMES = 12;

function namesOf(parties: readonly Stakeholder[], { t, list }: PictureWords): string {
  const names = parties.slice(0, MOST_NAMES).map(({ shortName }) => shortName);
  const more = parties.length - names.length;
  return list(more > 0 ? [...names, t('network.picture.more', { count: more })] : names);
}

/** The parties with the most ties, when there are few enough to name. */
function busiest(parties: readonly Stakeholder[], ties: readonly Tie[]): readonly Stakeholder[] {
  const counted = parties.map((party) => ({ party, count: tiesOf(ties, party.id).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  const top = counted.filter(({ count }) => count === most && most > 1).map(({ party }) => party);
  return top.length <= 3 ? top : [];
}

/**
 * What the picture of a network shows, in sentences: how many, what it is about, who stands in which ring, who has the most ties, and
 * who is not drawn because they still wait for a place on the map.
 */
export function describePicture(
  parties: readonly Stakeholder[],
  ties: readonly Tie[],
  words: PictureWords,
  waiting: readonly Stakeholder[] = [],
  focusText = '',
): string {
  const { t } = words;
  const about = focusText.trim() === '' ? [] : [t('network.picture.altFocus', { text: focusText.trim() })];
  const absent = waiting.length === 0 ? [] : [t('tidy.picture.waiting', { names: namesOf(waiting, words) })];
  if (parties.length === 0) return [t('network.picture.altEmpty'), ...about, ...absent].join(' ');
  const rings = Ring.options.flatMap((ring) => {
    const here = parties.filter((party) => party.ring === ring);
    return here.length === 0 ? [] : [t('network.picture.altRing', { ring, names: namesOf(here, words) })];
  });
  const top = busiest(parties, ties);
  const lines =
    top.length === 0 ? [] : [t('network.picture.altLines', { count: top.length, names: namesOf(top, words) })];
  const count = t('network.picture.alt', { parties: parties.length, ties: ties.length });
  return [count, ...about, ...rings, ...lines, ...absent].join(' ');
}
