import { type Change, updating } from '../../model/change';
import { edited } from '../../model/edited';
import type { ClockTime, Id, Stamp } from '../../model/ids';
import { say } from '../../model/message';
import type { Block, BreakoutGroup, Session } from '../../model/session';
import type { Domain } from '../../model/vocabularies';
import { agendaOf, inOrder, minutesTaken } from '../agenda';
import { withoutResident } from './break-outs';
import { betterExchange, type Exchange, fromOneDomain, type Seated } from './exchange';
import { SHORT_SESSION } from './plan-commands';
import { goalMinutes, YOUNG_SESSIONS } from './shared-goals';

/** How long a group tells what it found, in minutes: the method "Bouwstenen break-outs" reckons with five. */
const MINUTES_A_GROUP = 5;

/** How long the parts are that Kring proposes, in minutes. */
export const LOOK_BACK_MINUTES = 10;
export const FREE_MINUTES = 15;
export const GOAL_MINUTES = 20;

/** A session longer than this, in minutes, gives people time without an assignment. */
const LONG_SESSION = 90;

type Addition = {
  readonly minutes: number;
  /** When the agenda then ends. */
  readonly endsAt: ClockTime;
  /** Where the block goes; without it at the end. */
  readonly beforeId: Id | undefined;
};

/** One thing to think about in a plan, with what one click would make of it. */
export type Advice =
  /** The agenda takes longer than the session is booked for. */
  | { readonly kind: 'too_full'; readonly overMinutes: number; readonly endsAt: ClockTime }
  /** Groups of which nobody is a resident. */
  | { readonly kind: 'no_resident'; readonly groups: readonly BreakoutGroup[]; readonly exchange: Exchange | null }
  /** A group of which everyone comes from the same domain. */
  | {
      readonly kind: 'one_domain';
      readonly groups: readonly BreakoutGroup[];
      readonly domain: Domain;
      readonly exchange: Exchange | null;
    }
  /** Longer than an hour, and nobody looks back. */
  | (Addition & { readonly kind: 'no_look_back' })
  /** One of the first sessions, and no time for what people want together. */
  | (Addition & { readonly kind: 'no_shared_goals' })
  /** The groups have less time to tell than five minutes each. */
  | {
      readonly kind: 'short_harvest';
      readonly block: Block;
      readonly groups: number;
      readonly minutes: number;
      readonly endsAt: ClockTime;
    }
  /** A long session without a moment in which people find each other by themselves. */
  | (Addition & { readonly kind: 'no_free_time' });

export type AdviceKind = Advice['kind'];

/** Everything that advice looks at. */
export type Planned = Seated & {
  readonly session: Session;
  readonly blocks: readonly Block[];
  /** Which session of the programme it is, from 1. */
  readonly place: number;
  /** Whether the method of a block says that it is about shared goals. */
  readonly isForGoals: (block: Block) => boolean;
};

const takesPart = (block: Block): boolean => block.status !== 'skipped';
const hasKind = ({ blocks }: Planned, kind: Block['kind']): boolean =>
  blocks.some((block) => takesPart(block) && block.kind === kind);

/** When the agenda ends once a block of so many minutes stands before another, or at the end. */
function endWith({ session, blocks }: Planned, minutes: number, beforeId: Id | undefined): ClockTime {
  const [template] = blocks;
  if (!template) return session.startTime;
  const order = (blocks.find(({ id }) => id === beforeId)?.order ?? Number.MAX_SAFE_INTEGER) - 0.5;
  const { fixedStart: _fixed, besideId: _beside, ...rest } = template;
  return agendaOf(session, [...blocks, { ...rest, id: ' added', order, minutes, status: 'planned' }]).endsAt;
}

const adding = (planned: Planned, minutes: number, beforeId: Id | undefined): Addition => ({
  minutes,
  beforeId,
  endsAt: endWith(planned, minutes, beforeId),
});

function tooFull({ session, blocks }: Planned): Advice | null {
  const { slackMinutes, endsAt } = agendaOf(session, blocks);
  return slackMinutes < 0 ? { kind: 'too_full', overMinutes: -slackMinutes, endsAt } : null;
}

function noResident(planned: Planned): Advice | null {
  const groups = withoutResident(planned.groups, planned.participants);
  return groups.length > 0 ? { kind: 'no_resident', groups, exchange: betterExchange(planned, groups) } : null;
}

function oneDomain(planned: Planned): Advice | null {
  const [found] = fromOneDomain(planned);
  if (!found) return null;
  const groups = [found.group];
  return { kind: 'one_domain', groups, domain: found.domain, exchange: betterExchange(planned, groups) };
}

