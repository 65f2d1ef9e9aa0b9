import { type DragEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { PartName, ReportOptions, ReportType } from '../../../shared/report/options';
import type { Report } from '../../../shared/report/report';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { canMove, movedBefore, steppedBy } from './part-order';
import css from './report-page.module.css';

type PartListProps = {
  readonly type: ReportType;
  readonly parts: Report['parts'];
  readonly options: ReportOptions;
  readonly onChange: (part: Partial<ReportOptions>) => void;
};

function useAmount(): (name: PartName, count: number) => string {
  const { t, number } = useWords();
  const none: readonly PartName[] = ['account', 'cover', 'contents', 'sheet', 'cardText'];
  return (name, count) => {
    if (none.includes(name)) return '';
    if (name === 'network') return t('report.page.count.map');
    return name === 'inShort' ? t('report.page.count.lessons', { count }) : number(count);
  };
}

type Moves = {
  readonly step: (name: PartName, by: -1 | 1) => void;
  readonly dropOn: (name: PartName) => void;
  readonly dragged: PartName | undefined;
  readonly setDragged: (name: PartName | undefined) => void;
  /** What just happened, read aloud. */
  readonly said: string;
};

/** Gives parts another place: a step by keys or buttons, or dropped before another part. */
function useMoves({ type, parts, options, onChange }: PartListProps): Moves {
  const { t } = useWords();
  const [dragged, setDragged] = useState<PartName>();
  const [said, setSaid] = useState('');
  const shown = parts.map(({ name }) => name);
  return {
    dragged,
    setDragged,
    said,
    step: (name, by) => {
      const order = steppedBy(type, options, { shown, moved: name, by });
      if (!order) return;
      onChange({ order: [...order] });
      const place = order.filter((each) => shown.includes(each)).indexOf(name) + 1;
      setSaid(t('paper.part.moved', { part: t(`report.part.${name}`), place }));
    },
    dropOn: (name) => {
      if (dragged && dragged !== name && canMove(name))
        onChange({ order: [...movedBefore(type, options, dragged, name)] });
      setDragged(undefined);
    },
  };
}

type PartRowProps = {
  readonly name: PartName;
  readonly amount: string;
  readonly isOn: boolean;
  readonly onToggle: (isOn: boolean) => void;
  readonly moves: Moves;
};

function Places({ name, moves }: Pick<PartRowProps, 'name' | 'moves'>) {
  const { t } = useWords();
  const part = t(`report.part.${name}`);
  return (
    <span className={css.places}>
      <Button variant="icon" aria-label={t('paper.part.up', { part })} onPress={() => moves.step(name, -1)}>
        <Icon name="up" size={13} />
      </Button>
      <Button variant="icon" aria-label={t('paper.part.down', { part })} onPress={() => moves.step(name, 1)}>
        <Icon name="down" size={13} />
      </Button>
      <span className={css.grip} title={t('paper.part.move', { part })} aria-hidden="true">
        <Icon name="drag" size={15} />
      </span>
    </span>
  );
}

function PartRow({ name, amount, isOn, onToggle, moves }: PartRowProps) {
  const { t } = useWords();
  const row = useRef<HTMLLIElement>(null);
  const [isOver, setOver] = useState(false);
  const isTarget = moves.dragged !== undefined && moves.dragged !== name && canMove(name);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (canMove(name)) moves.step(name, event.key === 'ArrowUp' ? -1 : 1);
    // The row changed places in the page; the keyboard stays on it.
    const box = row.current?.querySelector('input');
    requestAnimationFrame(() => box?.focus());
  };
  return (
    <li
      ref={row}
      className={css.part}
      data-off={isOn ? undefined : ''}
      data-over={isTarget && isOver ? '' : undefined}
      draggable={canMove(name)}
      onDragStart={(event: DragEvent) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', name);
        moves.setDragged(name);
      }}
      onDragEnd={() => moves.setDragged(undefined)}
      onKeyDown={onKeyDown}
      onDragOver={(event) => {
        if (!isTarget) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        moves.dropOn(name);
      }}
    >
      <Checkbox isSelected={isOn} onChange={onToggle}>
        <span className={css.partName}>{t(`report.part.${name}`)}</span>
        <span className={css.amount}>{amount}</span>
      </Checkbox>
      {canMove(name) ? <Places name={name} moves={moves} /> : <span className={css.places} />}
    </li>
  );
}

/** What goes in and in which order: a tick box for each part that holds something, with how much. */
export function PartList(props: PartListProps) {
  const { parts, options, onChange } = props;
  const { t } = useWords();
  const amount = useAmount();
  const moves = useMoves(props);
  const toggle = (name: PartName, isOn: boolean) =>
    onChange({ without: isOn ? options.without.filter((other) => other !== name) : [...options.without, name] });
  return (
    <>
      <ul className={css.parts} aria-label={t('report.page.parts')} aria-description={t('paper.part.keys')}>
        {parts.map(({ name, count }) => (
          <PartRow
            key={name}
            name={name}
            amount={amount(name, count)}
            isOn={!options.without.includes(name)}
            onToggle={(isOn) => toggle(name, isOn)}
            moves={moves}
          />
        ))}
      </ul>
      {options.order && options.order.length > 0 ? (
        <Button variant="link" onPress={() => onChange({ order: [] })}>
          {t('paper.order.reset')}
        </Button>
      ) : null}
      <p className={css.unseen} role="status">
        {moves.said}
      </p>
    </>
  );
}
