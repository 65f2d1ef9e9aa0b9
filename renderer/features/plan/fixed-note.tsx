import type { AgendaLine } from '../../../shared/session/agenda';
import { useWords } from '../../language/words';
import { classNames } from '../../ui/class-names';
import css from './agenda-list.module.css';
import besideCss from './beside-row.module.css';

/** How a fixed point fits, in words: what is over before it, or how much is too much; null for any other block. */
export function useFixedWords(): (line: AgendaLine, title: string) => string | null {
  const { t } = useWords();
  return ({ fixed, startsAt }, title) => {
    if (!fixed) return null;
    const { at, slackMinutes } = fixed;
    if (slackMinutes > 0) return t('agenda.fixed.over', { minutes: slackMinutes, time: at, title });
    if (slackMinutes === 0) return t('agenda.fixed.fits', { time: at });
    return t('agenda.fixed.tight', { minutes: -slackMinutes, time: at, starts: startsAt, title });
  };
}

/** The same, above the row of the fixed point; one that fits to the minute needs no words there. */
export function FixedNote({ line, title }: { readonly line: AgendaLine; readonly title: string }) {
  const words = useFixedWords()(line, title);
  const slack = line.fixed?.slackMinutes ?? 0;
  if (!words || slack === 0) return null;
  return <p className={classNames(css.fixedNote, besideCss.note, slack < 0 && css.tight)}>{words}</p>;
}
