import { useMemo, useState } from 'react';
import type { Words } from '../../shared/language/translate';
import { useRows } from '../data/queries';
import { keyName } from '../keyboard/keymap';
import { isMac } from '../keyboard/platform';
import { runCommand } from '../keyboard/use-command';
import { useWords } from '../language/words';
import { goTo, hrefOf } from '../route/route';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Sheet } from '../ui/sheet';
import { findIn } from './find';
import css from './search-sheet.module.css';

type SearchProps = { readonly isOpen: boolean; readonly onClose: () => void };

/** Search over all meetings: notes, parties, meetings and programmes. */
export function SearchSheet({ isOpen, onClose }: SearchProps) {
  const { t } = useWords();
  return (
    <Sheet title={t('app.search.title')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <SearchBody onClose={onClose} />
    </Sheet>
  );
}

function SearchBody({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const notes = useRows('notes');
  const stakeholders = useRows('stakeholders');
  const sessions = useRows('sessions');
  const programmes = useRows('programmes');
  const found = useMemo(
    () =>
      findIn(
        {
          notes: notes ?? [],
          stakeholders: stakeholders ?? [],
          sessions: sessions ?? [],
          programmes: programmes ?? [],
          pages: [
            { title: t('versions.title'), route: { page: 'versions' } },
            ...(programmes ?? []).map(({ id, name }) => ({
              title: `${t('privacy.title')}: ${name}`,
              route: { page: 'privacy', programmeId: id } as const,
            })),
          ],
        },
        text,
      ),
    [notes, stakeholders, sessions, programmes, text, t],
  );
  const openFirst = () => {
    const [first] = found;
    // What was looked for comes first; "vergadering" begins like "vergrendel".
    if (!first) return meansLock(text, t) ? lockNow(onClose) : undefined;
    goTo(first.route);
    onClose();
  };
  return (
    <>
      <TextField
        label={t('app.search.label')}
        value={text}
        onChange={setText}
        onEnter={openFirst}
        placeholder={t('app.search.hint')}
        type="search"
        autoFocus
      />
      <p className={css.count} role="status">
        {text.trim() === ''
          ? ''
          : found.length === 0
            ? t('app.search.nothing', { text })
            : t('app.search.count', { count: found.length })}
      </p>
      <LockAct text={text} onClose={onClose} />
      <ul className={css.found}>
        {found.map(({ id, title, kind, route }) => (
          <li key={id}>
            <a href={hrefOf(route)} onClick={onClose}>
              <small>{kind.of === 'note' ? t(`domain.kind.${kind.note}`) : t(`app.search.${kind.of}`)}</small>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Locking is found by its name too: it is what one looks for in a hurry. */
const meansLock = (text: string, t: Words['t']): boolean =>
  text.trim().length >= 3 && t('lock.act').toLowerCase().startsWith(text.trim().toLowerCase());

function lockNow(onClose: () => void): void {
  onClose();
  runCommand('lock');
}

function LockAct({ text, onClose }: { readonly text: string; readonly onClose: () => void }) {
  const { t } = useWords();
  if (!meansLock(text, t)) return null;
  return (
    <div className={css.act}>
      <Button onPress={() => lockNow(onClose)} keyName={keyName('$mod+L', isMac)}>
        {t('lock.act')}
      </Button>
    </div>
  );
}
