import { useState } from 'react';
import type { CardEntry } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import { ENTRY_HELP_ID, useOnCard } from './card-context';
import { EntryEdit } from './entry-edit';
import { EntryFoot } from './entry-foot';
import css from './entry-line.module.css';
import { type Editing, EntryMenu, type Spot } from './entry-menu';
import { useEntryKeys } from './use-entry-keys';

type Props = {
  readonly entry: CardEntry;
  /** The name of the field in bold, where the card prints it in the line. */
  readonly lead: string | undefined;
  readonly isStop: boolean;
  readonly spot: Spot;
};

/** One answer on the card: whose it is, what it says, and all that can be done with it. */
export function EntryLine({ entry, lead, isStop, spot }: Props) {
  const { t } = useWords();
  const { acts } = useOnCard();
  const [editing, setEditing] = useState<Editing>(null);
  const [isMenuOpen, setMenuOpen] = useState(false);
  const leave = (byKey: boolean) => {
    setEditing(null);
    if (byKey) requestAnimationFrame(() => focusStop(entry.id));
  };
  const onKeyDown = useEntryKeys(entry, { edit: () => setEditing('text'), menu: () => setMenuOpen(true) });
  return (
    <li className={css.entry} data-entry={entry.id} draggable={editing === null} data-shared={entry.shared}>
      <button
        type="button"
        className={css.dot}
        tabIndex={-1}
        aria-pressed={entry.shared}
        aria-label={t(entry.shared ? 'card.dot.shared' : 'card.dot.own')}
        title={t(entry.shared ? 'card.dot.shared' : 'card.dot.own')}
        onClick={() => acts.setShared(entry, !entry.shared)}
      />
      {editing === 'text' ? (
        <EntryEdit
          name={`card.${entry.id}`}
          label={t('card.entry.edit')}
          value={entry.text}
          onSave={(text) => acts.setText(entry, text)}
          onLeave={leave}
        />
      ) : (
        <button
          type="button"
          className={css.text}
          data-stop={entry.id}
          tabIndex={isStop ? 0 : -1}
          aria-describedby={ENTRY_HELP_ID}
          onClick={() => setEditing('text')}
          onKeyDown={onKeyDown}
        >
          {lead ? <b>{lead}: </b> : null}
          {entry.text}
        </button>
      )}
      <EntryMenu entry={entry} spot={spot} isOpen={isMenuOpen} onOpenChange={setMenuOpen} onEdit={setEditing} />
      <EntryFoot entry={entry} isEditingRole={editing === 'role'} onLeave={leave} />
    </li>
  );
}

const focusStop = (id: string): void => document.querySelector<HTMLElement>(`[data-stop="${CSS.escape(id)}"]`)?.focus();
