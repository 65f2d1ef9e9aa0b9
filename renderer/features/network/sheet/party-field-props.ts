import type { Stakeholder } from '../../../../shared/model/network';
import type { StakeholderFields } from '../../../../shared/network/party-commands';

/** What every group of fields of a party is given. `onEdit` may make the fields out of the party as it is by then. */
export type PartyFieldsProps = {
  readonly party: Stakeholder;
  readonly onEdit: (fields: StakeholderFields | ((now: Stakeholder) => StakeholderFields)) => void;
};

/** A text that was emptied is a text that is not there. */
export const kept = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What stands between commas, each once; undefined when there is nothing. */
export function listed(text: string): string[] | undefined {
  const words = [...new Set(text.split(',').map((word) => word.trim()))].filter((word) => word !== '');
  return words.length === 0 ? undefined : words;
}

export const NOT_CHOSEN = 'none';
