import { useState } from 'react';
import { newCard } from '../../shared/card/versions';
import type { Id } from '../../shared/model/ids';
import { stamp } from '../data/stamp';
import { today } from '../data/today';
import { useWords } from '../language/words';
import { useAct } from '../notes/use-act';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import css from './new-card-form.module.css';

type Props = { readonly programmeId: Id; readonly onMade: (cardId: Id) => void; readonly isFocused?: boolean };

/** Two questions and the card begins: which network, and who fill it in. Only the first one needs an answer. */
export function NewCardForm({ programmeId, onMade, isFocused = false }: Props) {
  const { t } = useWords();
  const act = useAct();
  const [subject, setSubject] = useState('');
  const [who, setWho] = useState('');
  const begin = async () => {
    if (subject.trim() === '') return;
    const about = { title: t('card.name'), subject: subject.trim(), filledInBy: who.trim(), date: today() };
    const change = await act(newCard(programmeId, about, stamp()));
    const [made] = change?.tables.cards?.added ?? [];
    if (made) onMade(made.id);
  };
  return (
    <div className={css.form}>
      <TextField
        label={t('card.none.subject')}
        help={t('card.none.subject.help')}
        value={subject}
        onChange={setSubject}
        onEnter={() => void begin()}
        autoFocus={isFocused}
      />
      <TextField label={t('card.none.who')} value={who} onChange={setWho} onEnter={() => void begin()} />
      <Button variant="main" isDisabled={subject.trim() === ''} onPress={() => void begin()}>
        {t('card.none.start')}
      </Button>
    </div>
  );
}
