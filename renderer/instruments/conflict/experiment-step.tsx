import { actionFor, actionOf, type Experiment, editExperiment } from '../../../shared/instruments/conflict';
import { linkTo } from '../../../shared/instruments/linked';
import { newExperiment } from '../../../shared/notes/field-values';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { KeptText } from '../../notes/kept-text';
import { Button } from '../../ui/button';
import { ActionFields } from '../action-fields';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import type { ConflictPartProps } from './conflict-parts';

const ASKED = [
  { name: 'what', label: 'notes.form.experimentWhat', type: 'text' },
  { name: 'who', label: 'notes.form.experimentWho', type: 'text' },
  { name: 'howWeSee', label: 'notes.form.experimentHowWeSee', type: 'text' },
  { name: 'until', label: 'notes.form.experimentUntil', type: 'date' },
] as const;

/** A small trial that both sides agree on; with one press it stands on the list of actions. */
export function ExperimentStep({ conflict, acts, notes, onOpen }: ConflictPartProps) {
  const { t } = useWords();
  const experiment = conflict.experiment ?? newExperiment(stamp().now);
  const action = actionFor(notes, conflict);
  const save = async (name: keyof Experiment, text: string) => {
    // A trial without a day to look back on does not end: the day that stood there stays.
    if (name === 'until' && text === '') return undefined;
    return acts.change(conflict, (latest, now) =>
      editExperiment(latest, { ...(latest.experiment ?? experiment), [name]: text.trim() }, now),
    );
  };
  return (
    <div className={css.fields}>
      {ASKED.map(({ name, label, type }) => (
        <KeptText
          key={name}
          name={`${conflict.id}.experiment.${name}`}
          label={t(label)}
          type={type}
          value={experiment[name]}
          onSave={(text) => save(name, text)}
        />
      ))}
      {action ? (
        <NoteCard note={action} onOpen={onOpen}>
          <ActionFields action={action} acts={acts} />
        </NoteCard>
      ) : null}
      {conflict.experiment?.what && !action ? (
        <div>
          <Button
            onPress={() =>
              void acts.add('action', conflict.experiment?.what ?? '', {
                own: { ...actionOf(conflict), visibility: conflict.visibility },
                links: [linkTo(conflict.id, 'follow_up')],
              })
            }
          >
            {t('instruments.promise.make')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
