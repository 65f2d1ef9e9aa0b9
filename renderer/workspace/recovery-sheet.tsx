import { groupsOf } from '../../shared/sealing/passphrase';
import { today } from '../data/today';
import { useWords } from '../language/words';
import css from './recovery-sheet.module.css';

type Props = { readonly name: string; readonly passphrase: string };

/** The same in every language. */
const OPEN_COMMAND = 'age -d -o open.kring bestand.kring';

/** One sheet of paper with which the files of a programme open, also when everyone forgot the passphrase. */
export function RecoverySheet({ name, passphrase }: Props) {
  const { t, date } = useWords();
  return (
    <article className={css.paper}>
      <h1>{t('sealing.sheet.title')}</h1>
      <p>{t('sealing.sheet.of', { name, date: date(today()) })}</p>
      <h2>{t('sealing.sheet.passphrase')}</h2>
      <ol className={css.words}>
        {groupsOf(passphrase).map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same word may stand in it twice
          <li key={at}>{word}</li>
        ))}
      </ol>
      <h2>{t('sealing.sheet.exact')}</h2>
      <p className={css.exact}>{passphrase}</p>
      <p>{t('sealing.sheet.with')}</p>
      <p>{t('sealing.sheet.without')}</p>
      <p className={css.command}>{OPEN_COMMAND}</p>
      <p>{t('sealing.sheet.zip')}</p>
      <p className={css.care}>{t('sealing.sheet.care')}</p>
      <p className={css.care}>{t('sealing.sheet.only')}</p>
    </article>
  );
}
