import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { DropIndicator, GridList, useDragAndDrop } from 'react-aria-components';
import type { Change } from '../../../shared/model/change';
import type { Block } from '../../../shared/model/session';
import { inOrder } from '../../../shared/session/agenda';
import { moveBlockBy, moveBlocks } from '../../../shared/session/plan/plan-commands';
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

const rowsAfter = (blocks: readonly Block[], { tables }: Change): readonly Block[] => {
  const moved = new Map(tables.blocks?.updated.map(([, to]) => [to.id, to]));
  return blocks.map((block) => moved.get(block.id) ?? block);
};

const keyOf = (target: EventTarget): string | undefined =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[role=row]')?.dataset.key : undefined;

/** The agenda from top to bottom. A block is moved by dragging it, or with Alt and an arrow. */
export function AgendaList({ plan, selectedId, onSelect, onPeople }: ListProps) {
  const { t, language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const movedId = useRef<string | null>(null);
  const move = useQuickMoves(plan);
  const rows = rowsOf(plan, language);
  const { dragAndDropHooks } = useDrag(plan);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    const id = keyOf(event.target);
    if (!event.altKey || steps === undefined || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    movedId.current = id;
    move(id, steps);
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

/** Moves a block from key to key. A second key may come before the first one shows, and goes on from there. */
function useQuickMoves(plan: Plan): (id: string, steps: number) => void {
  const latest = useRef(plan.blocks);
  const onTheWay = useRef(0);
  useLayoutEffect(() => {
    if (onTheWay.current === 0) latest.current = plan.blocks;
  }, [plan.blocks]);
  return (id, steps) => {
    const change = moveBlockBy(latest.current, id, steps, stamp());
    latest.current = rowsAfter(latest.current, change);
    onTheWay.current += 1;
    void commit(change).finally(() => {
      onTheWay.current -= 1;
    });
  };
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