function noLookBack(planned: Planned): Advice | null {
  const { plannedMinutes } = agendaOf(planned.session, planned.blocks);
  if (plannedMinutes <= SHORT_SESSION || hasKind(planned, 'reflection')) return null;
  return { kind: 'no_look_back', ...adding(planned, LOOK_BACK_MINUTES, beforeClosing(planned.blocks)) };
}

function noSharedGoals(planned: Planned): Advice | null {
  const { blocks, place, isForGoals } = planned;
  const { plannedMinutes } = agendaOf(planned.session, blocks);
  if (place > YOUNG_SESSIONS || plannedMinutes === 0 || goalMinutes(blocks, isForGoals) > 0) return null;
  return { kind: 'no_shared_goals', ...adding(planned, GOAL_MINUTES, afterOpening(planned)) };
}

/** The first step in the circle after groups worked: there they tell what they found. */
function harvestOf(blocks: readonly Block[]): Block | undefined {
  const steps = inOrder(blocks).filter((block) => takesPart(block) && block.kind === 'method_step');
  return steps.find((block, index) => block.mode === 'plenary' && steps[index - 1]?.mode === 'breakout');
}

function shortHarvest({ session, blocks, groups }: Planned): Advice | null {
  const block = groups.length > 1 ? harvestOf(blocks) : undefined;
  const minutes = groups.length * MINUTES_A_GROUP;
  if (!block || block.minutes >= minutes) return null;
  const longer = blocks.map((each) => (each.id === block.id ? { ...each, minutes } : each));
  return { kind: 'short_harvest', block, groups: groups.length, minutes, endsAt: agendaOf(session, longer).endsAt };
}

function noFreeTime(planned: Planned): Advice | null {
  const { plannedMinutes } = agendaOf(planned.session, planned.blocks);
  if (plannedMinutes <= LONG_SESSION || hasKind(planned, 'free_time')) return null;
  return { kind: 'no_free_time', ...adding(planned, FREE_MINUTES, halfway(planned)) };
}

// Most pressing first.
const RULES = [tooFull, noResident, oneDomain, noLookBack, noSharedGoals, shortHarvest, noFreeTime] as const;

/** Everything worth saying about a plan, most pressing first and each kind once. Nothing is said of an empty agenda. */
export const adviceFor = (planned: Planned): readonly Advice[] =>
  planned.blocks.length === 0 ? [] : RULES.map((rule) => rule(planned)).filter((advice) => advice !== null);

/** Where a look back goes: before a closing that ends the agenda, else at the end. */
export function beforeClosing(blocks: readonly Block[]): Id | undefined {
  const last = inOrder(blocks)
    .filter((block) => minutesTaken(block) > 0)
    .at(-1);
  return last?.kind === 'closing' ? last.id : undefined;
}

/** Goals come early: after the first step, in which people come in. */
function afterOpening({ session, blocks }: Planned): Id | undefined {
  return agendaOf(session, blocks).slots[1]?.lines[0]?.block.id;
}

/** The turn between two steps that is nearest to the middle; steps in groups that follow each other stay together. */
function halfway({ session, blocks }: Planned): Id | undefined {
  const { slots, lastsMinutes } = agendaOf(session, blocks);
  const isGroupWork = (at: number): boolean => slots[at]?.lines[0]?.block.mode === 'breakout';
  const turns = slots.flatMap(({ from, lines: [first] }, at) =>
    at > 0 && first && !(isGroupWork(at - 1) && isGroupWork(at)) ? [{ id: first.block.id, from }] : [],
  );
  const middle = lastsMinutes / 2;
  return turns.toSorted((a, b) => Math.abs(a.from - middle) - Math.abs(b.from - middle))[0]?.id;
}

/** Advice that the facilitator does not want to hear again for this session. */
export const silenceAdvice = (session: Session, kind: AdviceKind, stamp: Stamp): Change => ({
  label: say('advice.act.silence'),
  tables: updating('sessions', [
    [session, edited(session, { silencedAdvice: [...new Set([...(session.silencedAdvice ?? []), kind])] }, stamp)],
  ]),
});

/** Advice that was silenced may be said again. */
export function hearAdvice(session: Session, kind: string, stamp: Stamp): Change {
  const left = (session.silencedAdvice ?? []).filter((silenced) => silenced !== kind);
  const after = edited(session, { silencedAdvice: left.length > 0 ? left : undefined }, stamp);
  return { label: say('advice.act.hear'), tables: updating('sessions', [[session, after]]) };
}
