import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import css from './fields.module.css';
import { NOT_CHOSEN, type PartyFieldsProps } from './party-field-props';

const DEGREES = [1, 2, 3, 4, 5] as const;

/** How much a party can move and how much it is at stake for it. For the regie alone: it is on no wall and in no report. */
export function WeightFields({ party, onEdit }: PartyFieldsProps) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      {(['influence', 'interest'] as const).map((field) => (
        <Select
          key={field}
          label={t(`party.${field}`)}
          value={String(party[field] ?? NOT_CHOSEN)}
          onChange={(value) => onEdit({ [field]: DEGREES.find((degree) => String(degree) === value) })}
          choices={[
            { id: NOT_CHOSEN, text: t('network.field.notYetKnown') },
            ...DEGREES.map((degree) => ({ id: String(degree), text: t(`party.degree.${degree}`) })),
          ]}
        />
      ))}
      <p>{t('network.field.onlyRegie')}</p>
    </div>
  );
}
