import { changed, lessonFor } from '../../../shared/instruments/conflict';
import { linkTo } from '../../../shared/instruments/linked';
import { say } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { ConflictPartProps } from './conflict-parts';

/** What both know now that they did not see before; it can go to the lessons of the meeting. */
export function Lesson({ conflict, acts, notes, onOpen }: ConflictPartProps) {
  const { t } = useWords();
  const lesson = lessonFor(notes, conflict);
  const words = conflict.lesson?.trim();
  return (
    <div className={css.fields}>
      <OwnText
        note={conflict}
        name="lesson"
        label={t('notes.field.lesson')}
        isLong
        onSave={(text) =>
          acts.change(conflict, (latest, now) =>
            changed(latest, { lesson: text.trim() || undefined }, say('notes.field.lesson'), now),
          )
        }
      />
      {lesson ? <NoteCard note={lesson} onOpen={onOpen} /> : null}
      {words && !lesson ? (
        <div>
          <Button
            onPress={() =>
              void acts.add('insight', words, {
                own: { visibility: conflict.visibility },
                links: [linkTo(conflict.id, 'builds_on')],
              })
            }
          >
            {t('instruments.conflict.toLessons')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
