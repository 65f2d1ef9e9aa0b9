import { useCallback, useState } from 'react';
import { z } from 'zod';
import { AUDIENCES } from '../../../shared/privacy/audience';
import { DEFAULT_OPTIONS, ReportOptions } from '../../../shared/report/options';

/** What goes into the reports of a programme, and for whom. */
const ReportChoice = z.object({ audience: z.enum(AUDIENCES), options: ReportOptions });
export type ReportChoice = z.infer<typeof ReportChoice>;

const FIRST: ReportChoice = { audience: 'partners', options: DEFAULT_OPTIONS };

// A habit of the person at this laptop, not a fact of the programme: it is not in the file and cannot be taken back.
const keyOf = (programmeId: string): string => `kring.report.${programmeId}`;

function readChoice(programmeId: string): ReportChoice {
  try {
    const kept = ReportChoice.safeParse(JSON.parse(localStorage.getItem(keyOf(programmeId)) ?? 'null'));
    return kept.success ? kept.data : FIRST;
  } catch {
    return FIRST;
  }
}

/** The choice for a programme, remembered on this laptop. */
export function useReportChoice(programmeId: string): readonly [ReportChoice, (part: Partial<ReportChoice>) => void] {
  const [choice, setChoice] = useState(() => readChoice(programmeId));
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
