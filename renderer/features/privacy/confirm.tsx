import { useState } from 'react';
import { nameWords } from '../../../shared/privacy/person-name';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { TextField } from '../../ui/field';
import css from './privacy.module.css';

type ConfirmProps = {
  /** What has to be typed; accents and capitals do not matter. */
  readonly word: string;
  readonly isBusy: boolean;
  readonly isDisabled?: boolean;
  readonly onConfirm: () => void;
};

/** The one place that asks: what cannot be undone is typed first, and then pressed. */
export function Confirm({ word, isBusy, isDisabled = false, onConfirm }: ConfirmProps) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const isTyped = nameWords(typed).join(' ') === nameWords(word).join(' ');
  const mayGo = isTyped && !isBusy && !isDisabled;
  return (
    <div className={css.confirm}>
      <p>{isBusy ? t('privacy.confirm.busy') : t('privacy.forever')}</p>
      <div className={css.confirmRow}>
        <TextField
          label={t('privacy.confirm.label', { word })}
          value={typed}
          onChange={setTyped}
          onEnter={() => (mayGo ? onConfirm() : undefined)}
        />
        <Button variant="main" isDisabled={!mayGo} onPress={onConfirm}>
          {t('privacy.confirm.erase')}
        </Button>
      </div>
    </div>
  );
}
