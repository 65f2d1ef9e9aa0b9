import { useCallback } from 'react';
import type { Note } from '../../shared/model/note';
import { type AboutChoice, aboutChoices } from '../../shared/network/find-about';
import { useWords } from '../language/words';
import { AskField } from '../ui/ask-field';
import css from './fields.module.css';
import { NameTags } from './name-tags';
import { aboutNames, useSurroundings } from './note-surroundings';
import type { NoteActs } from './use-note-acts';

const keyOf = (to: string, id: string): string => `${to}:${id}`;

/** The name of a choice for the list, the same for as long as it is offered. */
function idOf(choice: AboutChoice): string {
  switch (choice.is) {
    case 'party':
      return keyOf('stakeholder', choice.party.id);
    case 'tie':
      return keyOf('tie', choice.tie.id);
    case 'new-tie':
      return keyOf('new-tie', choice.ends.map(({ id }) => id).join(' '));
    case 'new-party':
      return keyOf('new-party', choice.name);
  }
}

const NOBODY: ReadonlySet<string> = new Set();

/** What a choice is called in the list. */
function useTextOf(): (choice: AboutChoice) => string {
  const { t } = useWords();
  return useCallback(
    (choice) => {
      if (choice.is === 'party') return choice.party.name;
      if (choice.is === 'new-party') return t('learning.about.newParty', { name: choice.name });
      const [one, other] = choice.ends;
      const names = { one: one.shortName || one.name, other: other.shortName || other.name };
      return t(choice.is === 'tie' ? 'notes.slip.tie' : 'learning.about.newTie', names);
    },
    [t],
  );
}

type Props = { readonly note: Note; readonly acts: NoteActs; readonly autoFocus: boolean };

/**
 * The parties and ties that a note is about, found by typing: one name, or two for the tie between them. Who is not on
 * the map yet can be made here. An image of each other is of no person.
 */
export function AboutField({ note, acts, autoFocus }: Props) {
  const { t } = useWords();
  const around = useSurroundings();
  const { stakeholders, ties, personIds } = around;
  const tags = aboutNames(note, around).map(({ about, name }) => ({ id: keyOf(about.to, about.id), name }));
  const textOf = useTextOf();
  const choicesFor = useCallback(
    (typed: string) => {
      const taken = new Set(note.links.map(({ id }) => id));
      const barred = note.kind === 'perception' ? personIds : NOBODY;
      const choices = aboutChoices(typed, { parties: stakeholders, ties, taken, barred });
      return choices.map((about) => ({ id: idOf(about), text: textOf(about), about }));
    },
    [note.links, note.kind, stakeholders, ties, personIds, textOf],
  );
  const unlink = (key: string) => {
    const [to, ...id] = key.split(':');
    void acts.unlink(to === 'tie' ? 'tie' : 'stakeholder', id.join(':'));
  };
  return (
    <div className={css.group}>
      <NameTags
        label={t('notes.sheet.about')}
        tags={tags}
        removeLabel={(name) => t('notes.sheet.aboutRemove', { name })}
        onRemove={unlink}
      />
      <AskField
        label={t(tags.length > 0 ? 'notes.sheet.aboutAdd' : 'notes.sheet.about')}
        choicesFor={choicesFor}
        onChoose={({ about }) => void acts.setAbout(about)}
        placeholder={t('learning.about.hint')}
        empty={t('notes.sheet.aboutNone')}
        autoFocus={autoFocus}
      />
    </div>
  );
}
