import type { FocusEvent, KeyboardEvent, MouseEvent, RefObject, SyntheticEvent } from 'react';
import type { Id } from '../../../../shared/model/ids';
import { type BoardKey, boardKeyOf, cardTowards, type Spot } from './board-keys';
import type { Ticks } from './use-ticks';

/** What the board does when a card is touched. */
export type CardHands = {
  readonly root: RefObject<HTMLElement | null>;
  readonly order: readonly Id[];
  readonly ticks: Ticks;
  readonly setCurrent: (id: Id) => void;
  readonly open: (id: Id) => void;
  readonly takeOut: (id: Id) => void;
  readonly menu: (id: Id, trigger: Element) => void;
};

const within = (event: SyntheticEvent, selector: string): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
const cardIn = (event: SyntheticEvent) => {
  const element = within(event, '[data-card]');
  return element?.dataset.card ? { element, id: element.dataset.card } : null;
};
const cardsIn = (root: HTMLElement | null): readonly HTMLElement[] => [
  ...(root?.querySelectorAll<HTMLElement>('[data-card]') ?? []),
];
const spotsIn = (root: HTMLElement | null): readonly Spot[] =>
  cardsIn(root).map((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { id: element.dataset.card ?? '', left, top, width, height };
  });

/** Puts the focus on a card; false when it is not on the board, or cannot have it while a menu is open over it. */
export function focusCard(root: HTMLElement | null, id: Id | undefined): boolean {
  const card = cardsIn(root).find((element) => element.dataset.card === id);
  card?.querySelector('input')?.focus();
  return card?.contains(document.activeElement) ?? false;
}

function goTo(hands: CardHands, fromId: Id, key: Extract<BoardKey, { act: 'go' }>): void {
  const root = hands.root.current;
  const id = cardTowards(spotsIn(root), fromId, key.to);
  if (id === undefined) return;
  if (key.ticks) hands.ticks.setAll([fromId, id], true);
  focusCard(root, id);
  cardsIn(root)
    .find((element) => element.dataset.card === id)
    ?.scrollIntoView({ block: 'nearest' });
}

function press(hands: CardHands, id: Id, trigger: Element, key: BoardKey): void {
  if (key.act === 'go') goTo(hands, id, key);
  else if (key.act === 'open') hands.open(id);
  else if (key.act === 'takeOut') hands.takeOut(id);
  else if (key.act === 'tickAll') hands.ticks.setAll(hands.order, true);
  else if (key.act === 'menu') hands.menu(id, trigger);
}

/** Takes the keys that mean something on the tick box of a card. */
function keyDown(hands: CardHands, event: KeyboardEvent): void {
  const card = within(event, 'input') && !event.nativeEvent.isComposing ? cardIn(event) : null;
  const key = card && boardKeyOf(event);
  if (!card || !key) return;
  // The same keys step and stop the clock elsewhere on the page.
  event.stopPropagation();
  if (key.act === 'tick') return;
  event.preventDefault();
  press(hands, card.id, card.element.querySelector('[data-act="menu"]') ?? card.element, key);
}

/** Touches a card with the mouse: its two buttons, its links, or the card itself, which ticks it. */
function click(hands: CardHands, event: MouseEvent): void {
  const card = cardIn(event);
  if (!card) return;
  const button = within(event, '[data-act]');
  if (button?.dataset.act === 'takeOut') hands.takeOut(card.id);
  else if (button?.dataset.act === 'menu') hands.menu(card.id, button);
  else if (!within(event, 'a, button')) {
    if (event.shiftKey) hands.ticks.tickTo(card.id);
    else hands.ticks.toggle(card.id);
    focusCard(hands.root.current, card.id);
  }
}

/** The listeners of the board, for all of its cards together. A key that means nothing here is left for the page. */
export function boardHands(hands: CardHands) {
  return {
    onClick: (event: MouseEvent) => click(hands, event),
    onDoubleClick: (event: MouseEvent) => {
      const card = cardIn(event);
      if (card && !within(event, 'a, button')) hands.open(card.id);
    },
    onContextMenu: (event: MouseEvent) => {
      const card = cardIn(event);
      if (!card) return;
      event.preventDefault();
      hands.menu(card.id, card.element.querySelector('[data-act="menu"]') ?? card.element);
    },
    onFocus: (event: FocusEvent) => {
      const card = cardIn(event);
      if (card) hands.setCurrent(card.id);
    },
    onKeyDown: (event: KeyboardEvent) => keyDown(hands, event),
  };
}
