import { z } from 'zod';
import { Id } from '../../model/ids';
import { Domain, Ring } from '../../model/vocabularies';

/** The ways in which a network can be tidied: by domain, by who is tied to whom, or free within each ring. */
export const Arrangement = z.enum(['domains', 'ties', 'free']);
export type Arrangement = z.infer<typeof Arrangement>;

const At = z.strictObject({ x: z.number(), y: z.number() });

/** A party as a layout sees it: in drawing units, with how far it reaches from its middle. */
export const LaidParty = z.strictObject({
  id: Id,
  ring: Ring,
  domain: Domain,
  reach: z.number(),
  /** Where it stands now. */
  spot: At,
  /** It was chosen to stay; everyone else goes round it. */
  stays: z.boolean(),
});
export type LaidParty = z.infer<typeof LaidParty>;

/** What a layout is made of. A tie with an end that is not among the parties counts for nothing. */
export const LayoutInput = z.strictObject({
  arrangement: Arrangement,
  parties: z.array(LaidParty),
  ties: z.array(z.tuple([Id, Id])),
  seed: z.number().int(),
  /** How large symbols are drawn, as a share of the full size: many parties are drawn smaller. */
  scale: z.number().positive(),
});
export type LayoutInput = z.infer<typeof LayoutInput>;

/** Where everyone would stand who may move. */
export const LaidOut = z.array(z.tuple([Id, At]));
export type LaidOut = z.infer<typeof LaidOut>;
