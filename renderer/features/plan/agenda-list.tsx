import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import { inOrder } from '../../../shared/session/agenda';
import { moveBlockBy, moveBlocks } from '../../../shared/session/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import css from './agenda-list.module.css';
import { AgendaRow } from './agenda-row';
import { rowsOf } from './agenda-rows';
import type { Plan } from './use-plan';

type ListProps = {
  readonly plan: Plan;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPeople: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[role=row]')?.dataset.key : undefined;

/** The agenda from top to bottom. A block is moved by dragging it, or with Alt and an arrow. */
export function AgendaList({ plan, selectedId, onSelect, onPeople }: ListProps) {
  const { t, language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const movedId = useRef<string | null>(null);
  const rows = rowsOf(plan, language);
  const { dragAndDropHooks } = useDrag(plan);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    const id = keyOf(event.target);
    if (!event.altKey || steps === undefined || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    movedId.current = id;
    void commit(moveBlockBy(plan.blocks, id, steps, stamp()));
  };
  // A row that changes places in the page loses the keyboard; it goes on where the block went.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new order, and only then
  useLayoutEffect(() => {
    const id = movedId.current;
    movedId.current = null;
    if (id !== null) list.current?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`)?.focus();
  }, [plan.blocks]);
  return (
    <div ref={list} onKeyDownCapture={onKeyDownCapture} className={css.agenda}>
      <GridList
        aria-label={t('session.plan.agenda')}
        items={rows}
        dependencies={[plan, language]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selectedId === null ? [] : [selectedId]}
        onSelectionChange={(keys) => onSelect(keys === 'all' ? null : ([...keys].map(String)[0] ?? null))}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(row) => <AgendaRow row={row} plan={plan} onPeople={onPeople} />}
      </GridList>
      <p className={css.hint}>{t('session.plan.agenda.hint')}</p>
    </div>
  );
}

function useDrag(plan: Plan) {
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.drop ?? ''} />,
    onReorder: ({ keys, target }) => {
      const agenda = inOrder(plan.blocks);
      const at = agenda.findIndex(({ id }) => id === target.key);
      const beforeId = agenda[target.dropPosition === 'before' ? at : at + 1]?.id;
      void commit(moveBlocks(plan.blocks, new Set([...keys].map(String)), beforeId, stamp()));
    },
  });
}
