import { useState } from 'react';
import type { Message } from '../../shared/model/message';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/field';
import { Sheet } from '../ui/sheet';
import css from './passphrase.module.css';
import { PassphraseField } from './passphrase-field';

type Props = {
  readonly name: string;
  /** Answers why it does not open, or null when it did. */
  readonly onTry: (passphrase: string) => Promise<Message | null>;
  readonly onClose: () => void;
};

/** Asks for the passphrase of a file, as often as the person likes. */
export function SealedSheet({ name, onTry, onClose }: Props) {
  const { t, say } = useWords();
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<Message | null>(null);
  const tryIt = async () => {
    if (isBusy || text === '') return;
    setBusy(true);
    setWhy(null);
    setWhy(await onTry(text));
    setBusy(false);
  };
  const foot = (
    <Button variant="main" onPress={() => void tryIt()} isDisabled={isBusy || text === ''}>
      {t(isBusy ? 'sealing.open.busy' : 'sealing.open.act')}
    </Button>
  );
  return (
    <Sheet title={t('sealing.open.title')} closeLabel={t('app.close')} isOpen onClose={onClose} foot={foot}>
      <p className={css.file}>{name}</p>
      <p className={css.lead}>{t('sealing.open.lead')}</p>
      <PassphraseField
        label={t('sealing.save.field')}
        value={text}
        onChange={setText}
        onEnter={() => void tryIt()}
        isShown={isShown}
        autoFocus
      />
      <div className={css.shown}>
        <Checkbox isSelected={isShown} onChange={setShown}>
          {t('sealing.save.show')}
        </Checkbox>
      </div>
      <p className={css.why} role="alert">
        {why ? say(why) : ''}
      </p>
    </Sheet>
  );
}
