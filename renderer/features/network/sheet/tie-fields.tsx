import { type Tie, TiePurpose } from '../../../../shared/model/network';
import { Formality, RainbowLevel } from '../../../../shared/model/vocabularies';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { Checkbox } from '../../../ui/field';
import css from './fields.module.css';
import { Folded } from './folded';
import { TieTimes } from './tie-times';
import { type OnEditTie, RelationMarks, TrustFields } from './tie-trust';

type TieFieldsProps = {
  readonly tie: Tie;
  readonly names: { readonly a: string; readonly b: string };
  readonly onEdit: OnEditTie;
};

const RUNGS = [0, 1, 2, 3, 4] as const;
const NOT_CHOSEN = 'none';
const rungOf = (value: string) => RUNGS.find((rung) => String(rung) === value);

/** What a tie is for, at which level, how firm it is and how firm one would like it. */
export function TieFields({ tie, names, onEdit }: TieFieldsProps) {
  const { t } = useWords();
  const rungs = RUNGS.map((rung) => ({ id: String(rung), text: `${rung}  ${t(`domain.ladder.${rung}`)}` }));
  const none = { id: NOT_CHOSEN, text: t('network.field.notYet') } as const;
  return (
    <div className={css.fields}>
      <Purposes tie={tie} onEdit={onEdit} />
      <Select
        label={t('network.field.level')}
        value={tie.rainbowLevel ?? NOT_CHOSEN}
        onChange={(level) => onEdit({ rainbowLevel: level === NOT_CHOSEN ? undefined : level })}
        choices={[none, ...RainbowLevel.options.map((id) => ({ id, text: t(`domain.rainbow.${id}`) }))]}
      />
      <Select
        label={t('network.field.ladder')}
        value={String(tie.ladder)}
        onChange={(value) => onEdit({ ladder: rungOf(value) ?? tie.ladder })}
        choices={rungs}
      />
      <Select
        label={t('network.field.ladderWanted')}
        value={tie.ladderWanted === undefined ? NOT_CHOSEN : String(tie.ladderWanted)}
        onChange={(value) => onEdit({ ladderWanted: rungOf(value) })}
        choices={[none, ...rungs]}
      />
      <Direction tie={tie} names={names} onEdit={onEdit} />
      <Select
        label={t('network.field.tieFormality')}
        value={tie.formality}
        onChange={(formality) => onEdit({ formality })}
        choices={Formality.options.map((id) => ({ id, text: t(`domain.formality.${id}`) }))}
      />
      <Folded title={t('network.tie.trust')}>
        <RelationMarks tie={tie} onEdit={onEdit} />
        <TrustFields tie={tie} onEdit={onEdit} />
      </Folded>
      <Folded title={t('party.tie.times')}>
        <TieTimes tie={tie} onEdit={onEdit} />
      </Folded>
    </div>
  );
}

function Purposes({ tie, onEdit }: Omit<TieFieldsProps, 'names'>) {
  const { t } = useWords();
  const toggle = (purpose: TiePurpose, isOn: boolean) =>
    onEdit((now) => ({
      purpose: isOn ? [...now.purpose, purpose] : now.purpose.filter((each) => each !== purpose),
    }));
  return (
    <fieldset className={css.checks}>
      <legend>{t('network.field.purpose')}</legend>
      {TiePurpose.options.map((purpose) => (
        <Checkbox key={purpose} isSelected={tie.purpose.includes(purpose)} onChange={(isOn) => toggle(purpose, isOn)}>
          {t(`domain.purpose.${purpose}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

/** Both ways, or one way from either end: turning it round swaps the ends. */
function Direction({ tie, names, onEdit }: TieFieldsProps) {
  const { t } = useWords();
  const turn = (way: string) => {
    if (way === 'mutual') onEdit({ direction: 'mutual' });
    else if (way === 'there') onEdit({ direction: 'source_to_target' });
    else onEdit((now) => ({ direction: 'source_to_target', sourceId: now.targetId, targetId: now.sourceId }));
  };
  return (
    <Select
      label={t('network.field.direction')}
      value={tie.direction === 'mutual' ? 'mutual' : 'there'}
      onChange={turn}
      choices={[
        { id: 'mutual', text: t('domain.direction.mutual') },
        { id: 'there', text: t('network.direction.from', { from: names.a, to: names.b }) },
        { id: 'back', text: t('network.direction.from', { from: names.b, to: names.a }) },
      ]}
    />
  );
}
