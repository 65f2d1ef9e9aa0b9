import type { Attachment, Consent } from '../model/consent';
import type { Session } from '../model/session';

/**
 * Whether a photo, film or drawing may be in a file. Someone who can be recognised is personal data even without
 * a name, so then the meeting must allow pictures and every linked consent must stand; no consent at all is a no.
 */
export function mayShowAttachment(
  attachment: Attachment,
  consents: readonly Consent[],
  session: Session | undefined,
): boolean {
  if (!attachment.recognisablePeople) return true;
  if (session?.privacy.photos === 'none' || attachment.consentIds.length === 0) return false;
  const purpose = attachment.kind === 'video' ? 'video' : 'photo';
  return attachment.consentIds.every((consentId) => {
    const consent = consents.find(({ id }) => id === consentId);
    return consent?.givenOn !== undefined && consent.withdrawnOn === undefined && consent.purposes.includes(purpose);
  });
}
