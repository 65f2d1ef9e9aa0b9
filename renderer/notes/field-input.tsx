import type { ReactElement } from 'react';
import { say } from '../../shared/model/message';
import type { Note } from '../../shared/model/note';
import type { Field, FieldType } from '../../shared/notes/field';
import { fieldValue } from '../../shared/notes/field-values';
import { isSafeLink } from '../../shared/notes/links-in-text';
import { isRequired } from '../../shared/notes/schemas';
import { useWords } from '../language/words';
import { Select } from '../ui/choice';
import { Checkbox } from '../ui/field';
import { JourneyInput, JourneyStepInput, MethodInput, OtherNoteInput } from './choice-inputs';
import { ExperimentInput, RecognisedInput, RightsInput, SidesInput } from './compound-inputs';
import css from './fields.module.css';
import { type InputProps, NO_CHOICE } from './input-props';
import { KeptText } from './kept-text';
import { PartiesField } from './party-field';

function useHelp(field: Field): string | undefined {
  const { t } = useWords();
  return field.hint && t(field.hint);
}

function TextInput({ note, field, value, onChange }: InputProps<'text' | 'long-text' | 'date' | 'number'>) {
  const { t } = useWords();
  const help = useHelp(field);
  // What is no number goes to the schema as it was typed, and is refused in words.
  const save = (text: string) => onChange(field.type === 'number' && /^\s*\d+\s*$/.test(text) ? Number(text) : text);
  return (
    <KeptText
      name={`${note.id}.${field.name}`}
      label={t(field.label)}
      value={value === undefined ? '' : String(value)}
      onSave={save}
      help={help}
      isLong={field.type === 'long-text'}
      type={field.type === 'date' ? 'date' : 'text'}
    />
  );
}

function UrlInput({ note, field, value, onChange }: InputProps<'url'>) {
  const { t } = useWords();
  const help = useHelp(field);
  const url = typeof value === 'string' ? value : '';
  return (
    <KeptText
      name={`${note.id}.${field.name}`}
      label={t(field.label)}
      value={url}
      onSave={onChange}
      help={help}
      error={url === '' || isSafeLink(url) ? undefined : t('notes.hint.urlBroken')}
    />
  );
}

function ChoiceInput({ note, field, value, onChange }: InputProps<'choice'>) {
  const { t, say: inWords } = useWords();
  const choices = field.options.map((option) => ({
    id: String(option),
    text: inWords(say(`domain.${field.words}.${option}` as Parameters<typeof say>[0])),
  }));
  const none = isRequired(note.kind, field.name) ? [] : [{ id: NO_CHOICE, text: t('notes.form.none') }];
  return (
    <Select
      label={t(field.label)}
      choices={[...none, ...choices]}
      value={value === undefined ? NO_CHOICE : String(value)}
      onChange={(id) => onChange(field.options.find((option) => String(option) === id))}
    />
  );
}

function YesNoInput({ note, field, value, onChange }: InputProps<'yes-no'>) {
  const { t } = useWords();
  const help = useHelp(field);
  if (isRequired(note.kind, field.name)) {
    return (
      <div>
        <Checkbox isSelected={value === true} onChange={onChange}>
          {t(field.label)}
        </Checkbox>
        {help ? <p className={css.help}>{help}</p> : null}
      </div>
    );
  }
  const chosen = value === undefined ? NO_CHOICE : String(value);
  const choices = [
    { id: NO_CHOICE, text: t('notes.form.none') },
    { id: 'true', text: t('notes.form.yes') },
    { id: 'false', text: t('notes.form.no') },
  ];
  return (
    <Select
      label={t(field.label)}
      choices={choices}
      value={chosen}
      onChange={(id) => onChange(id === NO_CHOICE ? undefined : id === 'true')}
    />
  );
}

function PartyInput({ field, value, onChange }: InputProps<'party' | 'parties'>) {
  const { t } = useWords();
  const help = useHelp(field);
  const ids = (Array.isArray(value) ? value : [value]).filter((id) => typeof id === 'string');
  const change = (next: readonly string[]) => onChange(field.type === 'parties' ? next : next.at(-1));
  return <PartiesField label={t(field.label)} ids={ids} onChange={change} help={help} />;
}

type Inputs = { readonly [T in FieldType]: (props: InputProps<T>) => ReactElement | null };

/** One way of asking for each type of field. */
const INPUTS: Inputs = {
  text: TextInput,
  'long-text': TextInput,
  date: TextInput,
  number: TextInput,
  url: UrlInput,
  choice: ChoiceInput,
  'yes-no': YesNoInput,
  party: PartyInput,
  parties: PartyInput,
  note: OtherNoteInput,
  method: MethodInput,
  journey: JourneyInput,
  'journey-step': JourneyStepInput,
  sides: SidesInput,
  experiment: ExperimentInput,
  rights: RightsInput,
  recognised: RecognisedInput,
};

type Props = {
  readonly note: Note;
  readonly field: Field;
  readonly onChange: (value: unknown) => Promise<unknown>;
};

/** The input of one own field of a kind, drawn from its description. */
export function FieldInput({ note, field, onChange }: Props) {
  const Input = INPUTS[field.type] as (props: InputProps) => ReactElement | null;
  return <Input note={note} field={field} value={fieldValue(note, field)} onChange={onChange} />;
}
