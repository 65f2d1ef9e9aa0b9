import { useEffect, useMemo, useRef } from 'react';
import { type Box, boxKey, boxOf, type CardRows, inFillOrder } from '../../shared/card/boxes';
import { FILL_ORDER, READ_ORDER } from '../../shared/model/card-columns';
import { isEmpty } from '../../shared/model/change';
import type { Id } from '../../shared/model/ids';
import type { CardEntry, CardStep } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import css from './card-canvas.module.css';
import { ColumnBody } from './card-column';
import { CardProvider, ENTRY_HELP_ID, type OnCard } from './card-context';
import { ColumnHead } from './column-head';
import { Formula } from './formula';
import { goToStop } from './stops';
import { type CardActs, useCardActs } from './use-card-acts';
import { useCardWall } from './use-card-wall';
import { useEntryDrag } from './use-entry-drag';

type Props = {
  readonly rows: CardRows;
  readonly sessionId: Id | undefined;
  /** The columns that are open; the others are folded to their heading. */
  readonly open: readonly CardStep[];
  /** Opens a column that is folded. Without it, columns that are not open are not there at all. */
  readonly onOpen?: ((step: CardStep) => void) | undefined;
};

/**
 * The five columns of the card. In the page they stand in the order in which they are filled in, so that Tab and a
 * screen reader go from the values on; on screen the first one stands on the right.
 */
export function CardCanvas({ rows, sessionId, open, onOpen }: Props) {
  const { t } = useWords();
  const { card, entries } = rows;
  const canvas = useRef<HTMLElement>(null);
  const acts = useCardActs(card.id, sessionId);
  const wall = useCardWall(card.id, sessionId);
  const move = useMoving(canvas, rows, acts);
  const values = useMemo(() => inFillOrder(entries).filter(({ step }) => step === 'values'), [entries]);
  const onCard: OnCard = { card, entries, acts, wall, values, move: (entry, to, spot) => void move(entry, to, spot) };
  useEntryDrag(canvas, onCard);
  const there = FILL_ORDER.filter((step) => onOpen || open.includes(step));
  return (
    <CardProvider value={onCard}>
      <section
        ref={canvas}
        className={css.canvas}
        aria-label={t('card.canvas')}
        data-alone={(open.length === 1 && !onOpen) || undefined}
        style={{ gridTemplateColumns: READ_ORDER.map((step) => widthOf(step, open, onOpen !== undefined)).join(' ') }}
        onKeyDown={goToStop}
      >
        <p id={ENTRY_HELP_ID} hidden>
          {t('card.entry.help')}
        </p>
        <Formula isWhole={open.length === FILL_ORDER.length} />
        {there.map((step) => (
          <ColumnHead key={step} step={step} isOpen={open.includes(step)} onOpen={() => onOpen?.(step)} />
        ))}
        {there.map((step) => (
          <ColumnBody key={step} step={step} isOpen={open.includes(step)} isLarge={open.length === 1} />
        ))}
      </section>
    </CardProvider>
  );
}

/** As on the printed card: the conditions hold the most. */
const WIDTHS: { readonly [S in CardStep]: number } = {
  actions: 1.02,
  conditions: 1.26,
  acting: 1.02,
  relations: 1.06,
  values: 1.1,
};

function widthOf(step: CardStep, open: readonly CardStep[], isFoldedThere: boolean): string {
  if (open.includes(step)) return `minmax(0, ${WIDTHS[step]}fr)`;
  return isFoldedThere ? 'minmax(0, 120px)' : '0';
}

const placeOf = (entry: CardEntry | undefined): string | undefined => entry && `${boxKey(boxOf(entry))} ${entry.order}`;

/** An entry that came to stand elsewhere is another element: the keyboard goes on where it went. */
function useMoving(canvas: { readonly current: HTMLElement | null }, { entries }: CardRows, acts: CardActs) {
  const onTheWay = useRef<{ readonly id: Id; readonly from: string | undefined } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the card, and only then
  useEffect(() => {
    const { id, from } = onTheWay.current ?? {};
    const now = placeOf(entries.find((entry) => entry.id === id));
    if (id === undefined || now === undefined || now === from) return;
    onTheWay.current = null;
    canvas.current?.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
  }, [entries]);
  return async (entry: CardEntry, to: Box, spot: number) => {
    onTheWay.current = { id: entry.id, from: placeOf(entry) };
    const change = await acts.move(entry, to, spot);
    // It stayed where it was: then the keyboard does, too.
    if (!change || isEmpty(change)) onTheWay.current = null;
  };
}
