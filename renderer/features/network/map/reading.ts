import type { Words } from '../../../../shared/language/translate';
import { NoteKind } from '../../../../shared/model/note-kinds';
import { notesAbout } from '../../../../shared/network/marks';
import { otherEnd, tiesOf } from '../../../../shared/network/tie-commands';
import type { Network } from '../use-network';

/** How many notes of each kind there are about something: "1 botsing en 2 lessen"; empty when there are none. */
export function notesInWords(network: Network, to: 'stakeholder' | 'tie', id: string, words: Words): string {
  const about = notesAbout(network.notes, to, id);
  const kinds = NoteKind.options.flatMap((kind) => {
    const count = about.filter((note) => note.kind === kind).length;
    return count === 0 ? [] : [words.t(`domain.kindCount.${kind}`, { count })];
  });
  return kinds.length === 0 ? '' : words.list(kinds);
}

type Parties = ReadonlyMap<string, Network['parties'][number]>;

/** A party in one sentence for a screen reader, beginning with the name that is seen: who it is, where it stands, its ties and its notes. */
function readingOf(network: Network, parties: Parties, id: string, words: Words): string {
  const { t, list } = words;
  const party = parties.get(id);
  if (!party) return '';
  const ties = tiesOf(network.ties, id);
  const nameOf = (other: string) => parties.get(other)?.shortName ?? '';
  const names = ties.map((tie) => nameOf(otherEnd(tie, id)));
  const parts = [
    party.shortName,
    party.name === party.shortName ? '' : party.name,
    t(`domain.stakeholderType.${party.type}`),
    t(`domain.domain.${party.domain}`),
    t(`domain.ring.${party.ring}`),
    names.length === 0
      ? t('network.reading.noTies')
      : t('network.reading.ties', { count: names.length, names: list(names) }),
    notesInWords(network, 'stakeholder', id, words),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** The sentences of a network, each made when it is first asked for. */
export function readingsOf(network: Network, words: Words): (id: string) => string {
  const parties = new Map(network.parties.map((party) => [party.id, party]));
  const made = new Map<string, string>();
  return (id) => {
    const before = made.get(id);
    if (before !== undefined) return before;
    const reading = readingOf(network, parties, id, words);
    made.set(id, reading);
    return reading;
  };
}
