import { useEffect, useState } from 'react';
import { host } from '../../host/host';
import { useWords } from '../../language/words';
import { useSettings } from '../../settings/settings';
import { Button } from '../../ui/button';
import { Logo } from '../../ui/logo';
import { PassphraseField } from '../../workspace/passphrase-field';
import { isCodeInWorker } from '../../workspace/sealing';
import css from './lock-screen.module.css';

type Props = { readonly onUnlock: () => void };

// Saving or printing the page, looking at its source: the browser's own keys that would show what sleeps behind.
const BROWSER_KEYS = ['s', 'p', 'u'];

/** What the browser would do by itself with a key or a dropped file. */
function useNothingElse(): void {
  useEffect(() => {
    const stopKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && BROWSER_KEYS.includes(event.key.toLowerCase())) event.preventDefault();
    };
    const stopDrop = (event: DragEvent) => event.preventDefault();
    window.addEventListener('keydown', stopKey);
    window.addEventListener('dragover', stopDrop);
    window.addEventListener('drop', stopDrop);
    return () => {
      window.removeEventListener('keydown', stopKey);
      window.removeEventListener('dragover', stopDrop);
      window.removeEventListener('drop', stopDrop);
    };
  }, []);
}

/** The note of the code, from the host itself: it may have been set in another window. Undefined while it is asked. */
function useLockCode(): string | null | undefined {
  const { settings } = useSettings();
  const [note, setNote] = useState<string | null>();
  const known = settings.lockCode;
  useEffect(() => {
    host.ask('readSettings', undefined).then(
      ({ lockCode }) => setNote(lockCode),
      () => setNote(known),
    );
  }, [known]);
  return note;
}

/** All there is to see while Kring is locked. No name of anybody or anything is on it. */
export function LockScreen({ onUnlock }: Props) {
  const { t } = useWords();
  const note = useLockCode();
  useNothingElse();
  return (
    <main className={css.screen} aria-labelledby="locked">
      <Logo size={56} />
      <h1 id="locked">{t('lock.title')}</h1>
      <p className={css.text}>{t('lock.text')}</p>
      {note === undefined ? null : note === null ? (
        <div className={css.free}>
          <Button variant="main" onPress={onUnlock} autoFocus>
            {t('lock.goOn')}
          </Button>
          <p>{t('lock.noCode')}</p>
        </div>
      ) : (
        <CodeForm note={note} onUnlock={onUnlock} />
      )}
    </main>
  );
}

function CodeForm({ note, onUnlock }: Props & { readonly note: string }) {
  const { t } = useWords();
  const { hello } = useSettings();
  const [code, setCode] = useState('');
  const [state, setState] = useState<'waiting' | 'busy' | 'wrong'>('waiting');
  const tryIt = async () => {
    if (state === 'busy' || code === '') return;
    setState('busy');
    if (await isCodeInWorker(note, code).catch(() => false)) return onUnlock();
    setCode('');
    setState('wrong');
  };
  return (
    <div className={css.form}>
      <PassphraseField
        label={t('lock.code')}
        value={code}
        onChange={setCode}
        onEnter={() => void tryIt()}
        isShown={false}
        autoFocus
      />
      <Button variant="main" onPress={() => void tryIt()} isDisabled={state === 'busy' || code === ''}>
        {t(state === 'busy' ? 'lock.busy' : 'lock.unlock')}
      </Button>
      <p className={css.wrong} role="alert">
        {state === 'wrong' ? t('lock.wrong') : ''}
      </p>
      <details className={css.forgotten}>
        <summary>{t('lock.forgotten')}</summary>
        <p>{t('lock.forgotten.text')}</p>
        <p className={css.folder}>{hello.dataFolder}</p>
      </details>
    </div>
  );
}
