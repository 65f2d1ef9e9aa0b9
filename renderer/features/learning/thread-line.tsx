import type { CSSProperties, ReactNode } from 'react';
import { type MeetingColumns, type Stretch, stretchOf } from '../../../shared/learning/meeting-columns';
import type { Moment, Thread } from '../../../shared/learning/threads';
import { useWords } from '../../language/words';
import { classNames } from '../../ui/class-names';
import { Icon } from '../../ui/icon';
import { KindShapeMark } from '../../ui/kind-mark';
import { useMomentWord } from './moment-word';
import css from './threads-view.module.css';

type Props = {
  readonly thread: Thread;
  readonly columns: MeetingColumns;
  /** What is asked in the next meeting. */
  readonly children: ReactNode;
};

/** How far into its column a mark stands, as a part of the column. */
const INSET = 0.1;

const shareOf = (at: number, { count }: MeetingColumns): number => ((at + INSET) / count) * 100;

/** Where what happened is drawn from and to, in hundredths of the line; to an edge where more lies beyond it. */
function pastOf({ marks, before, after }: Stretch, columns: MeetingColumns) {
  const stops = [
    ...(before.length > 0 ? [0] : []),
    ...marks.map(({ at }) => shareOf(at, columns)),
    ...(after.length > 0 ? [100] : []),
  ];
  return { from: stops[0] ?? 0, to: stops.at(-1) ?? 0 };
}

/** What happened, as marks on a line under the meetings; what still goes on runs dotted to a seat at the next one. */
export function ThreadLine({ thread, columns, children }: Props) {
  const stretch = stretchOf(thread, columns);
  const isGoing = thread.standing === 'going';
  const isNextShown = columns.next !== undefined;
  const past = pastOf(stretch, columns);
  const end = isGoing && isNextShown ? shareOf(columns.count - 1, columns) : 100;
  return (
    <div className={css.line}>
      {isNextShown ? <span className={css.nextBand} style={{ width: `${100 / columns.count}%` }} /> : null}
      <span className={css.past} style={between(past.from, past.to)} />
      {isGoing && stretch.after.length === 0 ? <span className={css.ahead} style={between(past.to, end)} /> : null}
      <Beyond stretch={stretch} isGoing={isGoing} until={shareAt(stretch, 0, columns) ?? end} />
      {stretch.marks.map(({ moment, at }, index) => (
        <Mark
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may begin and end a thread; its place tells them apart
          key={`${moment.note.id} ${index}`}
          thread={thread}
          moment={moment}
          at={shareOf(at, columns)}
          until={shareAt(stretch, index + 1, columns) ?? end}
        />
      ))}
      {isGoing && isNextShown ? (
        <span className={css.seat} style={{ insetInlineStart: `${end}%` }}>
          {children}
        </span>
      ) : null}
    </div>
  );
}

/** Where a mark in view stands, if there is one with this number. */
const shareAt = ({ marks }: Stretch, index: number, columns: MeetingColumns): number | undefined => {
  const mark = marks[index];
  return mark && shareOf(mark.at, columns);
};

type BeyondProps = { readonly stretch: Stretch; readonly isGoing: boolean; readonly until: number };

/** What happened before the meetings in view, or comes after them, in a word; the sentence beside it tells all. */
function Beyond({ stretch: { marks, before, after }, isGoing, until }: BeyondProps) {
  const { t, date } = useWords();
  const dayOf = (moment: Moment | undefined) =>
    moment ? date(moment.day, { day: 'numeric', month: 'short', year: 'numeric' }) : '';
  const isAll = marks.length === 0 && after.length === 0;
  if (before.length > 0 && until > 2 * MIN_SHARE)
    return (
      <span
        className={classNames(css.word, css.edge)}
        style={{ maxWidth: `calc(${until}% - 16px)` }}
        aria-hidden="true"
      >
        {isAll && !isGoing
          ? t('learning.until', { day: dayOf(before.at(-1)) })
          : t('learning.since', { day: dayOf(before[0]) })}
      </span>
    );
  if (before.length + marks.length > 0) return null;
  return (
    <span className={classNames(css.word, css.edge)} data-end="" aria-hidden="true">
      {t('learning.later', { day: dayOf(after[0]) })}
    </span>
  );
}

type MarkProps = {
  readonly thread: Thread;
  readonly moment: Moment;
  /** Where it stands and where the next one does, in hundredths of the line. */
  readonly at: number;
  readonly until: number;
};

/** One thing that happened, with its word as far as there is room. */
function Mark({ thread, moment, at, until }: MarkProps) {
  const wordOf = useMomentWord();
  return (
    <>
      <span className={css.mark} style={{ insetInlineStart: `${at}%` }} aria-hidden="true">
        {moment.isEnd ? <Icon name="check" size={14} /> : <KindShapeMark kind={moment.note.kind} size={18} />}
      </span>
      {until - at > MIN_SHARE ? (
        <span
          className={css.word}
          style={{ insetInlineStart: `${at}%`, maxWidth: `calc(${until - at}% - 30px)` }}
          aria-hidden="true"
        >
          {wordOf(moment, thread)}
        </span>
      ) : null}
    </>
  );
}

/** A word in less of the line than this, in hundredths, would be three letters and a dot. */
const MIN_SHARE = 6;

const between = (from: number, to: number): CSSProperties => ({
  insetInlineStart: `${from}%`,
  width: `${Math.max(0, to - from)}%`,
});
