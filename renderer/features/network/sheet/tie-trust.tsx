import type { Tie } from '../../../../shared/model/network';
import type { TieFields } from '../../../../shared/network/tie-commands';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { Checkbox } from '../../../ui/field';
import css from './fields.module.css';

/** Asks for other fields of a tie; a function makes them out of the tie as it is by then. */
export type OnEditTie = (fields: TieFields | ((now: Tie) => TieFields)) => void;

type PartProps = { readonly tie: Tie; readonly onEdit: OnEditTie };

const MARKS = ['know', 'understand', 'language', 'value'] as const;
const ASPECTS = ['reliability', 'openness', 'sharedGoal'] as const;
const DEGREES = [1, 2, 3, 4] as const;
const ASSESSORS = ['group', 'facilitator', 'both_ends'] as const;
const NOT_CHOSEN = 'none';

/** How far two parties are with each other: knowing, understanding, speaking the language, valuing. */
export function RelationMarks({ tie, onEdit }: PartProps) {
  const { t } = useWords();
  const present = tie.relationMarks ?? [];
  const toggle = (mark: (typeof MARKS)[number], isOn: boolean) => {
    onEdit(({ relationMarks = [] }) => {
      const marks = isOn ? [...relationMarks, mark] : relationMarks.filter((each) => each !== mark);
      return { relationMarks: marks.length === 0 ? undefined : marks };
    });
  };
  return (
    <fieldset className={css.checks}>
      <legend>{t('network.field.relationMarks')}</legend>
      {MARKS.map((mark) => (
        <Checkbox key={mark} isSelected={present.includes(mark)} onChange={(isOn) => toggle(mark, isOn)}>
          {t(`network.relation.${mark}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** Trust on the tie in three aspects, never as a mark for a person. For the regie: it is on no wall. */
export function TrustFields({ tie, onEdit }: PartProps) {
  const { t } = useWords();
  const set = (aspect: (typeof ASPECTS)[number], value: string) => {
    const degree = DEGREES.find((each) => String(each) === value);
    onEdit((now) => {
      const { [aspect]: _before, ...others } = now.trust ?? { assessedBy: 'facilitator' as const };
      const trust = degree === undefined ? others : { ...others, [aspect]: degree };
      return { trust: ASPECTS.some((each) => each in trust) ? trust : undefined };
    });
  };
  return (
    <div className={css.fields}>
      {ASPECTS.map((aspect) => (
        <Select
          key={aspect}
          label={t(`domain.trust.${aspect}`)}
          value={String(tie.trust?.[aspect] ?? NOT_CHOSEN)}
          onChange={(value) => set(aspect, value)}
          choices={[
            { id: NOT_CHOSEN, text: t('network.field.notYetKnown') },
            ...DEGREES.map((degree) => ({ id: String(degree), text: t(`network.degree.${degree}`) })),
          ]}
        />
      ))}
      {tie.trust ? (
        <Select
          label={t('exchange.tie.assessedBy')}
          value={tie.trust.assessedBy}
          onChange={(assessedBy) => onEdit(({ trust }) => ({ trust: trust && { ...trust, assessedBy } }))}
          choices={ASSESSORS.map((id) => ({ id, text: t(`exchange.assessed.${id}`) }))}
        />
      ) : null}
      <p>{t('network.field.onlyRegie')}</p>
    </div>
  );
}
