import type { ClipboardEvent, KeyboardEvent, RefObject } from 'react';
import { type Box, boxKey } from '../../shared/card/boxes';
import { splitPaste } from '../../shared/notes/paste';
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
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') event.preventDefault();
    if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) void save();
    if (event.key !== 'Escape') return;
    // One step back: an empty line lets go, a written one stays until it is left.
    event.preventDefault();
    event.currentTarget.blur();
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
