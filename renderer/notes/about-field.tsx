import type { Note } from '../../shared/model/note';
import { useWords } from '../language/words';
import { FindField } from '../ui/choice';
import css from './fields.module.css';
import { NameTags } from './name-tags';
import { aboutNames, type Surroundings, useSurroundings } from './note-surroundings';
import type { NoteActs } from './use-note-acts';

const keyOf = (to: string, id: string): string => `${to}:${id}`;

/** What a note can be about: every party and tie that it is not about yet. An image of each other is of no person. */
function choicesFor(note: Note, { stakeholders, ties, nameOf, personIds }: Surroundings) {
  const taken = new Set(note.links.map(({ to, id }) => keyOf(to, id)));
  const parties = stakeholders
    .filter(({ id }) => note.kind !== 'perception' || !personIds.has(id))
    .map(({ id, name }) => ({ id: keyOf('stakeholder', id), text: name }));
  const lines = ties.flatMap(({ id }) => {
    const text = nameOf({ to: 'tie', id });
    return text ? [{ id: keyOf('tie', id), text }] : [];
  });
  const byText = (one: { text: string }, other: { text: string }) => one.text.localeCompare(other.text);
  return [...parties.toSorted(byText), ...lines.toSorted(byText)].filter(({ id }) => !taken.has(id));
}

type Props = { readonly note: Note; readonly acts: NoteActs; readonly autoFocus: boolean };

/** The parties and ties that a note is about, found by typing. */
export function AboutField({ note, acts, autoFocus }: Props) {
  const { t } = useWords();
  const around = useSurroundings();
  const tags = aboutNames(note, around).map(({ about, name }) => ({ id: keyOf(about.to, about.id), name }));
  const act = (does: 'link' | 'unlink') => (key: string) => {
    const [to, ...id] = key.split(':');
    void acts[does](to === 'tie' ? 'tie' : 'stakeholder', id.join(':'));
  };
  return (
    <div className={css.group}>
      <NameTags
        label={t('notes.sheet.about')}
        tags={tags}
        removeLabel={(name) => t('notes.sheet.aboutRemove', { name })}
        onRemove={act('unlink')}
      />
      <FindField
        label={t(tags.length > 0 ? 'notes.sheet.aboutAdd' : 'notes.sheet.about')}
        choices={choicesFor(note, around)}
        onChoose={act('link')}
        placeholder={t('notes.sheet.aboutHint')}
        empty={t('notes.sheet.aboutNone')}
        autoFocus={autoFocus}
      />
    </div>
  );
}
