import { plainOf } from '../../shared/notes/links-in-text';
import { useLateLibrary } from '../data/late-library';
import { useRowsBy } from '../data/queries';
import { useWords } from '../language/words';
import { type Choice, Select } from '../ui/choice';
import { type InputProps, NO_CHOICE } from './input-props';

type PickProps = {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: unknown;
  readonly onChange: (id: string | undefined) => void;
};

/** A choice that can be taken away again; one that is not among the choices shows as none. */
function Pick({ label, choices, value, onChange }: PickProps) {
  const { t } = useWords();
  const known = choices.some(({ id }) => id === value);
  return (
    <Select
      label={label}
      choices={[{ id: NO_CHOICE, text: t('notes.form.none') }, ...choices]}
      value={known ? String(value) : NO_CHOICE}
      onChange={(id) => onChange(id === NO_CHOICE ? undefined : id)}
    />
  );
}

/** Another note of the same kind in the programme. */
export function OtherNoteInput({ note, field, value, onChange }: InputProps<'note'>) {
  const { t } = useWords();
  const notes = useRowsBy('notes', 'kind', note.kind) ?? [];
  const choices = notes
    .filter(({ id, programmeId }) => id !== note.id && programmeId === note.programmeId)
    .map(({ id, text }) => ({ id, text: plainOf(text) }));
  return <Pick label={t(field.label)} choices={choices} value={value} onChange={onChange} />;
}

/** A method of the library, which is only fetched when somebody looks at this field. */
export function MethodInput({ field, value, onChange }: InputProps<'method'>) {
  const { t, language } = useWords();
  const library = useLateLibrary();
  const choices = library?.methods.map(({ id, name }) => ({ id, text: name[language] })) ?? [];
  return <Pick label={t(field.label)} choices={choices} value={value} onChange={onChange} />;
}

/** A journey of the programme. */
export function JourneyInput({ note, field, value, onChange }: InputProps<'journey'>) {
  const { t } = useWords();
  const journeys = useRowsBy('journeys', 'programmeId', note.programmeId) ?? [];
  if (journeys.length === 0) return null;
  const choices = journeys.map(({ id, title }) => ({ id, text: title }));
  return <Pick label={t(field.label)} choices={choices} value={value} onChange={onChange} />;
}

/** A step of the journey that was chosen; without a journey there is nothing to ask. */
export function JourneyStepInput({ note, field, value, onChange }: InputProps<'journey-step'>) {
  const { t } = useWords();
  const journeys = useRowsBy('journeys', 'programmeId', note.programmeId) ?? [];
  const journey = journeys.find(({ id }) => note.kind === 'experience' && id === note.journeyId);
  if (!journey) return null;
  const choices = journey.steps.map(({ order, title }) => ({ id: String(order), text: title }));
  return (
    <Pick
      label={t(field.label)}
      choices={choices}
      value={value === undefined ? undefined : String(value)}
      onChange={(id) => onChange(id === undefined ? undefined : Number(id))}
    />
  );
}
