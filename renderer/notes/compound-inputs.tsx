import type { NoteOf } from '../../shared/model/note';
import { newExperiment, newSide } from '../../shared/notes/field-values';
import { stamp } from '../data/stamp';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/field';
import css from './fields.module.css';
import type { InputProps } from './input-props';
import { KeptText } from './kept-text';

type Side = NoteOf<'conflict'>['sides'][number];
type Experiment = NonNullable<NoteOf<'conflict'>['experiment']>;
type Rights = NonNullable<NoteOf<'need'>['right']>;
type Recognised = NonNullable<NoteOf<'fact'>['recognised']>;

const SIDE_FIELDS = [
  { name: 'label', label: 'notes.form.sideLabel', isLong: false },
  { name: 'view', label: 'notes.form.sideView', isLong: true },
  { name: 'assumption', label: 'notes.form.sideAssumption', isLong: true },
  { name: 'mattersMost', label: 'notes.form.sideMattersMost', isLong: true },
] as const;

/** A text that may be left out is left out when it is empty. */
function withText<R extends object>(row: R, name: keyof R, text: string, isOptional: boolean): R {
  const { [name]: _, ...rest } = row;
  return (text.trim() === '' && isOptional ? rest : { ...row, [name]: text.trim() }) as R;
}

/** The sides of a conflict: groups, how they see it, and what matters most to them. */
export function SidesInput({ note, field, value, onChange }: InputProps<'sides'>) {
  const { t } = useWords();
  const sides = (value ?? []) as readonly Side[];
  const change = (at: number, side: Side) => onChange(sides.map((each, index) => (index === at ? side : each)));
  return (
    <div className={css.fields}>
      {sides.map((side, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a side has no other name than its place
        <fieldset key={at} className={css.part}>
          <legend>{t('notes.form.side', { number: at + 1 })}</legend>
          {SIDE_FIELDS.map(({ name, label, isLong }) => (
            <KeptText
              key={name}
              name={`${note.id}.sides.${at}.${name}`}
              label={t(label)}
              value={side[name] ?? ''}
              isLong={isLong}
              onSave={(text) => change(at, withText(side, name, text, name === 'assumption' || name === 'mattersMost'))}
            />
          ))}
          <Button variant="link" onPress={() => onChange(sides.filter((_, index) => index !== at))}>
            {t('notes.form.removeSide')}
          </Button>
        </fieldset>
      ))}
      <div className={css.group}>
        {field.hint ? <p className={css.help}>{t(field.hint)}</p> : null}
        <div className={css.acts}>
          <Button onPress={() => onChange([...sides, newSide()])}>{t('notes.form.addSide')}</Button>
        </div>
      </div>
    </div>
  );
}

const EXPERIMENT_FIELDS = [
  { name: 'what', label: 'notes.form.experimentWhat', type: 'text' },
  { name: 'who', label: 'notes.form.experimentWho', type: 'text' },
  { name: 'until', label: 'notes.form.experimentUntil', type: 'date' },
  { name: 'howWeSee', label: 'notes.form.experimentHowWeSee', type: 'text' },
  { name: 'outcome', label: 'notes.form.experimentOutcome', type: 'text' },
] as const;

/** A trial that both sides agree on: what, who, until when, and how they will see whether it works. */
export function ExperimentInput({ note, field, value, onChange }: InputProps<'experiment'>) {
  const { t } = useWords();
  const experiment = value as Experiment | undefined;
  if (!experiment) {
    return (
      <div className={css.acts}>
        <Button onPress={() => onChange(newExperiment(stamp().now))}>{t('notes.form.addExperiment')}</Button>
      </div>
    );
  }
  return (
    <fieldset className={css.part}>
      <legend>{t(field.label)}</legend>
      {EXPERIMENT_FIELDS.map(({ name, label, type }) => (
        <KeptText
          key={name}
          name={`${note.id}.experiment.${name}`}
          label={t(label)}
          type={type}
          value={experiment[name] ?? ''}
          onSave={(text) => onChange(withText(experiment, name, text, name === 'outcome'))}
        />
      ))}
      <Button variant="link" onPress={() => onChange(undefined)}>
        {t('notes.form.removeExperiment')}
      </Button>
    </fieldset>
  );
}

const RIGHTS = ['help', 'moment', 'place', 'person'] as const;

/** Which of the four is missing: the right help, at the right moment and place, from the right person. */
export function RightsInput({ field, value, onChange }: InputProps<'rights'>) {
  const { t } = useWords();
  const right = (value ?? {}) as Rights;
  return (
    <fieldset className={css.part}>
      <legend>{t(field.label)}</legend>
      {RIGHTS.map((name) => (
        <Checkbox
          key={name}
          isSelected={right[name] === true}
          onChange={(isMissing) => {
            const { [name]: _, ...others } = right;
            const next = isMissing ? { ...others, [name]: true } : others;
            onChange(Object.keys(next).length > 0 ? next : undefined);
          }}
        >
          {t(`domain.right.${name}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

const RECOGNISED = [
  { name: 'yes', label: 'notes.form.recognisedYes' },
  { name: 'no', label: 'notes.form.recognisedNo' },
  { name: 'unknown', label: 'notes.form.recognisedUnknown' },
] as const;

/** How many people recognise a figure: hands that were counted. */
export function RecognisedInput({ note, field, value, onChange }: InputProps<'recognised'>) {
  const { t } = useWords();
  const counted = (value ?? { yes: 0, no: 0, unknown: 0 }) as Recognised;
  return (
    <fieldset className={css.part}>
      <legend>{t(field.label)}</legend>
      {RECOGNISED.map(({ name, label }) => (
        <KeptText
          key={name}
          name={`${note.id}.recognised.${name}`}
          label={t(label)}
          value={String(counted[name])}
          onSave={(text) => {
            const next = { ...counted, [name]: /^\d{1,4}$/.test(text.trim()) ? Number(text) : counted[name] };
            return onChange(next.yes + next.no + next.unknown > 0 ? next : undefined);
          }}
        />
      ))}
    </fieldset>
  );
}
