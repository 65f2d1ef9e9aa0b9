import type { Snapshot, Stakeholder, Tie } from '../model/network';
import { snapshotBefore } from '../network/measures-then';
import { heading, list, paragraph, said } from './compose';
import { partiesOf, shownName, tiesIn } from './network-part';
import type { Block } from './outline';
import type { Part } from './part';
import type { Source } from './source';

// What is different in the network since it was last kept, in sentences.

const lastKept = ({ workspace, programme, date }: Source): Snapshot | undefined =>
  snapshotBefore(
    workspace.snapshots.filter(({ programmeId }) => programmeId === programme.id),
    date,
  );

function ringChanges(source: Source, { rings }: Snapshot, parties: readonly Stakeholder[]): readonly string[] {
  const { t, list: named } = source.words;
  const isNew = ({ id, ring }: Stakeholder): boolean => rings[id] === undefined && ring !== 'missing';
  const joined = parties.filter(isNew).map(shownName);
  const moved = parties.flatMap((party) => {
    const before = rings[party.id];
    if (before === undefined || before === party.ring) return [];
    const [from, to] = [t(`domain.ring.${before}`), t(`domain.ring.${party.ring}`)];
    return [t('outline.changes.ring', { name: shownName(party), from, to })];
  });
  return [
    ...(joined.length > 0 ? [t('outline.changes.parties', { count: joined.length, names: named(joined) })] : []),
    ...moved,
  ];
}

function tieChanges(source: Source, { ties: kept }: Snapshot, parties: readonly Stakeholder[]): readonly string[] {
  const { t } = source.words;
  const names = new Map(parties.map((party) => [party.id, shownName(party)]));
  const before = new Map(kept.map(({ tieId, ladder }) => [tieId, ladder]));
  const sentence = (tie: Tie, key: 'new' | 'further' | 'back'): string => {
    const [a, b] = [names.get(tie.sourceId) ?? '', names.get(tie.targetId) ?? ''];
    return t(`outline.changes.tie.${key}`, { a, b, rung: t(`domain.ladder.${tie.ladder}`) });
  };
  const now = tiesIn(source);
  const there = new Set(now.map(({ id }) => id));
  const gone = kept.filter(({ tieId }) => !there.has(tieId)).length;
  const changed = now.flatMap((tie) => {
    const rung = before.get(tie.id);
    if (rung === undefined) return [sentence(tie, 'new')];
    return rung === tie.ladder ? [] : [sentence(tie, tie.ladder > rung ? 'further' : 'back')];
  });
  return [...changed, ...(gone > 0 ? [t('outline.changes.tie.gone', { count: gone })] : [])];
}

const sentencesSince = (source: Source, snapshot: Snapshot): readonly string[] => {
  const parties = partiesOf(source);
  return [...ringChanges(source, snapshot, parties), ...tieChanges(source, snapshot, parties)];
};

function blocks(source: Source): readonly Block[] {
  const snapshot = lastKept(source);
  if (!snapshot) return [];
  const found = sentencesSince(source, snapshot);
  const date = source.words.date(snapshot.takenOn);
  return [
    heading(1, said(source, 'report.part.changes')),
    paragraph(said(source, found.length > 0 ? 'outline.changes.since' : 'outline.changes.none', { date })),
    ...list(found.map((text) => ({ runs: [{ text }] }))),
  ];
}

/** What changed since the network was last kept; there is no such part when it never was. */
export const CHANGES: Part = {
  name: 'changes',
  count: (source) => {
    const snapshot = lastKept(source);
    return snapshot ? Math.max(1, sentencesSince(source, snapshot).length) : 0;
  },
  blocks,
};
