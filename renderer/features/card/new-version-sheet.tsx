import { useState } from 'react';
import type { CardRows } from '../../../shared/card/boxes';
import { useVersionActs } from '../../card/use-version-acts';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import { Button } from '../../ui/button';
import { Checkbox, TextField } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import css from './card-page.module.css';

type Props = { readonly rows: CardRows; readonly isOpen: boolean; readonly onClose: () => void };

/** One new version, or one for every table: each line of the field is who fills it in. */
export function NewVersionSheet({ rows: { card, entries }, isOpen, onClose }: Props) {
  const { t } = useWords();
  const acts = useVersionActs();
  const [who, setWho] = useState('');
  const [isCopy, setCopy] = useState(true);
  const names = who
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const make = async () => {
    const filledInBy = names.length > 0 ? names : [''];
    const made = await acts.add(card.id, { filledInBy, date: today(), isCopy });
    if (!made) return;
    setWho('');
    onClose();
    goTo({ page: 'card', programmeId: card.programmeId, cardId: made.id });
  };
  return (
    <Sheet
      title={t('card.versions.new')}
      closeLabel={t('card.close')}
      isOpen={isOpen}
      onClose={onClose}
      foot={
        <Button variant="main" onPress={() => void make()}>
          {t('card.versions.new.make', { count: names.length })}
        </Button>
      }
    >
      <div className={css.about}>
        <TextField
          label={t('card.versions.new.who')}
          help={t('card.versions.new.help')}
          value={who}
          onChange={setWho}
          isLong
          autoFocus
        />
        {entries.length > 0 ? (
          <Checkbox isSelected={isCopy} onChange={setCopy}>
            {t('card.versions.new.copy')}
          </Checkbox>
        ) : null}
      </div>
    </Sheet>
  );
}
