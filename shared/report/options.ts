import { z } from 'zod';

/** What a report can hold, in the order in which it is printed. */
export const PartName = z.enum([
  'yield',
  'inShort',
  'attendance',
  'choices',
  'actions',
  'agreements',
  'reflection',
  'successes',
  'conflicts',
  'assumptions',
  'perceptions',
  'network',
  'questions',
  'terms',
  'account',
]);
export type PartName = z.infer<typeof PartName>;

/** How a person wants the report. Remembered per programme, so it is read as something that may be old. */
export const ReportOptions = z.object({
  /** The parts that are switched off; a part that is new since then is on. */
  without: z.array(PartName),
  bullet: z.enum(['arrow', 'dash']),
  pagePerTheme: z.boolean(),
  /** Without title block and small print, to paste elsewhere. */
  onlyLists: z.boolean(),
  /** Write addresses in full behind their link, for paper. */
  printAddresses: z.boolean(),
});
export type ReportOptions = z.infer<typeof ReportOptions>;

/**
 * The yield as the first reports had it, with what was agreed and the network behind it. "In het kort" repeats
 * lessons, and who were there is not for every reader: those are a choice. Groups and votes repeat slips too, but they
 * are there only when people chose, and what they chose should not go missing.
 */
export const DEFAULT_OPTIONS: ReportOptions = {
  without: ['inShort', 'attendance', 'terms'],
  bullet: 'arrow',
  pagePerTheme: true,
  onlyLists: false,
  printAddresses: false,
};
