import { useCallback, useState } from 'react';
import { z } from 'zod';
import { AUDIENCES } from '../../../shared/privacy/audience';
import { NAME_STYLES } from '../../../shared/privacy/printed-names';
import { DEFAULT_OPTIONS, FIRST_OPTIONS, ReportOptions, ReportType } from '../../../shared/report/options';

/** What a person wants of the reports of a programme: which one, for whom, and each in its own way. */
const ReportChoice = z.object({
  type: ReportType,
  audience: z.enum(AUDIENCES),
  names: z.enum(NAME_STYLES),
  options: z.partialRecord(ReportType, ReportOptions),
});
export type ReportChoice = z.infer<typeof ReportChoice>;

/** As it was kept when there was one kind of report. */
const OneReport = z.object({ audience: z.enum(AUDIENCES), options: ReportOptions });

const FIRST: ReportChoice = { type: 'yield', audience: 'partners', names: 'name', options: {} };

// A habit of the person at this laptop, not a fact of the programme: it is not in the file and cannot be taken back.
const keyOf = (programmeId: string): string => `kring.report.${programmeId}`;

/** What was kept, also from before; what cannot be read is as if nobody chose yet. */
export function readReportChoice(kept: unknown): ReportChoice {
  const choice = ReportChoice.safeParse(kept);
  if (choice.success) return choice.data;
  const old = OneReport.safeParse(kept);
  return old.success ? { ...FIRST, audience: old.data.audience, options: { yield: old.data.options } } : FIRST;
}

function readKept(programmeId: string): ReportChoice {
  try {
    return readReportChoice(JSON.parse(localStorage.getItem(keyOf(programmeId)) ?? 'null'));
  } catch {
    return FIRST;
  }
}

/** The way that a person wants the chosen report. */
export const optionsOf = ({ type, options }: ReportChoice): ReportOptions =>
  options[type] ?? FIRST_OPTIONS[type] ?? DEFAULT_OPTIONS;

/** The choice for a programme, remembered on this laptop. */
export function useReportChoice(programmeId: string): readonly [ReportChoice, (part: Partial<ReportChoice>) => void] {
  const [choice, setChoice] = useState(() => readKept(programmeId));
  const change = useCallback(
    (part: Partial<ReportChoice>) =>
      setChoice((before) => {
        const after = { ...before, ...part };
        try {
          localStorage.setItem(keyOf(programmeId), JSON.stringify(after));
        } catch {
          // A full or closed store costs only the memory of a choice.
        }
        return after;
      }),
    [programmeId],
  );
  return [choice, change];
}
