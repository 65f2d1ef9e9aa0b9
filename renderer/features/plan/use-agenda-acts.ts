import { kindsIn } from '../../../shared/methods/steps';
import { type Change, together } from '../../../shared/model/change';
import type { ClockTime, Id } from '../../../shared/model/ids';
import { say } from '../../../shared/model/message';
import type { Block, BreakoutGroup } from '../../../shared/model/session';
import { slotsOf } from '../../../shared/session/agenda';
import { promptOf, titleOf } from '../../../shared/session/block-words';
import { addBeside, fixStart, giveGroup, putBeside, takeApart } from '../../../shared/session/plan/beside-commands';
import { duplicateBlocks } from '../../../shared/session/plan/block-copies';
import { moveBlocks, moveBlocksBy } from '../../../shared/session/plan/move-blocks';
import { bringBack, leaveOut, type NewBlock } from '../../../shared/session/plan/plan-commands';
import { removeBlocks } from '../../../shared/session/plan/remove-blocks';
import { type BlockReader, mergeBlocks, splitBlock } from '../../../shared/session/plan/split-merge';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { useAct } from '../../notes/use-act';
import { type AgendaNow, readAgenda, readAgendaWithTraces } from './read-agenda';
import type { Plan } from './use-plan';

type Ids = ReadonlySet<Id>;

/** Which blocks an act was about: they stay chosen, so that the next act goes on with them. */
export type AgendaActs = ReturnType<typeof useAgendaActs>;

const addedIn = ({ tables }: Change): readonly Id[] => tables.blocks?.added.map(({ id }) => id) ?? [];

/** What blocks say and ask for, in the language of the screen. */
export function useBlockReader({ library }: Plan): BlockReader {
  const { language } = useWords();
  return {
    titleOf: (block) => titleOf(block, library.methods, language),
    promptOf: (block) => promptOf(block, library.methods, language),
    capturesOf: (block) => kindsIn(block, library),
  };
}

function leftOutOrBack({ blocks }: AgendaNow, ids: Ids): Change {
  const chosen = slotsOf(blocks)
    .flat()
    .filter(({ id }) => ids.has(id));
  const areOut = chosen.every(({ status }) => status === 'skipped');
  const words = { count: chosen.length, title: chosen[0]?.title ?? '' };
  const turn = areOut ? bringBack : leaveOut;
  return {
    label: areOut ? say('agenda.act.bringBack', words) : say('agenda.act.leaveOut', words),
    tables: together(...chosen.map((block) => turn(block, stamp()).tables)),
  };
}

/** Everything that can be done to chosen blocks of an agenda. Each act starts from the rows as they stand. */
export function useAgendaActs(plan: Plan, onSelect: (ids: readonly Id[]) => void) {
  const { say: spoken } = useWords();
  const act = useAct();
  const read = useBlockReader(plan);
  const { groups } = plan;
  const sessionId = plan.session.id;
  const now = (made: (agenda: AgendaNow) => Change) => act(async () => made(await readAgenda(sessionId)));
  const named = ({ label }: Change) => spoken(label);
  // What is new, or what is left, is chosen: that is what the person goes on with.
  const choosing = async (done: Promise<Change | null>, idsOf: (change: Change) => readonly Id[]) => {
    const change = await done;
    if (change) onSelect(idsOf(change));
    return change;
  };
  return {
    moveBy: (ids: Ids, steps: number) => now(({ blocks }) => moveBlocksBy(blocks, ids, steps, stamp())),
    moveBefore: (ids: Ids, beforeId: Id | undefined) => now(({ blocks }) => moveBlocks(blocks, ids, beforeId, stamp())),
    remove: (ids: Ids, isCut = false) =>
      choosing(
        act(async () => {
          const { blocks, traces } = await readAgendaWithTraces(sessionId);
          return removeBlocks(blocks, ids, traces, stamp(), { isCut });
        }, named),
        () => [],
      ),
    duplicate: (ids: Ids) =>
      choosing(
        now(({ session, blocks }) => duplicateBlocks(session, blocks, ids, stamp())),
        addedIn,
      ),
    split: (block: Block) =>
      now(({ session, blocks }) => splitBlock(session, blocks, block, read.titleOf(block), stamp())),
    merge: (ids: Ids) =>
      choosing(
        act(async () => {
          const { blocks, traces } = await readAgendaWithTraces(sessionId);
          return mergeBlocks(blocks, ids, traces, read, stamp());
        }, named),
        ({ tables }) => {
          const gone = new Set(tables.blocks?.removed.map(({ id }) => id));
          return [...ids].filter((id) => !gone.has(id));
        },
      ),
    putBeside: (ids: Ids) => now(({ blocks }) => putBeside({ blocks, groups }, ids, stamp())),
    addBeside: (block: Block, added: NewBlock) =>
      choosing(
        now(({ session, blocks }) => addBeside({ session, blocks, groups }, block, added, stamp())),
        addedIn,
      ),
    takeApart: (block: Block) => now(({ blocks }) => takeApart({ blocks, groups }, block, stamp())),
    giveGroup: (block: Block, group: BreakoutGroup) =>
      now(({ blocks }) => giveGroup({ blocks, groups }, { block, group }, stamp())),
    fixStart: (block: Block, at: ClockTime | undefined) => now(({ blocks }) => fixStart(blocks, block, at, stamp())),
    leaveOutOrBack: (ids: Ids) => now((agenda) => leftOutOrBack(agenda, ids)),
  };
}
