import { isListFile } from '../../../../shared/exchange/read-list-file';
import type { Incoming } from './read-list';

const HELD = ['Files', 'text/plain', 'text/html'];
const OWN_USE = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** A field has its own use for what is dropped, pasted and copied there. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OWN_USE) !== null;

/** Whether what is dragged over the page may be a list; what it is, is only known when it is let go. */
export const mayHoldList = ({ dataTransfer, target }: DragEvent): boolean =>
  !isTyping(target) && (dataTransfer?.types.some((type) => HELD.includes(type)) ?? false);

/**
 * The list in what was dropped or pasted: text of another program, or files that may hold one. Null for anything
 * else: a workspace, for one, opens wherever you are.
 */
export function listIn(data: DataTransfer | null): Incoming | null {
  const files = [...(data?.files ?? [])];
  const text = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  if (text.trim() !== '' || html.trim() !== '') return { kind: 'pasted', text, html };
  const isList = files.length > 0 && files.every(({ name }) => isListFile(name));
  return isList ? { kind: 'files', files } : null;
}
