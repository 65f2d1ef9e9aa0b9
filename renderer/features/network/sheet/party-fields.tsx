import { Stakeholder } from '../../../../shared/model/network';
import { Domain, Formality, Perspective, Sector } from '../../../../shared/model/vocabularies';
import type { StakeholderFields } from '../../../../shared/network/party-commands';
import { useWords } from '../../../language/words';
import { Segmented, Select } from '../../../ui/choice';
import { SavedTextField } from '../../../ui/field';
import css from './fields.module.css';

type FieldsProps = { readonly party: Stakeholder; readonly onEdit: (fields: StakeholderFields) => void };

const TELLING = ['standsFor', 'identity', 'aspiration', 'offer', 'motivation', 'gain'] as const;
const GROUP_KINDS = ['community', 'network', 'team', 'audience'] as const;
const ENERGIES = [0, 1, 2, 3] as const;

/** What a party says of itself: where it stands for, what it is of, wants to be of and can add. */
export function ProfileFields({ party, onEdit }: FieldsProps) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      {TELLING.map((field) => (
        <SavedTextField
          key={field}
          label={t(`network.field.${field}`)}
          value={party[field] ?? ''}
          isLong
          // An emptied text is a text that is not there.
          onSave={(text) => onEdit({ [field]: text.trim() === '' ? undefined : text.trim() })}
        />
      ))}
    </div>
  );
}

/** What kind of party it is, and where the energy is. */
export function WhatItIs({ party, onEdit }: FieldsProps) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      <SavedTextField
        label={t('network.field.shortName')}
        value={party.shortName}
        help={t('network.field.shortNameHelp')}
        onSave={(shortName) => onEdit({ shortName: shortName.trim() === '' ? party.name : shortName.trim() })}
      />
      <Segmented
        label={t('network.field.type')}
        value={party.type}
        onChange={(type) => onEdit({ type })}
        choices={Stakeholder.shape.type.options.map((id) => ({ id, text: t(`domain.stakeholderType.${id}`) }))}
      />
      {party.type === 'group' ? (
        <Select
          label={t('network.field.groupKind')}
          value={party.groupKind ?? null}
          placeholder={t('network.field.choose')}
          onChange={(groupKind) => onEdit({ groupKind })}
          choices={GROUP_KINDS.map((id) => ({ id, text: t(`domain.groupKind.${id}`) }))}
        />
      ) : null}
      <Select
        label={t('network.field.domain')}
        value={party.domain}
        onChange={(domain) => onEdit({ domain })}
        choices={Domain.options.map((id) => ({ id, text: t(`domain.domain.${id}`) }))}
      />
      <Select
        label={t('network.field.sector')}
        value={party.sector}
        onChange={(sector) => onEdit({ sector })}
        choices={Sector.options.map((id) => ({ id, text: t(`domain.sector.${id}`) }))}
      />
      <Select
        label={t('network.field.perspective')}
        value={party.perspective}
        onChange={(perspective) => onEdit({ perspective })}
        choices={Perspective.options.map((id) => ({ id, text: t(`domain.perspective.${id}`) }))}
      />
      <Select
        label={t('network.field.formality')}
        value={party.formality}
        onChange={(formality) => onEdit({ formality })}
        choices={Formality.options.map((id) => ({ id, text: t(`domain.formality.${id}`) }))}
      />
      <Energy party={party} onEdit={onEdit} />
    </div>
  );
}

/** How much drive one notices, always with how one can tell. In no report; the wall knows it of no person, and never how one can tell. */
function Energy({ party, onEdit }: FieldsProps) {
  const { t } = useWords();
  const energy = (value: string) => ENERGIES.find((each) => String(each) === value) ?? 0;
  return (
    <>
      <Select
        label={t('network.field.energy')}
        value={String(party.energy)}
        onChange={(value) => onEdit({ energy: energy(value) })}
        choices={ENERGIES.map((each) => ({ id: String(each), text: t(`domain.energy.${each}`) }))}
      />
      <SavedTextField
        label={t('network.field.energySign')}
        value={party.energySign ?? ''}
        help={t('network.field.onlyRegie')}
        onSave={(text) => onEdit({ energySign: text.trim() === '' ? undefined : text.trim() })}
      />
    </>
  );
}
