import { Tie } from '../../../../shared/model/network';
import { today } from '../../../data/today';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/choice';
import { SavedTextField } from '../../../ui/field';
import css from './fields.module.css';
import { kept, NOT_CHOSEN } from './party-field-props';
import type { OnEditTie } from './tie-trust';

const FREQUENCIES = Tie.shape.frequency.unwrap().options;
const DAYS = ['lastReviewed', 'since', 'until'] as const;

/** How often people speak on a tie, when they last did, and since when it is there. */
export function TieTimes({ tie, onEdit }: { readonly tie: Tie; readonly onEdit: OnEditTie }) {
  const { t } = useWords();
  return (
    <div className={css.fields}>
      <Select
        label={t('party.tie.frequency')}
        value={tie.frequency ?? NOT_CHOSEN}
        onChange={(often) => onEdit({ frequency: often === NOT_CHOSEN ? undefined : often })}
        choices={[
          { id: NOT_CHOSEN, text: t('network.field.notYetKnown') },
          ...FREQUENCIES.map((id) => ({ id, text: t(`domain.frequency.${id}`) })),
        ]}
      />
      <SavedTextField
        label={t('party.tie.lastContact')}
        type="date"
        value={tie.lastContact ?? ''}
        onSave={(day) => onEdit({ lastContact: kept(day) })}
      />
      {tie.lastContact === today() ? null : (
        <div>
          <Button onPress={() => onEdit({ lastContact: today() })}>{t('party.tie.spokenToday')}</Button>
        </div>
      )}
      {DAYS.map((day) => (
        <SavedTextField
          key={day}
          label={t(`party.tie.${day}`)}
          type="date"
          value={tie[day] ?? ''}
          onSave={(text) => onEdit({ [day]: kept(text) })}
        />
      ))}
      <SavedTextField
        label={t('party.tie.note')}
        value={tie.note ?? ''}
        isLong
        onSave={(text) => onEdit({ note: kept(text) })}
      />
    </div>
  );
}
