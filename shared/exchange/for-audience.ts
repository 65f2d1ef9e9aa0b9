import type { Consent } from '../model/consent';
import type { MessageKey } from '../model/message';
import type { Stakeholder, Tie } from '../model/network';
import { partyToShow, tieToShow } from '../privacy/network';
import type { Tongue } from './codecs';
import { type Field, written } from './field';
import { PARTY_FIELDS } from './party-fields';
import { TIE_FIELDS } from './tie-fields';

/** For whom a file of the network is made: for the facilitator alone, with everything, or for partners. */
export type FileAudience = 'private' | 'partners';

/** The network as it goes into a file. */
export type NetworkRows = { readonly parties: readonly Stakeholder[]; readonly ties: readonly Tie[] };

/** What stays out of a file: which fields that had something in them, and how many people lost their name. */
export type LeftOutOfFile = { readonly fields: readonly MessageKey[]; readonly names: number };

/** The network as an audience may have it, and what was left out. */
export type ForAudience = NetworkRows & { readonly audience: FileAudience; readonly leftOut: LeftOutOfFile };

const NOTHING_LEFT_OUT: LeftOutOfFile = { fields: [], names: 0 };

/** People without a name keep apart by a number, so that a line still says between whom it runs. */
function numbered(parties: readonly Stakeholder[], { speaks }: Tongue): (party: Stakeholder) => string {
  const counts = new Map<string, number>();
  const names = new Map<string, string>();
  for (const { id, perspective } of parties) {
    const role = speaks.t(`domain.perspective.${perspective}`);
    const count = (counts.get(role) ?? 0) + 1;
    counts.set(role, count);
    names.set(id, `${role} ${count}`);
  }
  return ({ id }) => names.get(id) ?? '';
}

/** The labels of the fields of which at least one row had something that is not in the file. */
function emptied<R extends object>(fields: readonly Field[], full: readonly R[], shown: readonly R[], tongue: Tongue) {
  const says = (row: R | undefined, field: Field): boolean =>
    row !== undefined && written(row, field, tongue, String) !== '';
  return fields
    .filter((field) => full.some((row, at) => says(row, field) && !says(shown[at], field)))
    .map(({ label }) => label);
}

/** The rows that an audience may have. What that is, only the privacy room decides. */
export function forAudience(
  { parties, ties }: NetworkRows,
  audience: FileAudience,
  consents: readonly Consent[],
  tongue: Tongue,
): ForAudience {
  if (audience === 'private') return { parties, ties, audience, leftOut: NOTHING_LEFT_OUT };
  const unnamed = parties.filter((party) => partyToShow(party, consents, () => '').name === '');
  const roleName = numbered(unnamed, tongue);
  const shown = parties.map((party) => partyToShow(party, consents, roleName));
  const shownTies = ties.map(tieToShow);
  const fields = [...emptied(PARTY_FIELDS, parties, shown, tongue), ...emptied(TIE_FIELDS, ties, shownTies, tongue)];
  return { parties: shown, ties: shownTies, audience, leftOut: { fields, names: unnamed.length } };
}
