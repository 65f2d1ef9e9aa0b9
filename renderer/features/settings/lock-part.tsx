import { useState } from 'react';
import { SHORTEST_CODE } from '../../../shared/sealing/code-length';
import { keyName } from '../../keyboard/keymap';
import { isMac } from '../../keyboard/platform';
import { useWords } from '../../language/words';
import { useSettings } from '../../settings/settings';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { toast } from '../../ui/toast';
import { PassphraseField } from '../../workspace/passphrase-field';
import { isCodeInWorker, sealCodeInWorker } from '../../workspace/sealing';
import css from './settings-page.module.css';

const MINUTES = [0, 5, 10, 30] as const;
type Minutes = (typeof MINUTES)[number];

/** When Kring locks itself, and whether it asks for a code to open again. */
export function LockPart() {
  const { t } = useWords();
  const { settings, change } = useSettings();
  const [isChanging, setChanging] = useState<'set' | 'remove' | null>(null);
  const choices = MINUTES.map((minutes) => ({
    id: String(minutes),
    text: minutes === 0 ? t('lock.settings.after.0') : t('lock.settings.after.some', { minutes }),
  }));
  const choose = (id: string) => {
    const minutes = MINUTES.find((each) => String(each) === id);
    if (minutes !== undefined) change({ lockAfterMinutes: minutes satisfies Minutes });
  };
  const hasCode = settings.lockCode !== null;
  return (
    <section className={css.part}>
      <h2>{t('lock.settings.title')}</h2>
      <p>{t('lock.settings.text', { key: keyName('$mod+L', isMac) })}</p>
      <Segmented
        label={t('lock.settings.after')}
        choices={choices}
        value={String(settings.lockAfterMinutes)}
        onChange={choose}
      />
      <p>{t('lock.settings.after.help')}</p>
      <p>{t(hasCode ? 'lock.settings.code.on' : 'lock.settings.code.off')}</p>
      {isChanging ? (
        <CodeForm wish={isChanging} note={settings.lockCode} onDone={() => setChanging(null)} />
      ) : (
        <div className={css.acts}>
          <Button onPress={() => setChanging('set')}>
            {t(hasCode ? 'lock.settings.code.change' : 'lock.settings.code.set')}
          </Button>
          {hasCode ? <Button onPress={() => setChanging('remove')}>{t('lock.settings.code.remove')}</Button> : null}
        </div>
      )}
      <p>{t('lock.settings.honest')}</p>
    </section>
  );
}

type FormProps = { readonly wish: 'set' | 'remove'; readonly note: string | null; readonly onDone: () => void };

/** Who changes or takes away a code knows the one of now: a passer-by cannot lock somebody out. */
function useCodeChange({ wish, note, onDone }: FormProps) {
  const { t } = useWords();
  const { change } = useSettings();
  const [before, setBefore] = useState('');
  const [next, setNext] = useState('');
  const [state, setState] = useState<'waiting' | 'busy' | 'wrong'>('waiting');
  const isReady = (note === null || before !== '') && (wish === 'remove' || next.trim().length >= SHORTEST_CODE);
  const keep = async () => {
    if (!isReady || state === 'busy') return;
    setState('busy');
    if (note !== null && !(await isCodeInWorker(note, before))) return setState('wrong');
    change({ lockCode: wish === 'remove' ? null : await sealCodeInWorker(next) });
    toast.say(t(wish === 'remove' ? 'lock.settings.code.removed' : 'lock.settings.code.kept'));
    onDone();
  };
  return { before, setBefore, next, setNext, state, isReady, keep };
}

function CodeForm(props: FormProps) {
  const { wish, note, onDone } = props;
  const { t } = useWords();
  const form = useCodeChange(props);
  const enter = () => void form.keep();
  return (
    <div className={css.form}>
      {note === null ? null : (
        <PassphraseField
          label={t('lock.settings.code.now')}
          value={form.before}
          onChange={form.setBefore}
          onEnter={enter}
          isShown={false}
          error={form.state === 'wrong' ? t('lock.wrong') : undefined}
          autoFocus
        />
      )}
      {wish === 'set' ? (
        <>
          <PassphraseField
            label={t('lock.settings.code.new')}
            value={form.next}
            onChange={form.setNext}
            onEnter={enter}
            isShown
            autoFocus={note === null}
          />
          <p>{t('lock.settings.code.help', { least: SHORTEST_CODE })}</p>
        </>
      ) : null}
      <div className={css.acts}>
        <Button variant="main" onPress={enter} isDisabled={!form.isReady || form.state === 'busy'}>
          {form.state === 'busy'
            ? t('lock.busy')
            : t(wish === 'remove' ? 'lock.settings.code.remove' : 'lock.settings.code.keep')}
        </Button>
        <Button onPress={onDone}>{t('lock.settings.code.leave')}</Button>
      </div>
    </div>
  );
}
