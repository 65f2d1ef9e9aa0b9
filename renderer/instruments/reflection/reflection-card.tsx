import { linkTo } from '../../../shared/instruments/linked';
import { FOCUSES, successOf } from '../../../shared/instruments/reflection';
import type { NoteOf } from '../../../shared/model/note';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Segmented, Select } from '../../ui/choice';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { InstrumentActs } from '../use-instrument';

type Props = InstrumentProps & {
  readonly note: NoteOf<'reflection'>;
  readonly acts: InstrumentActs;
  /** It was only just remembered: what it is about, and what happened. */
  readonly isFirst?: boolean;
};

/** One reflection: what happened, what that means, what one does next time and how it felt. */
export function ReflectionCard({ note, notes, acts, onOpen, isFirst = false }: Props) {
  const { t } = useWords();
  const save = (name: 'happened' | 'meaning' | 'nextTime') => (text: string) => acts.set(note, name, text);
  return (
    <NoteCard note={note} onOpen={onOpen}>
      <div className={css.fields}>
        <OwnText note={note} name="happened" label={t('notes.field.happened')} isLong onSave={save('happened')} />
        {isFirst ? (
          <Select
            label={t('notes.field.focus')}
            value={note.focus}
            choices={FOCUSES.map((id) => ({ id, text: t(`domain.reflectionFocus.${id}`) }))}
            onChange={(focus) => void acts.set(note, 'focus', focus)}
          />
        ) : (
          <>
            <OwnText note={note} name="meaning" label={t('notes.field.meaning')} isLong onSave={save('meaning')} />
            <OwnText note={note} name="nextTime" label={t('notes.field.nextTime')} onSave={save('nextTime')} />
            <Mood note={note} acts={acts} />
          </>
        )}
        {note.focus === 'improvements_successes' && !isFirst ? (
          <Success note={note} notes={notes} acts={acts} onOpen={onOpen} />
        ) : null}
      </div>
    </NoteCard>
  );
}

const MOODS = ['1', '2', '3', '4', '5'] as const;

function Mood({ note, acts }: Pick<Props, 'note' | 'acts'>) {
  const { t } = useWords();
  return (
    <div>
      <p className={css.label}>{t('notes.field.mood')}</p>
      <Segmented
        label={t('notes.field.mood')}
        value={note.mood === undefined ? null : (String(note.mood) as (typeof MOODS)[number])}
        choices={MOODS.map((id) => ({ id, text: t(`domain.mood.${id}`) }))}
        onChange={(mood) => void acts.set(note, 'mood', Number(mood))}
      />
    </div>
  );
}

/** Something that goes better may be told further: one press makes it a success, and the reflection stays. */
function Success({ note, notes, acts, onOpen }: Pick<Props, 'note' | 'notes' | 'acts' | 'onOpen'>) {
  const { t } = useWords();
  const success = successOf(notes, note);
  const make = () =>
    void acts.add('success', note.text, {
      own: { medium: 'text', shareable: false, ...(note.happened && { changed: note.happened }) },
      links: [linkTo(note.id, 'builds_on')],
    });
  if (!success) return <Button onPress={make}>{t('instruments.reflection.success')}</Button>;
  return (
    <Button variant="link" onPress={() => onOpen(success)}>
      {t('instruments.reflection.success.made')}
    </Button>
  );
}
