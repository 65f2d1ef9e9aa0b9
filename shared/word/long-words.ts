import type { Document, IContext, IXmlableObject, PageNumberEstimator } from 'docx';

// The layout tries every letter of a word that is longer than its line, and measures that line anew for each of them:
// seconds for one word. Told where such a word may break, it comes to the same lines as fast as with any other text.

const LONG_WORD = /(\S{140})(\S{20,})/gu;
const BETWEEN_LETTERS = /(?=[^\p{M}\p{Cf}])/gu;
/** A place to break that has no width. It is only in what is measured, never in the file. */
const MAY_BREAK = '\u200B';

// A word that does not fit on its line begins on the next one. A line of its first letters keeps it so.
const breakable = (text: string): string =>
  text.replace(LONG_WORD, (_, line: string, rest: string) => line + rest.replace(BETWEEN_LETTERS, MAY_BREAK));

type Content = [name: string, content: unknown];

/** The same part of a document, or a copy with breakable words where it holds long ones. */
function measurable(part: unknown, isText = false): unknown {
  if (typeof part === 'string') return isText ? breakable(part) : part;
  if (Array.isArray(part)) {
    const parts = part.map((each) => measurable(each, isText));
    return parts.some((each, index) => each !== part[index]) ? parts : part;
  }
  if (typeof part !== 'object' || part === null) return part;
  const before = Object.entries(part);
  const after = before.map(
    ([name, content]): Content => [name, name === '_attr' ? content : measurable(content, name === 'w:t')],
  );
  return after.some(([, content], index) => content !== before[index]?.[1]) ? Object.fromEntries(after) : part;
}

/** The same object with one of its properties replaced; the object itself stays as it is. */
const instead = <T extends object>(whole: T, name: keyof T, value: unknown): T =>
  Object.create(whole, { [name]: { value } });

type Written = { readonly prepForXml: (context: IContext) => IXmlableObject | undefined };

const measured = <T extends Written>(part: T): T =>
  instead(part, 'prepForXml', (context: IContext) => measurable(part.prepForXml(context)));

/** The same document for the layout, with places to break in words that are longer than a line; not to be packed. */
export function withBreakableWords(document: Document): Document {
  const { Document: body, FootNotes: notes } = document;
  const shortBody = instead(body, 'View', instead(body.View, 'Body', measured(body.View.Body)));
  return instead(instead(document, 'Document', shortBody), 'FootNotes', instead(notes, 'View', measured(notes.View)));
}

/** The same estimate of page numbers, without trying every letter of long words. */
export function quickWithLongWords(estimate: PageNumberEstimator): PageNumberEstimator {
  const quick = (body: IXmlableObject, context: IContext) =>
    estimate(measurable(body) as IXmlableObject, { ...context, file: withBreakableWords(context.file) });
  return Object.assign(quick, { listNumbers: estimate.listNumbers });
}
