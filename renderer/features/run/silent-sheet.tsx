import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Sheet } from '../../ui/sheet';
import css from './silent-sheet.module.css';
import type { Round } from './use-round';

type Props = { readonly round: Round; readonly isOpen: boolean; readonly onClose: () => void };

/** Who has not said anything yet in this meeting, as far as Kring can know. It is seen here and nowhere else. */
export function SilentSheet({ round, isOpen, onClose }: Props) {
  const { t } = useWords();
  const { silent } = round;
  return (
    <Sheet title={t('regie.silent')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <p className={css.note}>{t('regie.silent.limits')}</p>
      {silent.length === 0 ? <p>{t('regie.silent.nobody')}</p> : null}
      <ul className={css.people}>
        {silent.map((person) => (
          <li key={person.id}>
            <span>
              {person.label} <span className={css.quiet}>{t(`domain.perspective.${person.perspective}`)}</span>
            </span>
            <Button
              variant="quiet"
              aria-label={t('regie.silent.heardWho', { label: person.label })}
              onPress={() => round.heard(person)}
            >
              {t('regie.silent.heard')}
            </Button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
