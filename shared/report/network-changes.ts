import type { Snapshot, Stakeholder, Tie } from '../model/network';
import { LadderRung, Ring } from '../model/vocabularies';
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
  const joined = parties.filter(({ id, ring }) => rings[id] === undefined && ring !== 'missing');
  const sentence = (key: 'joined' | Stakeholder['ring'], those: readonly Stakeholder[]): readonly string[] =>
    those.length > 0 ? [t(`outline.changes.${key}`, { names: named(those.map(shownName)) })] : [];
  return [
    ...sentence('joined', joined),
    ...Ring.options.flatMap((ring) =>
      sentence(
        ring,
        parties.filter(({ id, ring: now }) => now === ring && rings[id] !== undefined && rings[id] !== ring),
      ),
    ),
  ];
}

type Step = 'new' | 'further' | 'back';

function stepOf(tie: Tie, before: ReadonlyMap<string, number>): Step | undefined {
  const rung = before.get(tie.id);
  if (rung === undefined) return 'new';
  if (rung === tie.ladder) return undefined;
  return tie.ladder > rung ? 'further' : 'back';
}

/** The lines that are new, further or less far, those that are on the same rung now in one sentence. */
function tieChanges(source: Source, { ties: kept }: Snapshot, parties: readonly Stakeholder[]): readonly string[] {
  const { t } = source.words;
  const names = new Map(parties.map((party) => [party.id, shownName(party)]));
  const before = new Map<string, number>(kept.map(({ tieId, ladder }) => [tieId, ladder]));
  const now = tiesIn(source);
  const pairs = (step: Step, rung: number): string =>
    now
      .filter((tie) => tie.ladder === rung && stepOf(tie, before) === step)
      .map((tie) => `${names.get(tie.sourceId)} – ${names.get(tie.targetId)}`)
      .join('; ');
  const changed = (['new', 'further', 'back'] as const).flatMap((step) =>
    LadderRung.options.flatMap(({ value }) => {
      const lines = pairs(step, value);
      return lines === '' ? [] : [t(`outline.changes.tie.${step}`, { lines, rung: t(`domain.ladder.${value}`) })];
    }),
  );
  const there = new Set(now.map(({ id }) => id));
  const gone = kept.filter(({ tieId }) => !there.has(tieId)).length;
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
