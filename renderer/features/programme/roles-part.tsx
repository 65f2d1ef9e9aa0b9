import type { Programme } from '../../../shared/model/programme';
import type { ProgrammeFields } from '../../../shared/programme/programme-commands';
import { useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { Select } from '../../ui/choice';
import css from './programme-page.module.css';

const NOBODY = 'nobody';

type RolesProps = { readonly programme: Programme; readonly onEdit: (fields: ProgrammeFields) => void };

/** Who gets the network going, and where anybody can ask: parties of the network, chosen by name. */
export function RolesPart({ programme, onEdit }: RolesProps) {
  const { t } = useWords();
  const parties = useRowsBy('stakeholders', 'programmeId', programme.id) ?? [];
  const choices = [
    { id: NOBODY, text: t('programme.roles.nobody') },
    ...parties
      .filter(({ ring }) => ring !== 'missing')
      .map(({ id, name }) => ({ id, text: name }))
      .sort((a, b) => a.text.localeCompare(b.text)),
  ];
  if (choices.length === 1) return null;
  const idOf = (choice: string) => (choice === NOBODY ? undefined : choice);
  return (
    <section>
      <h2>{t('programme.roles')}</h2>
      <div className={css.where}>
        <Select
          label={t('programme.roles.lead')}
          value={programme.leadStakeholderId ?? NOBODY}
          choices={choices}
          onChange={(choice) => onEdit({ leadStakeholderId: idOf(choice) })}
        />
        <Select
          label={t('programme.roles.contact')}
          value={programme.contactPointId ?? NOBODY}
          choices={choices}
          onChange={(choice) => onEdit({ contactPointId: idOf(choice) })}
        />
      </div>
    </section>
  );
}
