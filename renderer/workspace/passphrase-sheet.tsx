import { useState } from 'react';
import { strengthOf } from '../../shared/sealing/passphrase';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/field';
import { PrintButton } from '../ui/print-button';
import { Sheet } from '../ui/sheet';
import { type Asking, useAsking } from './ask-passphrase';
import css from './passphrase.module.css';
import { PassphraseField, StrengthLine } from './passphrase-field';
import { RecoverySheet } from './recovery-sheet';
import { newPassphrase } from './sealing';

/** The sheet in which a passphrase for a file is chosen; once, in the app. */
export function PassphraseSheets() {
  const asking = useAsking();
  return asking ? <ChooseSheet asking={asking} /> : null;
}

function usePassphrase(answer: Asking['answer']) {
  const [text, setText] = useState('');
  const [again, setAgain] = useState('');
  const [isShown, setShown] = useState(true);
  const [hasTried, setTried] = useState(false);
  const isSame = isShown || again === text;
  const isReady = strengthOf(text) !== 'tooShort' && isSame;
  return {
    ...{ text, setText, again, setAgain, isShown, setShown, isReady },
    isDifferent: hasTried && !isSame,
    make: async () => {
      setText(await newPassphrase());
      setShown(true);
    },
    done: () => {
      setTried(true);
      if (isReady) answer({ passphrase: text });
    },
  };
}

function ChooseSheet({ asking: { about, answer } }: { readonly asking: Asking }) {
  const { t } = useWords();
  const choice = usePassphrase(answer);
  const isGroup = about.of === 'group';
  const foot = (
    <div className={css.foot}>
      <Button variant="main" onPress={choice.done} isDisabled={strengthOf(choice.text) === 'tooShort'}>
        {t('sealing.save.act')}
      </Button>
      {isGroup || about.isKnown ? <Button onPress={() => answer('without')}>{t('sealing.save.without')}</Button> : null}
    </div>
  );
  return (
    <Sheet
      title={t(isGroup ? 'sealing.save.group.title' : 'sealing.save.title')}
      closeLabel={t('app.close')}
      isOpen
      onClose={() => answer(null)}
      foot={foot}
    >
      <p className={css.lead}>{t(isGroup ? 'sealing.save.group.lead' : 'sealing.save.lead')}</p>
      <PassphraseField
        label={t('sealing.save.field')}
        value={choice.text}
        onChange={choice.setText}
        onEnter={choice.done}
        isShown={choice.isShown}
        autoFocus
      />
      {choice.isShown ? null : (
        <PassphraseField
          label={t('sealing.save.again')}
          value={choice.again}
          onChange={choice.setAgain}
          onEnter={choice.done}
          isShown={false}
          error={choice.isDifferent ? t('sealing.save.different') : undefined}
        />
      )}
      <StrengthLine passphrase={choice.text} />
      <div className={css.hands}>
        <Checkbox isSelected={choice.isShown} onChange={choice.setShown}>
          {t('sealing.save.show')}
        </Checkbox>
        <Button onPress={() => void choice.make()}>{t('sealing.save.make')}</Button>
      </div>
      <p className={css.warning}>{t('sealing.save.lost')}</p>
      <div className={css.print}>
        <PrintButton label={t('sealing.save.print')} isDisabled={!choice.isReady}>
          <RecoverySheet name={about.name} passphrase={choice.text} />
        </PrintButton>
        <p>{t('sealing.save.print.about')}</p>
      </div>
      {isGroup ? null : <p className={css.aside}>{t('sealing.save.remembered')}</p>}
    </Sheet>
  );
}
