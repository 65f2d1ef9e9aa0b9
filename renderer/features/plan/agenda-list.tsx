import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { DropIndicator, GridList, type Selection, useDragAndDrop } from 'react-aria-components';
import type { Id } from '../../../shared/model/ids';
import { useWords } from '../../language/words';
import { type AgendaKey, agendaKeyOf } from './agenda-keys';
import css from './agenda-list.module.css';
import { AgendaRow } from './agenda-row';
import { rowsOf } from './agenda-rows';
import { dropPlaceIn, isBetweenSlots } from './drop-place';
import type { AgendaActs } from './use-agenda-acts';
import type { Plan } from './use-plan';

type ListProps = {
  readonly plan: Plan;
  readonly selectedIds: ReadonlySet<Id>;
  readonly onSelect: (ids: readonly Id[]) => void;
  readonly acts: AgendaActs;
  /** Each press chooses one more, without a key: for a finger, and for who cannot hold one. */
  readonly isPicking: boolean;
  readonly onPeople: () => void;
};

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof HTMLElement ? target.closest<HTMLElement>('[role=row]') : null;

/**
 * The agenda from top to bottom. Blocks are moved by dragging them, or with Alt and an arrow; Shift and an arrow, or
 * Ctrl and a click, choose several.
 */
export function AgendaList({ plan, selectedIds, onSelect, acts, isPicking, onPeople }: ListProps) {
  const { t, language } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const byFinger = useRef(false);
  const { dragAndDropHooks } = useDrag(plan, acts, list);
  const focusAfterMove = useFocusOn(list, plan);
  const rows = rowsOf(plan, language);
  const onKeyDownCapture = (event: KeyboardEvent) => {
    byFinger.current = false;
    const key = agendaKeyOf(event);
    const row = rowAt(event.target);
    const id = row?.dataset.key;
    // A button in the row keeps its own keys; only the row itself is what is moved or taken away.
    if (!key || id === undefined || (key.does !== 'move' && event.target !== row)) return;
    event.preventDefault();
    event.stopPropagation();
    const ids = selectedIds.has(id) ? selectedIds : new Set([id]);
    if (key.does === 'move') focusAfterMove(id);
    doKey(key, ids, acts);
  };
  return (
    <div
      ref={list}
      onKeyDownCapture={onKeyDownCapture}
      onPointerDownCapture={({ pointerType }) => {
        byFinger.current = pointerType === 'touch';
      }}
      className={css.agenda}
    >
      <GridList
        aria-label={t('session.plan.agenda')}
        className={css.list ?? ''}
        items={rows}
        dependencies={[plan, language]}
        selectionMode="multiple"
        selectionBehavior={isPicking ? 'toggle' : 'replace'}
        selectedKeys={[...selectedIds]}
        onSelectionChange={(keys) => {
          const asked = keysOf(keys, rows);
          onSelect(byFinger.current && !isPicking ? onlyTapped(asked, selectedIds) : asked);
        }}
        dragAndDropHooks={dragAndDropHooks}
      >
        {(row) => <AgendaRow row={row} plan={plan} onPeople={onPeople} />}
      </GridList>
      <p className={css.hint}>{t('agenda.hint')}</p>
    </div>
  );
}

const keysOf = (keys: Selection, rows: readonly { readonly id: Id }[]): readonly Id[] =>
  keys === 'all' ? rows.map(({ id }) => id) : [...keys].map(String);

/**
 * A finger has no Ctrl, so the list would add every tap to what is chosen, or take it off. Here a tap opens one block,
 * and a tap on the one that is open closes it.
 */
function onlyTapped(asked: readonly Id[], before: ReadonlySet<Id>): readonly Id[] {
  const added = asked.filter((id) => !before.has(id));
  if (added.length > 0 || before.size < 2) return added;
  return [...before].filter((id) => !asked.includes(id));
}

function doKey(key: AgendaKey, ids: ReadonlySet<Id>, acts: AgendaActs): void {
  if (key.does === 'move') void acts.moveBy(ids, key.steps);
  else if (key.does === 'remove') void acts.remove(ids);
  else void acts.duplicate(ids);
}

/** A row that changes places in the page loses the keyboard; it goes on where the block went. */
function useFocusOn(list: RefObject<HTMLElement | null>, plan: Plan): (id: Id) => void {
  const movedId = useRef<Id | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each new order, and only then
  useLayoutEffect(() => {
    const id = movedId.current;
    movedId.current = null;
    if (id !== null) list.current?.querySelector<HTMLElement>(`[role=row][data-key="${CSS.escape(id)}"]`)?.focus();
  }, [plan.blocks]);
  return (id) => {
    movedId.current = id;
  };
}

function useDrag({ agenda }: Plan, acts: AgendaActs, list: RefObject<HTMLElement | null>) {
  return useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    renderDropIndicator: (target) => <DropIndicator target={target} className={css.drop ?? ''} />,
    dropTargetDelegate: dropPlaceIn(() => list.current?.querySelector<HTMLElement>('[role=grid]') ?? null, agenda),
    getDropOperation: (target) =>
      target.type === 'item' && isBetweenSlots(agenda, String(target.key), target.dropPosition) ? 'move' : 'cancel',
    onReorder: ({ keys, target }) => {
      const slots = agenda.slots.map(({ lines }) => lines[0]?.block.id);
      const at = agenda.slots.findIndex(({ lines }) => lines.some(({ block }) => block.id === target.key));
      const beforeId = slots[target.dropPosition === 'before' ? at : at + 1];
      void acts.moveBefore(new Set([...keys].map(String)), beforeId);
    },
  });
}
