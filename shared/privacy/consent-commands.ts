import { adding, type Change, removing, together, updating } from '../model/change';
import type { Attachment, Consent } from '../model/consent';
import { edited } from '../model/edited';
import { type IsoDate, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Giver } from './consents';

/** What is written down of a yes. */
export type ConsentGiven = Pick<Consent, 'purposes' | 'how' | 'recordedBy'> & { readonly givenOn: IsoDate };

/** Somebody said yes. `name` is who, for the act's own name. */
export function recordConsent(giver: Giver, given: ConsentGiven, name: string, stamp: Stamp): Change {
  const { participantId, stakeholderId } = giver;
  const row: Consent = {
    ...newRecord(stamp),
    ...(stakeholderId && { stakeholderId }),
    // One person may stand in both places; the network is where they are known longest.
    ...(participantId && !stakeholderId && { participantId }),
    purposes: [...given.purposes],
    givenOn: given.givenOn,
    recordedBy: given.recordedBy,
    how: given.how,
  };
  return { label: say('privacy.act.consent', { name }), tables: adding('consents', [row]) };
}

/** The yes is taken back: from that day nothing shows what it was for. */
export const withdrawConsent = (consent: Consent, on: IsoDate, name: string, stamp: Stamp): Change => ({
  label: say('privacy.act.withdraw', { name }),
  tables: updating('consents', [[consent, edited(consent, { withdrawnOn: on }, stamp)]]),
});

/** It was written down by mistake; pictures no longer count on it. */
export function removeConsent(
  consent: Consent,
  attachments: readonly Attachment[],
  name: string,
  stamp: Stamp,
): Change {
  const pairs = attachments
    .filter(({ consentIds }) => consentIds.includes(consent.id))
    .map((row) => [row, edited(row, { consentIds: row.consentIds.filter((id) => id !== consent.id) }, stamp)] as const);
  return {
    label: say('privacy.act.removeConsent', { name }),
    tables: together(removing('consents', [consent]), updating('attachments', pairs)),
  };
}
