import { type KeyboardEvent, useState } from 'react';
import type { Stakeholder } from '../../../../shared/model/network';
import { useWords } from '../../../language/words';
import { PartySymbol } from '../symbol';
import css from './list.module.css';

type NameCellProps = {
  readonly party: Stakeholder;
  /** What it is for the network, beside the name. */
  readonly role: string | undefined;
  readonly isActive: boolean;
  readonly isRenaming: boolean;
  readonly onOpen: (isByKey: boolean) => void;
  readonly onName: (name: string) => void;
  readonly onRenamed: () => void;
};

/** The name of a party: press it to open the party, or change it where it stands. */
export function NameCell({ party, role, isActive, isRenaming, onOpen, onName, onRenamed }: NameCellProps) {
  return (
    <span className={css.party}>
      <PartySymbol party={party} half={12} />
      {isRenaming ? (
        <NameField party={party} onName={onName} onRenamed={onRenamed} />
      ) : (
        <button
          type="button"
          className={css.nameButton}
          data-party={party.id}
          title={party.name}
          tabIndex={isActive ? 0 : -1}
          onClick={(event) => onOpen(event.detail === 0)}
        >
          {party.name}
        </button>
      )}
      {role ? <span className={css.role}>{role}</span> : null}
    </span>
  );
}

type NameFieldProps = Pick<NameCellProps, 'party' | 'onName' | 'onRenamed'>;

/** Enter or leaving keeps another name; Esc leaves it as it was. The focus goes back to the name. */
function NameField({ party, onName, onRenamed }: NameFieldProps) {
  const { t } = useWords();
  const [name, setName] = useState(party.name);
  const leave = (field: HTMLInputElement, isKept: boolean) => {
    const cell = field.closest<HTMLElement>('th');
    if (isKept && name.trim() !== '' && name !== party.name) onName(name);
    onRenamed();
    setTimeout(() => cell?.querySelector('button')?.focus({ preventScroll: true }));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    event.stopPropagation();
    leave(event.currentTarget, event.key === 'Enter');
  };
  return (
    <input
      className={css.nameField}
      aria-label={t('listing.nameOf', { name: party.shortName })}
      value={name}
      maxLength={200}
      // biome-ignore lint/a11y/noAutofocus: asked for a moment ago, so ready to be typed in
      autoFocus
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setName(event.currentTarget.value)}
      onKeyDown={onKeyDown}
      onBlur={(event) => event.relatedTarget !== null && leave(event.currentTarget, true)}
    />
  );
}
