import { z } from 'zod';

/** The reports that Kring makes, in the order in which they are offered. */
export const ReportType = z.enum(['yield', 'minutes', 'card', 'actions', 'learning', 'network', 'plan', 'successes']);
export type ReportType = z.infer<typeof ReportType>;

/** What reports are made of. */
export const PartName = z.enum([
  'cover',
  'contents',
  'yield',
  'inShort',
  'attendance',
  'agenda',
  'harvest',
  'choices',
  'actions',
  'doneActions',
  'agreements',
  'reflection',
  'successes',
  'conflicts',
  'assumptions',
  'perceptions',
  'network',
  'changes',
  'parties',
  'coverage',
  'measures',
  'learning',
  'byTime',
  'byParty',
  'questions',
  'parking',
  'sheet',
  'cardText',
  'groups',
  'people',
  'materials',
  'stories',
  'terms',
  'glossary',
  'account',
]);
export type PartName = z.infer<typeof PartName>;

/** The parts of each report, in the order in which they are printed when nobody wants it otherwise. */
export const PARTS_OF: { readonly [T in ReportType]: readonly PartName[] } = {
  yield: [
    ...(['yield', 'inShort', 'attendance', 'choices', 'actions', 'agreements', 'reflection', 'successes'] as const),
    ...(['conflicts', 'assumptions', 'perceptions', 'network', 'questions', 'terms', 'glossary', 'account'] as const),
  ],
  minutes: [
    ...(['cover', 'contents', 'inShort', 'attendance', 'agenda', 'harvest', 'network', 'changes', 'learning'] as const),
    ...(['agreements', 'actions', 'parking', 'terms', 'glossary', 'account'] as const),
  ],
  card: ['sheet', 'cardText'],
  actions: ['actions', 'agreements', 'doneActions', 'glossary', 'account'],
  learning: ['byTime', 'byParty', 'glossary', 'account'],
  network: ['network', 'parties', 'coverage', 'measures', 'changes', 'glossary', 'account'],
  plan: ['agenda', 'groups', 'people', 'materials'],
  successes: ['stories', 'glossary', 'account'],
};

/** These stay where they are, whatever order the others have. */
export const FIRST_PARTS: readonly PartName[] = ['cover', 'contents'];

/** How a person wants one kind of report. Remembered per programme, so it is read as something that may be old. */
export const ReportOptions = z.object({
  /** The parts that are switched off; a part that is new since then is on. */
  without: z.array(PartName),
  /** The parts in an order of one's own; what is not named comes after it, in its usual order. */
  order: z.array(PartName).optional(),
  bullet: z.enum(['arrow', 'dash']),
  pagePerTheme: z.boolean(),
  /** Without title block and small print, to paste elsewhere. */
  onlyLists: z.boolean(),
  /** Write addresses in full, for paper. */
  printAddresses: z.boolean(),
  /** What the facilitator noted for oneself, in the plan. */
  withMemos: z.boolean().optional(),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

/**
 * The yield as the first reports had it, with what was agreed and the network behind it. "In het kort" repeats
 * lessons, and who were there is not for every reader: those are a choice. Groups and votes repeat slips too, but they
 * are there only when people chose, and what they chose should not go missing.
 */
export const DEFAULT_OPTIONS: ReportOptions = {
  without: ['inShort', 'attendance', 'terms', 'glossary'],
  bullet: 'arrow',
  pagePerTheme: true,
  onlyLists: false,
  printAddresses: false,
};

const PLAIN: ReportOptions = { ...DEFAULT_OPTIONS, without: ['glossary', 'terms'], bullet: 'dash' };

/** How each report is when nobody wanted it otherwise. */
export const FIRST_OPTIONS: { readonly [T in ReportType]: ReportOptions } = {
  yield: DEFAULT_OPTIONS,
  minutes: { ...PLAIN, without: ['inShort', 'glossary', 'terms'], pagePerTheme: false },
  card: PLAIN,
  actions: PLAIN,
  learning: PLAIN,
  network: PLAIN,
  plan: { ...PLAIN, printAddresses: true },
  successes: PLAIN,
};

/** The parts of a report in the order that is wanted. */
export function partsInOrder(type: ReportType, { order = [] }: Pick<ReportOptions, 'order'>): readonly PartName[] {
  const all = PARTS_OF[type];
  const first = all.filter((name) => FIRST_PARTS.includes(name));
  const wanted = [...new Set(order)].filter((name) => all.includes(name) && !first.includes(name));
  return [...first, ...wanted, ...all.filter((name) => !first.includes(name) && !wanted.includes(name))];
}
