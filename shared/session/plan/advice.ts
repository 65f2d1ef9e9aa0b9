import type { ClockTime } from '../../model/ids';
import type { Block, BreakoutGroup, Session } from '../../model/session';
import { agendaOf, clockAfter, inOrder, minutesTaken } from '../agenda';
import { SHORT_SESSION } from './plan-commands';

/** How long a group tells what it found, in minutes: the method "Bouwstenen break-outs" reckons with five. */
const MINUTES_A_GROUP = 5;

/** How long the look back is that Kring proposes, in minutes. */
export const LOOK_BACK_MINUTES = 10;

/** One thing to think about in a plan, with what one click would make of it. */
export type Advice =
  /** The agenda takes longer than the session is booked for. */
  | { readonly kind: 'too_full'; readonly overMinutes: number; readonly endsAt: ClockTime }
  /** Longer than an hour, and nobody looks back. */
  | { readonly kind: 'no_look_back'; readonly minutes: number; readonly endsAt: ClockTime }
  /** The groups have less time to tell than five minutes each. */
  | {
      readonly kind: 'short_harvest';
      readonly block: Block;
      readonly groups: number;
      readonly minutes: number;
      readonly endsAt: ClockTime;
    };

export type AdviceKind = Advice['kind'];

const takesPart = (block: Block): boolean => block.status !== 'skipped';

/** The first step in the circle after groups worked: there they tell what they found. */
function harvestOf(blocks: readonly Block[]): Block | undefined {
  const steps = inOrder(blocks).filter((block) => takesPart(block) && block.kind === 'method_step');
  return steps.find((block, index) => block.mode === 'plenary' && steps[index - 1]?.mode === 'breakout');
}

function shortHarvest(blocks: readonly Block[], groups: number, end: (extra: number) => ClockTime): Advice | null {
  const block = groups > 1 ? harvestOf(blocks) : undefined;
  const minutes = groups * MINUTES_A_GROUP;
  if (!block || block.minutes >= minutes) return null;
  return { kind: 'short_harvest', block, groups, minutes, endsAt: end(minutes - block.minutes) };
}

/**
 * Everything worth saying about a plan, most pressing first. The page says one of them, and none twice.
 * Nothing is said of an agenda without blocks.
 */
export function adviceFor(
  session: Session,
  blocks: readonly Block[],
  groups: readonly BreakoutGroup[],
): readonly Advice[] {
  const { plannedMinutes, slackMinutes, endsAt } = agendaOf(session, blocks);
  const end = (extra: number): ClockTime => clockAfter(endsAt, extra);
  const looksBack = blocks.some((block) => takesPart(block) && block.kind === 'reflection');
  const noLookBack: Advice | null =
    plannedMinutes > SHORT_SESSION && !looksBack
      ? { kind: 'no_look_back', minutes: LOOK_BACK_MINUTES, endsAt: end(LOOK_BACK_MINUTES) }
      : null;
  const tooFull: Advice | null = slackMinutes < 0 ? { kind: 'too_full', overMinutes: -slackMinutes, endsAt } : null;
  return [tooFull, noLookBack, shortHarvest(blocks, groups.length, end)].filter((advice) => advice !== null);
}

/** Where a look back goes: before a closing that ends the agenda, else at the end. */
export function beforeClosing(blocks: readonly Block[]): string | undefined {
  const last = inOrder(blocks)
    .filter((block) => minutesTaken(block) > 0)
    .at(-1);
  return last?.kind === 'closing' ? last.id : undefined;
}
