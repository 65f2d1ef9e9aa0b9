import { useWords } from '../../language/words';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import { type HurdleProps, NoHurdles } from './hurdle-parts';

/** What held people back, one hurdle a slip, each with an example of last week. */
export function WriteCards({ hurdles, acts, onOpen }: HurdleProps) {
  const { t } = useWords();
  return (
    <>
      <NoHurdles hurdles={hurdles} />
      <ul className={css.cards}>
        {hurdles.map((hurdle) => (
          <li key={hurdle.id}>
            <NoteCard note={hurdle} onOpen={onOpen}>
              <OwnText
                note={hurdle}
                name="example"
                label={t('notes.field.example')}
                isLong
                onSave={(text) => acts.set(hurdle, 'example', text)}
              />
            </NoteCard>
          </li>
        ))}
      </ul>
    </>
  );
}
