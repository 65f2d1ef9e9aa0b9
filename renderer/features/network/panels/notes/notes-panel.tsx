import { useMemo, useState } from 'react';
import { notesIn } from '../../../../../shared/learning/note-filter';
import { daysOf } from '../../../../../shared/learning/threads';
import type { Note } from '../../../../../shared/model/note';
import { isAbout } from '../../../../../shared/network/marks';
import { useRowsBy } from '../../../../data/queries';
import { useWords } from '../../../../language/words';
import { NoteFilterFields } from '../../../../notes/note-filter-fields';
import { NoteSheet } from '../../../../notes/note-sheet';
import { Button } from '../../../../ui/button';
import { SidePanel } from '../../sheet/side-panel';
import type { Network } from '../../use-network';
import type { PanelProps } from '../panel-props';
import { usePanelFocus } from '../use-panel-focus';
import css from './notes-panel.module.css';
import { PinnedNote } from './pinned-note';

/** How many notes are drawn before one asks for more. */
const AT_ONCE = 40;

const NONE: readonly never[] = [];

/** The notes that are about a party or a tie which is there. */
function pinnedOf({ notes, parties, ties }: Network): readonly Note[] {
  const there = new Set([...parties, ...ties].map(({ id }) => id));
  return notes.filter(({ links }) => links.some((link) => isAbout(link) && there.has(link.id)));
}

/** What is pinned on the map, newest first. What is asked for here is what the marks on the map show. */
export function NotesPanel({ network, choosing, looking, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('notes');
  const sessions = useRowsBy('sessions', 'programmeId', network.programmeId) ?? NONE;
  const [openId, setOpenId] = useState<string>();
  const [shown, setShown] = useState(AT_ONCE);
  const dayOf = useMemo(() => daysOf(sessions), [sessions]);
  const pinned = useMemo(() => pinnedOf(network), [network]);
  const found = useMemo(
    () => notesIn(pinned, looking.notes).toSorted((one, other) => dayOf(other).localeCompare(dayOf(one))),
    [pinned, looking.notes, dayOf],
  );
  return (
    <SidePanel
      title={t('learning.pinned.title')}
      foot={null}
      isOver={isOver}
      wantsFocus={wantsFocus}
      onClose={choosing.close}
    >
      <NoteFilterFields filter={looking.notes} onChange={looking.setNotes} sessions={sessions} />
      <p role="status" className={css.count}>
        {t('learning.pinned.count', { count: found.length, all: pinned.length })}
      </p>
      <ul className={css.list}>
        {found.slice(0, shown).map((note) => (
          <PinnedNote
            key={note.id}
            note={note}
            day={dayOf(note)}
            choosing={choosing}
            onOpen={() => setOpenId(note.id)}
          />
        ))}
      </ul>
      {found.length > shown ? (
        <Button onPress={() => setShown(shown + AT_ONCE)}>{t('learning.more', { count: found.length - shown })}</Button>
      ) : null}
      {pinned.length === 0 ? <p>{t('learning.pinned.none')}</p> : null}
      <NoteSheet noteId={openId} onClose={() => setOpenId(undefined)} />
    </SidePanel>
  );
}
