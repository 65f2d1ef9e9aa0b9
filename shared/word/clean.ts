// U+FFFE and U+FFFF make a part that Word cannot open; other control characters XML forbids; marks that turn the
// direction of text around can make a file say something else than it shows.
const FORBIDDEN = /(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/** Text that may stand in a Word file: what XML or Word does not take is left out, and one kind of line end stays. */
export const clean = (text: string): string =>
  text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FORBIDDEN, '')
    .normalize('NFC');

/** The same on one line, for what stands in an attribute or a property. */
export const cleanLine = (text: string): string => clean(text).replace(/\s+/g, ' ').trim();
