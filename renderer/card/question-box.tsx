import { useState } from 'react';
import { type Box, entriesIn } from '../../shared/card/boxes';
import { useWords } from '../language/words';
import { EditableText } from '../ui/editable-text';
import { useBoxWords } from './box-words';
import { BoxFrame } from './card-box';
import css from './card-box.module.css';
import { useOnCard } from './card-context';

/** A question that the group made up. The last one is still open: who writes a question there makes a box of it. */
export function QuestionBox({ box }: { readonly box: Box }) {
  const { t } = useWords();
  const { card, entries, acts } = useOnCard();
  const { boxName } = useBoxWords(card);
  // A question with nothing under it yet lives here until its first answer comes.
  const [asked, setAsked] = useState('');
  const isOpen = box.question === undefined;
  const question = box.question ?? asked;
  const here = isOpen && asked ? { ...box, question: asked } : box;
  const rename = (text: string) => {
    if (!isOpen) acts.renameQuestion(entriesIn(entries, box), text);
    else setAsked(text);
  };
  const isTaken = isOpen && asked !== '' && entries.some(({ freeQuestion }) => freeQuestion === asked);
  if (isTaken) setAsked('');
  return (
    <BoxFrame box={here} name={boxName(here)}>
      <h3 className={css.question}>
        <EditableText
          label={t(isOpen ? 'card.question.new' : 'card.question.edit')}
          editLabel={t('card.subject.edit')}
          value={question}
          placeholder={t('card.question.placeholder')}
          onSave={rename}
          isRequired
        />
      </h3>
    </BoxFrame>
  );
}
