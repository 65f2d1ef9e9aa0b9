import { useMemo, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { isAbout } from '../../../shared/network/marks';
import type { About } from '../../../shared/notes/place';
import { useWords } from '../../language/words';
import { useSurroundings } from '../../notes/note-surroundings';
import { hrefOf } from '../../route/route';
import { Button } from '../../ui/button';
import css from './learning-page.module.css';
import { NoteRow } from './note-row';
import type { ViewProps } from './time-view';

/** How many notes of one party, and how many parties, are drawn before one asks for more. */
const NOTES_AT_ONCE = 5;
const GROUPS_AT_ONCE = 25;

type Group = { readonly about: Pick<About, 'to' | 'id'>; readonly name: string; readonly notes: readonly Note[] };

type Subject = Group['about'];

/** What a note is about, each once. */
const aboutOf = ({ links }: Note): readonly Subject[] => {
  const found = new Map(links.filter(isAbout).map(({ to, id }) => [id, to === 'tie' ? 'tie' : 'stakeholder'] as const));
  return [...found].map(([id, to]) => ({ to, id }));
};

function byAbout(notes: readonly Note[]): ReadonlyMap<Id, Omit<Group, 'name'>> {
  const groups = new Map<Id, { readonly about: Subject; readonly notes: Note[] }>();
  for (const note of notes) {
    for (const about of aboutOf(note)) {
      const group = groups.get(about.id);
      if (group) group.notes.push(note);
      else groups.set(about.id, { about, notes: [note] });
    }
  }
  return groups;
}

/** The notes by what they are about, where most was said first; a note about two stands with both. */
function useGroups(found: readonly Note[], dayOf: (note: Note) => string): readonly Group[] {
  const { nameOf } = useSurroundings();
  return useMemo(() => {
    const groups = [...byAbout(found).values()].flatMap(({ about, notes }): readonly Group[] => {
      const name = nameOf(about);
      const latestFirst = notes.toSorted((one, other) => dayOf(other).localeCompare(dayOf(one)));
      return name ? [{ about, name, notes: latestFirst }] : [];
    });
    return groups.toSorted((one, other) => other.notes.length - one.notes.length || one.name.localeCompare(other.name));
  }, [found, nameOf, dayOf]);
}

/** Everything by the party or the tie that it is about, with the way to it on the map. */
export function PartyView({ learning, found, onOpen, programmeId }: ViewProps & { readonly programmeId: Id }) {
  const { t } = useWords();
  const groups = useGroups(found, learning.dayOf);
  const [shown, setShown] = useState(GROUPS_AT_ONCE);
  return (
    <>
      {groups.length === 0 ? <p>{t('learning.party.none')}</p> : null}
      {groups.slice(0, shown).map((group) => (
        <GroupOf key={group.about.id} group={group} dayOf={learning.dayOf} onOpen={onOpen} programmeId={programmeId} />
      ))}
      {groups.length > shown ? (
        <div className={css.more}>
          <Button onPress={() => setShown(shown + GROUPS_AT_ONCE)}>
            {t('learning.more', { count: groups.length - shown })}
          </Button>
        </div>
      ) : null}
    </>
  );
}

type GroupProps = {
  readonly group: Group;
  readonly dayOf: (note: Note) => string;
  readonly onOpen: (note: Note) => void;
  readonly programmeId: Id;
};

function GroupOf({ group, dayOf, onOpen, programmeId }: GroupProps) {
  const { t } = useWords();
  const { about, name, notes } = group;
  const [shown, setShown] = useState(NOTES_AT_ONCE);
  const place = about.to === 'tie' ? { tieId: about.id } : { stakeholderId: about.id };
  return (
    <section className={css.group}>
      <h2>
        <a href={hrefOf({ page: 'network', programmeId, ...place })}>{name}</a>
        <span>{t('learning.count', { count: notes.length })}</span>
      </h2>
      <ul className={css.list}>
        {notes.slice(0, shown).map((note) => (
          <NoteRow key={note.id} note={note} day={dayOf(note)} onOpen={onOpen} />
        ))}
      </ul>
      {notes.length > shown ? (
        <Button variant="link" onPress={() => setShown(notes.length)}>
          {t('learning.more', { count: notes.length - shown })}
        </Button>
      ) : null}
    </section>
  );
}
