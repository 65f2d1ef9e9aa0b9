import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { type Box, boxKey } from '../../shared/card/boxes';
import { splitPaste } from '../../shared/notes/paste';
import { runCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { readHtml } from '../notes/pasted-html';
import { useDraft } from '../notes/use-draft';
import css from './card-box.module.css';
import { useOnCard } from './card-context';

type Props = {
  readonly box: Box;
  readonly name: string;
  readonly isEmptyBox: boolean;
  readonly isStop: boolean;
  readonly lineRef: RefObject<HTMLTextAreaElement | null>;
};

const KEYS: Readonly<Record<string, 'add' | 'next' | 'leave'>> = { Enter: 'add', Tab: 'next', Escape: 'leave' };

/** What a key does in the line; nothing while letters are being put together, and Shift with Tab only goes back. */
const pressed = ({ key, shiftKey, nativeEvent }: KeyboardEvent) =>
  nativeEvent.isComposing || (key === 'Tab' && shiftKey) ? undefined : KEYS[key];

/** In an empty line there is nothing of its own to take back: then the keys are for the act before. */
function takesBack(event: KeyboardEvent): boolean {
  if (!(event.ctrlKey || event.metaKey) || !['z', 'y'].includes(event.key.toLowerCase())) return false;
  event.preventDefault();
  const isBack = event.key.toLowerCase() === 'z' && !event.shiftKey;
  return runCommand(isBack ? 'undo' : 'redo');
}

/** The line where the next answer is written: Enter adds it and stays, Tab adds it and goes to the next box. */
export function NewLine({ box, name, isEmptyBox, isStop, lineRef }: Props) {
  const { t } = useWords();
  const { card, acts } = useOnCard();
  const draft = useDraft(`card.${card.id}.${boxKey(box)}`);
  const save = async () => {
    const { text } = draft;
    if (text.trim() === '') return;
    draft.set('');
    if (!(await acts.add(box, [{ text }]))) draft.set(text);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (draft.text === '' && takesBack(event)) return;
    const key = pressed(event);
    // Tab goes on by itself; what is written when Esc lets go stays in the line.
    if (key && key !== 'next') event.preventDefault();
    if (key === 'leave') event.currentTarget.blur();
    else if (key) void save();
  };
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { clipboardData } = event;
    const items = splitPaste(clipboardData.getData('text/plain'), readHtml(clipboardData.getData('text/html')));
    if (items.length < 2) return;
    event.preventDefault();
    void acts.add(
      box,
      items.map((text) => ({ text })),
    );
  };
  return (
    <textarea
      ref={lineRef}
      className={css.line}
      data-stop="new"
      data-empty={(isEmptyBox && draft.text === '') || undefined}
      data-written={draft.text !== '' || undefined}
      rows={1}
      value={draft.text}
      tabIndex={isStop ? 0 : -1}
      aria-label={t('card.box.new', { box: name })}
      placeholder={t('card.box.placeholder')}
      spellCheck
      onChange={(event) => draft.set(event.target.value)}
      onKeyDown={onKeyDown}
      onPaste={onPaste}
    />
  );
}
