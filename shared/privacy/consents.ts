import type { Consent } from '../model/consent';
import type { Id } from '../model/ids';

export type Purpose = Consent['purposes'][number];

/** Who gives the consent: someone at a meeting, or a party of the network. */
export type Giver = { readonly participantId?: Id | undefined; readonly stakeholderId?: Id | undefined };

const isFrom = (consent: Consent, { participantId, stakeholderId }: Giver): boolean =>
  (participantId !== undefined && consent.participantId === participantId) ||
  (stakeholderId !== undefined && consent.stakeholderId === stakeholderId);

/**
 * Whether there is a yes for this purpose that still stands. A yes that was taken back hides at once;
 * only a yes of a later day counts again.
 */
export function hasConsent(consents: readonly Consent[], giver: Giver, purpose: Purpose): boolean {
  const theirs = consents.filter((consent) => isFrom(consent, giver) && consent.purposes.includes(purpose));
  const lastNo =
    theirs
      .map(({ withdrawnOn }) => withdrawnOn ?? '')
      .sort()
      .at(-1) ?? '';
  return theirs.some(
    ({ givenOn, withdrawnOn }) => givenOn !== undefined && withdrawnOn === undefined && givenOn > lastNo,
  );
}
