import type { DrawnParty } from '../../../../shared/network/network-map';
import { useWords } from '../../../language/words';
import { EditableText } from '../../../ui/editable-text';
import { Icon } from '../../../ui/icon';
import css from './name-field.module.css';

/** What is being named on the map: a party that is there, or a new one with a tie to it. */
export type Naming = { readonly kind: 'rename' | 'tied'; readonly id: string };

type NameFieldProps = {
  readonly naming: Naming;
  readonly drawn: DrawnParty;
  readonly onName: (name: string) => void;
  /** The field is left; `isByKey`: the focus goes back to the party. */
  readonly onLeft: (isByKey: boolean) => void;
};

/** The name of a party, written where the party stands. Enter keeps it, Esc leaves everything as it was. */
export function NameField({ naming, drawn: { party, spot, half }, onName, onLeft }: NameFieldProps) {
  const { t } = useWords();
  const isNew = naming.kind === 'tied';
  const label = t(isNew ? 'network.name.tied' : 'network.name.rename', { name: party.shortName });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that the field in it is left
    <div className={css.field} style={{ left: spot.x, top: spot.y + half + 4 }} onBlur={() => onLeft(false)}>
      <EditableText
        startsOpen
        isRequired
        label={label}
        editLabel={t('network.field.edit')}
        placeholder={isNew ? t('network.add.name') : ''}
        value={isNew ? '' : party.name}
        onSave={onName}
        onLeft={() => onLeft(true)}
      />
    </div>
  );
}

type MoreProps = { readonly drawn: DrawnParty; readonly onPress: () => void };

/** The faint plus beside the party in hand: a new party, tied to this one. By keyboard it is Shift and Enter. */
export function MoreButton({ drawn: { party, spot, half }, onPress }: MoreProps) {
  const { t } = useWords();
  return (
    <button
      type="button"
      tabIndex={-1}
      className={css.more}
      style={{ left: spot.x + half * 0.8, top: spot.y - half * 0.8 - 24 }}
      aria-label={t('network.name.tied', { name: party.shortName })}
      onClick={onPress}
    >
      <Icon name="plus" size={14} />
    </button>
  );
}
