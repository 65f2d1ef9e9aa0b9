import { z } from 'zod';
import { base, Id, IsoDate } from './ids';

/** Who said yes to what, when and how; and when it was taken back. */
export const Consent = z.strictObject({
  ...base,
  stakeholderId: Id.optional(),
  participantId: Id.optional(),
  purposes: z.array(z.enum(['name_in_report', 'contact_sharing', 'photo', 'video', 'quote'])),
  givenOn: IsoDate.optional(),
  withdrawnOn: IsoDate.optional(),
  recordedBy: z.string(),
  how: z.enum(['spoken', 'form', 'email']),
});
export type Consent = z.infer<typeof Consent>;

/** A photo, film, drawing or file beside a note. The bytes are a file named by their hash. */
export const Attachment = z.strictObject({
  ...base,
  noteId: Id,
  kind: z.enum(['photo', 'video', 'audio', 'drawing', 'file']),
  fileName: z.string(),
  mime: z.string(),
  bytes: z.number().int().nonnegative(),
  sha256: z.string().optional(),
  altText: z.string(),
  recognisablePeople: z.boolean(),
  consentIds: z.array(Id),
});
export type Attachment = z.infer<typeof Attachment>;
