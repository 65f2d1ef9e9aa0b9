import { useState } from 'react';
import type { CardAbout } from '../../../shared/card/versions';
import type { PartnershipCard } from '../../../shared/model/instruments';
import { useCardActs } from '../../card/use-card-acts';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { SavedTextField } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import css from './card-page.module.css';

/** "Versie 1, ingevuld door …, 12 november", with the way to change it. */
export function VersionLine({ card }: { readonly card: PartnershipCard }) {
  const { t, date } = useWords();
  const [isOpen, setOpen] = useState(false);
  const said = { version: card.version, who: card.filledInBy, date: date(card.date) };
  return (
    <>
      <Button variant="quiet" onPress={() => setOpen(true)}>
        <span className={css.version}>
          {card.filledInBy ? t('card.version', said) : t('card.version.nobody', said)}
        </span>
      </Button>
      <Sheet title={t('card.about')} closeLabel={t('card.close')} isOpen={isOpen} onClose={() => setOpen(false)}>
        <About card={card} />
      </Sheet>
    </>
  );
}

function About({ card }: { readonly card: PartnershipCard }) {
  const { t } = useWords();
  const acts = useCardActs(card.id, undefined);
  const save = (name: keyof CardAbout) => (text: string) => acts.edit({ [name]: text.trim() });
  return (
    <div className={css.about}>
      <SavedTextField label={t('card.about.title')} value={card.title} onSave={save('title')} />
      <SavedTextField
        label={t('card.about.subject')}
        help={t('card.about.subject.help')}
        value={card.subject}
        onSave={save('subject')}
      />
      <SavedTextField label={t('card.about.who')} value={card.filledInBy} onSave={save('filledInBy')} />
      <SavedTextField
        label={t('card.about.date')}
        type="date"
        value={card.date}
        onSave={(day) => day !== '' && save('date')(day)}
      />
    </div>
  );
}
