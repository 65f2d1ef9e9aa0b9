import { z } from 'zod';
import { base, Id } from './ids';

/**
 * How some programmes stood in a file that went out or came in, so that two copies can later be told what they both
 * began as. Its id is that of the file; of what stood in it only fingerprints are kept, no words.
 */
export const Exchange = z.strictObject({
  ...base,
  programmeIds: z.array(Id),
  /** The files that this one came after: all that its copy had given or taken before. */
  knows: z.array(Id),
  /** By row (`notes/abc`) the fingerprint of each field. Absent: this file is too long ago to be compared with. */
  rows: z.record(z.string(), z.record(z.string(), z.string())).optional(),
});
export type Exchange = z.infer<typeof Exchange>;

/**
 * What was erased at the wish of a person, by row (`stakeholders/abc`) and without a name: an older copy of a
 * colleague must not bring it back.
 */
export const Erasure = z.strictObject({
  ...base,
  programmeId: Id,
  /** Rows that are gone. */
  rows: z.array(z.string()),
  /** Rows that stayed and lost words: what an older copy has in them is not offered either. */
  emptied: z.array(z.string()),
  /** Marks by which the name is known again where it comes back: one for each way of writing it, of so many words. */
  names: z
    .strictObject({
      salt: z.string(),
      marks: z.array(z.strictObject({ words: z.number().int().positive(), mark: z.string() })),
    })
    .optional(),
});
export type Erasure = z.infer<typeof Erasure>;
