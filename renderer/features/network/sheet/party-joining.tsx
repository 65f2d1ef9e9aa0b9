import type { Stakeholder } from '../../../../shared/model/network';
import { Compensation } from '../../../../shared/model/session';
import { ParticipationForm, ParticipationRung } from '../../../../shared/model/vocabularies';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { Checkbox, SavedTextField } from '../../../ui/field';
import css from './fields.module.css';
import { kept, NOT_CHOSEN, type PartyFieldsProps } from './party-field-props';

const STANCES = ['wait', 'start', 'unknown'] as const;

/** How a party wants to take part: in which ways, how much it decides, whether to wait for it, and what it gets for it. */
export function JoiningFields({ party, onEdit }: PartyFieldsProps) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      <Forms party={party} onEdit={onEdit} />
      <Select
        label={t('party.rung')}
        value={party.participationRung ?? NOT_CHOSEN}
        onChange={(rung) => onEdit({ participationRung: rung === NOT_CHOSEN ? undefined : rung })}
        choices={[
          { id: NOT_CHOSEN, text: t('network.field.notYetKnown') },
          ...ParticipationRung.options.map((id) => ({ id, text: t(`exchange.rung.${id}`) })),
        ]}
      />
      <Select
        label={t('party.stance')}
        value={party.stance ?? 'unknown'}
        onChange={(stance) => onEdit({ stance })}
        choices={STANCES.map((id) => ({ id, text: t(`exchange.stance.${id}`) }))}
      />
      {party.stance === 'wait' || party.stance === 'start' ? <p>{t('party.stanceHelp')}</p> : null}
      <SavedTextField
        label={t('party.resources')}
        value={party.resources ?? ''}
        isLong
        onSave={(text) => onEdit({ resources: kept(text) })}
      />
      <CompensationFields party={party} onEdit={onEdit} />
    </div>
  );
}

function Forms({ party, onEdit }: PartyFieldsProps) {
  const { t } = useWords();
  const toggle = (form: ParticipationForm, isOn: boolean) =>
    onEdit(({ participationForms: now }) => ({
      participationForms: isOn ? [...now, form] : now.filter((each) => each !== form),
    }));
  return (
    <fieldset className={css.checks}>
      <legend>{t('party.forms')}</legend>
      {ParticipationForm.options.map((form) => (
        <Checkbox
          key={form}
          isSelected={party.participationForms.includes(form)}
          onChange={(isOn) => toggle(form, isOn)}
        >
          {t(`exchange.form.${form}`)}
        </Checkbox>
      ))}
    </fieldset>
  );
}

type Kind = Compensation['kind'];
const KINDS = Compensation.shape.kind.options;
const begun = ({ compensation }: Stakeholder): Compensation => compensation ?? { kind: 'none', agreed: false };

/** What somebody gets for taking part. No amounts: those change every year. */
function CompensationFields({ party, onEdit }: PartyFieldsProps) {
  const { t } = useWords();
  const { compensation } = party;
  const choose = (kind: Kind | typeof NOT_CHOSEN) =>
    onEdit((now) => ({ compensation: kind === NOT_CHOSEN ? undefined : { ...begun(now), kind } }));
  return (
    <>
      <Select
        label={t('party.compensation')}
        value={compensation?.kind ?? NOT_CHOSEN}
        onChange={choose}
        choices={[
          { id: NOT_CHOSEN, text: t('network.field.notYet') },
          ...KINDS.map((id) => ({ id, text: t(`exchange.compensation.${id}`) })),
        ]}
      />
      {compensation ? (
        <>
          {compensation.kind === 'none' ? null : <p>{t('party.compensationHelp')}</p>}
          <Checkbox
            isSelected={compensation.agreed}
            onChange={(agreed) => onEdit((now) => ({ compensation: { ...begun(now), agreed } }))}
          >
            {t('party.compensationAgreed')}
          </Checkbox>
          <SavedTextField
            label={t('party.compensationNote')}
            value={compensation.note ?? ''}
            onSave={(text) => onEdit((now) => ({ compensation: withNote(begun(now), kept(text)) }))}
          />
        </>
      ) : null}
    </>
  );
}

function withNote({ note: _before, ...rest }: Compensation, note: string | undefined): Compensation {
  return note === undefined ? rest : { ...rest, note };
}
