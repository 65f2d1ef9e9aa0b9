import { useWords } from '../../language/words';
import { Sheet } from '../../ui/sheet';
import css from './look-back.module.css';
import { LookBackCard } from './look-back-card';
import type { LookBack } from './use-look-back';

type Props = { readonly lookBack: LookBack; readonly isOpen: boolean; readonly onClose: () => void };

/** Everything that comes back in this meeting, one question under the other. What is answered goes from the list. */
export function LookBackSheet({ lookBack, isOpen, onClose }: Props) {
  const { t } = useWords();
  const { coming, answer } = lookBack;
  return (
    <Sheet title={t('learning.lookBack.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <div className={css.list}>
        <p className={css.quiet}>{t(coming.length > 0 ? 'learning.lookBack.intro' : 'learning.lookBack.done')}</p>
        {coming.map((each) => (
          <LookBackCard key={each.note.id} coming={each} onAnswer={(how, words) => answer(each.note, how, words)} />
        ))}
      </div>
    </Sheet>
  );
}
