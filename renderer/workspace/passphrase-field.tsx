import { useEffect, useRef, useState } from 'react';
import { SHORTEST_PASSPHRASE, strengthOf } from '../../shared/sealing/passphrase';
import { useWords } from '../language/words';
import { TextField } from '../ui/field';
import css from './passphrase.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter: () => void;
  readonly isShown: boolean;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
};

/** Whether Caps Lock is on, as far as the last key told. */
function useCapsLock(): boolean {
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => setOn(event.getModifierState('CapsLock'));
    window.addEventListener('keydown', hear);
    window.addEventListener('keyup', hear);
    return () => {
      window.removeEventListener('keydown', hear);
      window.removeEventListener('keyup', hear);
    };
  }, []);
  return isOn;
}

/** A secret that is half typed is gone when the field goes, also when Kring is locked and only sleeps. */
function useForgetting(onChange: (value: string) => void): void {
  const latest = useRef(onChange);
  latest.current = onChange;
  useEffect(() => () => latest.current(''), []);
}

/** A field for a passphrase or a code. Pasting is as good as typing. */
export function PassphraseField({ label, value, onChange, onEnter, isShown, error, autoFocus = false }: Props) {
  const { t } = useWords();
  const isCaps = useCapsLock();
  useForgetting(onChange);
  return (
    <>
      <TextField
        label={label}
        value={value}
        onChange={onChange}
        onEnter={onEnter}
        secret={isShown ? 'shown' : 'hidden'}
        maxLength={1000}
        autoFocus={autoFocus}
        {...(error && { error })}
      />
      <p className={css.caps} role="status">
        {isCaps ? t('sealing.caps') : ''}
      </p>
    </>
  );
}

/** How strong a new passphrase is, in plain words; nothing before the first letter. */
export function StrengthLine({ passphrase }: { readonly passphrase: string }) {
  const { t } = useWords();
  const strength = strengthOf(passphrase);
  return (
    <p className={css.strength} role="status" data-strength={passphrase === '' ? undefined : strength}>
      {passphrase === '' ? '' : t(`sealing.strength.${strength}`, { least: SHORTEST_PASSPHRASE })}
    </p>
  );
}
