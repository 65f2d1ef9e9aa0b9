import { linkTo, ofKind, pointingAt } from '../../../shared/instruments/linked';
import { useWords } from '../../language/words';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import { type ConflictProps, Sides } from './conflict-parts';

/** What each side took for granted about the other, and what else was; each can be tried. */
export function Assumptions({ conflict, acts, notes, block, onOpen }: ConflictProps) {
  const { t } = useWords();
  const spoken = pointingAt(ofKind(notes, 'assumption'), conflict.id, 'builds_on');
  return (
    <>
      <Sides
        conflict={conflict}
        acts={acts}
        asks={[{ word: 'assumption', label: t('instruments.conflict.assumed') }]}
      />
      <AddLine
        name={`${block.id}.assumption`}
        label={t('instruments.conflict.assumption')}
        addLabel={t('instruments.add')}
        onAdd={(text) =>
          acts.add('assumption', text, {
            own: { about: 'people', visibility: conflict.visibility },
            links: [linkTo(conflict.id, 'builds_on')],
          })
        }
      />
      <ul className={css.cards}>
        {spoken.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} onOpen={onOpen}>
              <OwnText
                note={note}
                name="howToTest"
                label={t('notes.field.howToTest')}
                onSave={(text) => acts.set(note, 'howToTest', text)}
              />
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
