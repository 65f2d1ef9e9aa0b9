import { z } from 'zod';
import { base, Id } from './ids';

/** How the reports of a programme look: what an organisation brought along. Bytes are base64, so that it travels. */
export const HouseStyle = z.strictObject({
  ...base,
  programmeId: Id,
  /** Of headings and links, as six hexadecimal figures. */
  colour: z.string().optional(),
  textFont: z.string().optional(),
  headingFont: z.string().optional(),
  logo: z
    .strictObject({
      data: z.string(),
      width: z.number().int().positive(),
      height: z.number().int().positive(),
      alt: z.string(),
    })
    .optional(),
  /** A Word file of which only the looks are kept; what was written in it is not. */
  template: z.strictObject({ fileName: z.string(), data: z.string() }).optional(),
});
export type HouseStyle = z.infer<typeof HouseStyle>;
