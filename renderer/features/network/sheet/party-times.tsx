import type { Stakeholder } from '../../../../shared/model/network';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { FindField } from '../../../ui/choice';
import { SavedTextField } from '../../../ui/field';
import css from './fields.module.css';
import { kept, type PartyFieldsProps } from './party-field-props';

type TimesProps = PartyFieldsProps & { readonly others: readonly Stakeholder[] };

/** Since when a party takes part and until when, and what it belongs to. */
export function TimesFields({ party, onEdit, others }: TimesProps) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      <SavedTextField
        label={t('party.since')}
        type="date"
        value={party.since ?? ''}
        onSave={(day) => onEdit({ since: kept(day) })}
      />
      <SavedTextField
        label={t('party.until')}
        type="date"
        value={party.until ?? ''}
        onSave={(day) => onEdit({ until: kept(day) })}
      />
      <MemberOf party={party} onEdit={onEdit} others={others} />
    </div>
  );
}

const joined = ({ memberOfIds = [] }: Stakeholder, id: string): StakeholderIds => ({
  memberOfIds: [...memberOfIds, id],
});
type StakeholderIds = Pick<Stakeholder, 'memberOfIds'>;

function left({ memberOfIds = [] }: Stakeholder, id: string) {
  const rest = memberOfIds.filter((each) => each !== id);
  return { memberOfIds: rest.length === 0 ? undefined : rest };
}

/** The groups and networks that a party is part of. */
function MemberOf({ party, onEdit, others }: TimesProps) {
  const { t } = useWords();
  const ids = party.memberOfIds ?? [];
  const groups = others.filter(({ type }) => type !== 'person');
  return (
    <div>
      <p>{t('party.memberOf')}</p>
      <ul className={css.members}>
        {groups
          .filter(({ id }) => ids.includes(id))
          .map(({ id, shortName }) => (
            <li key={id}>
              {shortName}{' '}
              <Button
                variant="link"
                aria-label={t('party.memberOfRemove', { name: shortName })}
                onPress={() => onEdit((now) => left(now, id))}
              >
                {t('listing.remove')}
              </Button>
            </li>
          ))}
      </ul>
      <FindField
        label={t('party.memberOfAdd')}
        isLabelHidden
        placeholder={t('party.memberOfAdd')}
        empty={t('party.memberOfNone')}
        choices={groups.filter(({ id }) => !ids.includes(id)).map(({ id, shortName }) => ({ id, text: shortName }))}
        onChoose={(id) => onEdit((now) => joined(now, id))}
      />
    </div>
  );
}
