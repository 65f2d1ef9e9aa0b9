import type { ReactNode } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Id } from '../../../shared/model/ids';
import { type DayPiece, dayOf } from '../../../shared/session/run/day';
import { useWords } from '../../language/words';
import type { TitleOf } from '../../methods/use-step-texts';
import { useNow } from '../../ui/use-now';
import css from './day-line.module.css';
import type { Run } from './use-run';

type Props = {
  readonly run: Run;
  readonly shownId: Id | undefined;
  readonly titleOf: TitleOf;
  /** A step was chosen to look at; the meeting itself does not move. */
  readonly onLook: (blockId: Id) => void;
  /** What else there is to open about the day. */
  readonly children: ReactNode;
};

// A name in less than this share of the line would be three letters and a dot.
const LEAST_SHARE_FOR_NAME = 0.045;
const shareOf = ({ from, to }: DayPiece): number => to - from;
const hasName = (piece: DayPiece): boolean => piece.state === 'now' || shareOf(piece) >= LEAST_SHARE_FOR_NAME;

/** The line of the day: what was, what is now, what comes, and when it ends at this rate. */
export function DayLine({ run, shownId, titleOf, onLook, children }: Props) {
  const { t, time } = useWords();
  const nowMs = useNow(1000);
  const day = dayOf(run.meeting, nowMs);
  return (
    <div className={css.day}>
      <ToggleButtonGroup
        className={css.line ?? ''}
        aria-label={t('session.run.day')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={shownId ? [shownId] : []}
        onSelectionChange={(keys) => {
          const [key] = keys;
          if (key !== undefined) onLook(String(key));
        }}
      >
        {day.pieces.map((piece, at) => (
          <Piece
            key={piece.block.id}
            piece={piece}
            now={day.now}
            nowMs={nowMs}
            title={titleOf(piece.block)}
            nameEnds={day.pieces.slice(at + 1).find(hasName)?.from ?? 1}
          />
        ))}
      </ToggleButtonGroup>
      <span className={css.end}>
        <span className="visually-hidden">{t('session.run.day.ends')} </span>
        <time>{time(day.endsAt)}</time>
      </span>
      <div className={css.more}>{children}</div>
    </div>
  );
}

type PieceProps = {
  readonly piece: DayPiece;
  readonly now: number | null;
  readonly nowMs: number;
  readonly title: string;
  /** Where the next name begins: this one may run on under the nameless steps between. */
  readonly nameEnds: number;
};

function Piece({ piece, now, nowMs, title, nameEnds }: PieceProps) {
  const { t, time } = useWords();
  const { block, state, startsAt } = piece;
  const share = shareOf(piece);
  const label = t('session.run.day.piece', {
    title,
    state,
    time: time(startsAt),
    minutes: block.minutes,
  });
  return (
    <ToggleButton
      id={block.id}
      className={css.piece ?? ''}
      aria-label={label}
      data-state={state}
      data-free={block.kind === 'free_time' || undefined}
      style={{ flexGrow: share }}
    >
      <span className={css.bar} />
      {state === 'now' && now !== null && share > 0 ? (
        <span className={css.now} style={{ insetInlineStart: `${((now - piece.from) / share) * 100}%` }}>
          <time className={now > 0.5 ? css.before : undefined}>{time(nowMs)}</time>
        </span>
      ) : null}
      {hasName(piece) ? (
        <span className={css.name} style={{ width: `${((nameEnds - piece.from) / (share || 1)) * 100}%` }}>
          {title}
        </span>
      ) : null}
    </ToggleButton>
  );
}
