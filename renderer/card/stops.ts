import type { KeyboardEvent } from 'react';

const ARROWS = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** Whether a key still has work to do in a line that is being written. */
function isForText(field: HTMLTextAreaElement, key: string): boolean {
  const { value, selectionStart, selectionEnd } = field;
  if (value === '') return false;
  if (key === 'ArrowUp') return selectionEnd > 0;
  if (key === 'ArrowDown') return selectionStart < value.length;
  return true;
}

const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** The stop beside this one, in the column that stands on that side; the one that is nearest in height. */
function stopBeside(stop: HTMLElement, columns: readonly HTMLElement[], by: number): HTMLElement | undefined {
  const own = columns.findIndex((column) => column.contains(stop));
  const stops = [...(columns[own + by]?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  const from = middleOf(stop);
  return stops.toSorted((one, other) => Math.abs(middleOf(one) - from) - Math.abs(middleOf(other) - from))[0];
}

const columnsOn = (canvas: HTMLElement): readonly HTMLElement[] =>
  [...canvas.querySelectorAll<HTMLElement>('[data-column]')]
    .filter((column) => column.querySelector('[data-stop]'))
    .toSorted((one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left);

function nextStop(canvas: HTMLElement, stop: HTMLElement, key: string): HTMLElement | undefined {
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return stopBeside(stop, columnsOn(canvas), key === 'ArrowLeft' ? -1 : 1);
  }
  const column = stop.closest<HTMLElement>('[data-column]');
  const stops = [...(column?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])];
  return stops[stops.indexOf(stop) + (key === 'ArrowUp' ? -1 : 1)];
}

const isWithModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean => altKey || ctrlKey || metaKey;

/** The stop that this key goes to; undefined when it goes nowhere, null when the key is not for the card. */
function stopFor(canvas: HTMLElement, stop: HTMLElement, key: string): HTMLElement | undefined | null {
  const isLine = stop instanceof HTMLTextAreaElement;
  if (isLine && isForText(stop, key)) return null;
  if (ARROWS.has(key)) return nextStop(canvas, stop, key);
  if (isLine || key.toLowerCase() !== 'n') return null;
  return stop.closest('[data-box]')?.querySelector<HTMLElement>('[data-stop=new]');
}

/** The arrows go from entry to entry and from line to line, as they stand on the card. N goes to the line of the box. */
export function goToStop(event: KeyboardEvent<HTMLElement>): void {
  const { target, key, currentTarget } = event;
  if (event.defaultPrevented || isWithModifier(event)) return;
  if (!(target instanceof HTMLElement) || target.dataset.stop === undefined) return;
  const stop = stopFor(currentTarget, target, key);
  if (stop === null) return;
  event.preventDefault();
  stop?.focus();
}

/** Goes to the line of the box where the keyboard is, or else to the first line of the first column that is open. */
export function writeInBox(): void {
  const box = document.activeElement?.closest('[data-box]');
  (box ?? document).querySelector<HTMLElement>('[data-stop=new]')?.focus();
}
