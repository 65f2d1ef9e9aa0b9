import type { CSSProperties, ReactNode } from 'react';
import { columnOf, type Moment, type Thread } from '../../../shared/learning/threads';
import { Icon } from '../../ui/icon';
import { KindShapeMark } from '../../ui/kind-mark';
import type { Columns } from './columns';
import { useMomentWord } from './moment-word';
import css from './threads-view.module.css';

type Props = {
  readonly thread: Thread;
  readonly columns: Columns;
  /** What is asked in the next meeting. */
  readonly children: ReactNode;
};

/** How far into its column a mark stands, as a part of the column. */
const INSET = 0.1;
/** Marks closer together than this, in columns, stand beside each other instead of on each other. */
const CLOSE = 0.12;

type Placed = { readonly moment: Moment; readonly at: number };

/** The marks from left to right, each at least a mark away from the one before. */
function placed(moments: readonly Moment[], { dates }: Columns): readonly Placed[] {
  let last = Number.NEGATIVE_INFINITY;
  return moments.map((moment) => {
    last = Math.max(columnOf(moment.day, dates), last + CLOSE);
    return { moment, at: last };
  });
}

const shareOf = (at: number, { count }: Columns): number => ((at + INSET) / count) * 100;

/** What happened, as marks on a line under the meetings; what still goes on runs dotted to a seat at the next one. */
export function ThreadLine({ thread, columns, children }: Props) {
  const marks = placed(thread.moments, columns);
  const from = marks[0]?.at ?? 0;
  const to = marks.at(-1)?.at ?? from;
  const seat = columns.count - 1;
  const isGoing = thread.standing === 'going';
  const end = isGoing ? seat : columns.count - INSET;
  return (
    <div className={css.line}>
      <span className={css.nextBand} style={{ width: `${100 / columns.count}%` }} />
      <span className={css.past} style={between(shareOf(from, columns), shareOf(to, columns))} />
      {isGoing ? <span className={css.ahead} style={between(shareOf(to, columns), shareOf(seat, columns))} /> : null}
      {marks.map(({ moment, at }, index) => (
        <Mark
          // biome-ignore lint/suspicious/noArrayIndexKey: a note may begin and end a thread; its place tells them apart
          key={`${moment.note.id} ${index}`}
          thread={thread}
          moment={moment}
          at={shareOf(at, columns)}
          until={shareOf(marks[index + 1]?.at ?? end, columns)}
        />
      ))}
      {isGoing ? (
        <span className={css.seat} style={{ insetInlineStart: `${shareOf(seat, columns)}%` }}>
          {children}
        </span>
      ) : null}
    </div>
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
