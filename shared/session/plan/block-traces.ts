import { type Change, removing, together, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { Id, Stamp } from '../../model/ids';
import type { Note } from '../../model/note';
import type { BreakoutGroup, Run, SlipGroup, SpeakingRound, VotingRound, Wall } from '../../model/session';

/** What points at a block from elsewhere. */
export type BlockTraces = {
  readonly notes: readonly Note[];
  readonly runs: readonly Run[];
  readonly walls: readonly Wall[];
  readonly breakoutGroups: readonly BreakoutGroup[];
  readonly slipGroups: readonly SlipGroup[];
  readonly votingRounds: readonly VotingRound[];
  readonly speakingRounds: readonly SpeakingRound[];
};

/** What a block id becomes; undefined when its block is no more. Any other id stays as it is. */
export type Heir = (blockId: Id) => Id | undefined;

/** Keys that are blocks: what is kept of a block goes to its heir, unless that has its own. */
function inherited<V>(record: Readonly<Record<Id, V>> | undefined, heir: Heir): Record<Id, V> | undefined {
  if (!record) return undefined;
  const moved = Object.entries(record).flatMap(([id, value]): readonly (readonly [Id, V])[] => {
    const to = heir(id);
    return to === undefined || (to !== id && to in record) ? [] : [[to, value]];
  });
  return Object.fromEntries(moved);
}

const roundsOf = ({ rounds }: BreakoutGroup, heir: Heir): BreakoutGroup['rounds'] => {
  const own = new Set(rounds?.map(({ blockId }) => blockId));
  return rounds?.flatMap(({ blockId, ...round }) => {
    const to = heir(blockId);
    return to === undefined || (to !== blockId && own.has(to)) ? [] : [{ blockId: to, ...round }];
  });
};

function speakingRounds(rounds: readonly SpeakingRound[], heir: Heir, stamp: Stamp): Change['tables'] {
  const own = new Set(rounds.map(({ blockId }) => blockId));
  const staysAs = ({ blockId }: SpeakingRound) => {
    const to = heir(blockId);
    return to !== blockId && to !== undefined && own.has(to) ? undefined : to;
  };
  return together(
    removing(
      'speakingRounds',
      rounds.filter((round) => staysAs(round) === undefined),
    ),
    updating(
      'speakingRounds',
      rounds.flatMap((round) => {
        const blockId = staysAs(round);
        return blockId === undefined ? [] : [[round, edited(round, { blockId }, stamp)] as const];
      }),
    ),
  );
}

/** Everything that points at blocks follows them to their heirs, or lets go: nothing that was written down is lost. */
export function leaveTo(heir: Heir, traces: BlockTraces, stamp: Stamp): Change['tables'] {
  const to = (blockId: Id | undefined) => (blockId === undefined ? undefined : heir(blockId));
  const shown = (blockId: Id | null) => (blockId === null ? null : (heir(blockId) ?? null));
  const { notes, runs, walls, breakoutGroups, slipGroups, votingRounds } = traces;
  return together(
    updating(
      'notes',
      notes.map((row) => [row, edited(row, { blockId: to(row.blockId) }, stamp)] as const),
    ),
    updating(
      'slipGroups',
      slipGroups.map((row) => [row, edited(row, { blockId: to(row.blockId) }, stamp)] as const),
    ),
    updating(
      'votingRounds',
      votingRounds.map((row) => [row, edited(row, { blockId: to(row.blockId) }, stamp)] as const),
    ),
    updating(
      'breakoutGroups',
      breakoutGroups.map((row) => [row, edited(row, { rounds: roundsOf(row, heir) }, stamp)] as const),
    ),
    speakingRounds(traces.speakingRounds, heir, stamp),
    updating(
      'runs',
      runs.map((row) => {
        const kept = { blockId: shown(row.blockId), clocks: inherited(row.clocks, heir) };
        return [row, edited(row, kept, stamp)] as const;
      }),
    ),
    updating(
      'walls',
      walls.map((row) => {
        const kept = { blockId: shown(row.blockId), reveals: inherited(row.reveals, heir) };
        return [row, edited(row, kept, stamp)] as const;
      }),
    ),
  );
}
