import { heading, paragraph, said, typed } from './compose';
import type { Block } from './outline';
import type { Part } from './part';
import { agendaTable } from './run-sheet-agenda';
import { groupsPart, peoplePart } from './run-sheet-people';
import { asRunSheet, type RunSheetSource } from './run-sheet-source';
import { ofMeeting, type Source } from './source';

// The plan of a meeting on paper, for who facilitates with you.

/** What the plan is called. */
export const planTitle = ({ session, words }: Source): string =>
  words.t('runsheet.title', { title: session?.title.trim() ?? '' });

/** The head of the plan: the meeting, when and where, and what it is for. */
export const planHead = ofMeeting((source): readonly Block[] => {
  const { session, programme, words } = asRunSheet(source);
  const day = words.date(session.date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const { startTime: from, endTime: to } = session;
  const place = session.location?.trim() ?? '';
  const purpose = session.purpose.trim();
  return [
    { kind: 'title', runs: typed(source, session.title) },
    ...(programme.name.trim() ? [{ kind: 'subtitle', runs: typed(source, programme.name) } as const] : []),
    { kind: 'subtitle', runs: said(source, 'runsheet.when', { day, from, to, place, known: place ? 'yes' : 'no' }) },
    ...(purpose ? [paragraph(typed(source, purpose))] : []),
  ];
}, []);

/** What the methods of this session need, each thing once. */
function things({ session, agenda, methods, words }: RunSheetSource): string {
  const used = new Set([...session.methodIds, ...agenda.lines.flatMap(({ block }) => block.methodId ?? [])]);
  const needed = methods.filter(({ id }) => used.has(id)).flatMap(({ materials }) => materials[words.language]);
  return [...new Set(needed)].join(', ');
}

const materials = (source: RunSheetSource): readonly Block[] => {
  const once = things(source);
  return once ? [heading(1, said(source, 'runsheet.materials')), paragraph([{ text: once }])] : [];
};

const sheetPart = (name: Part['name'], blocks: (source: RunSheetSource) => readonly Block[]): Part => ({
  name,
  count: ofMeeting((source) => blocks(asRunSheet(source)).length, 0),
  blocks: ofMeeting((source) => blocks(asRunSheet(source)), []),
});

/** What the plan is made of. */
export const PLAN_PARTS: readonly Part[] = [
  sheetPart('agenda', agendaTable),
  sheetPart('groups', groupsPart),
  sheetPart('people', peoplePart),
  sheetPart('materials', materials),
];

/** The parts below each other, and in small print how people are named where they are. */
export function arrangedPlan(
  filled: readonly { readonly name: string; readonly blocks: readonly Block[] }[],
  source: Source,
): readonly Block[] {
  const namesPeople = filled.some(({ name, blocks }) => ['groups', 'people'].includes(name) && blocks.length > 0);
  const small = namesPeople ? [paragraph(said(source, 'runsheet.names'), 'small')] : [];
  return [...filled.flatMap(({ blocks }) => blocks), ...small];
}
