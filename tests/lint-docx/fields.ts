import { all, type Element, textIn, value, within } from './element';

/** A field of Word: what it asks, and what it shows until Word is asked to work it out again. */
export type Field = { readonly code: string; readonly result: string; readonly isDirty: boolean };

type OpenField = { code: string; result: string; readonly isDirty: boolean; isShown: boolean };

type Reading = { readonly open: OpenField[]; readonly fields: Field[]; isBalanced: boolean };

const STEPS: Readonly<Record<string, (reading: Reading, element: Element) => void>> = {
  begin: ({ open }, element) => {
    open.push({ code: '', result: '', isDirty: /^(?:true|1)$/.test(value(element, 'w:dirty')), isShown: false });
  },
  separate: ({ open }) => {
    const field = open.at(-1);
    if (field) field.isShown = true;
  },
  end: (reading) => {
    const field = reading.open.pop();
    if (field) reading.fields.push(field);
    else reading.isBalanced = false;
  },
  'w:instrText': ({ open }, { text }) => {
    const field = open.at(-1);
    if (field) field.code += text;
  },
  'w:t': ({ open }, { text }) => {
    for (const field of open) if (field.isShown) field.result += text;
  },
};

/** The fields of a part, and whether each begin has its end. A field in a field ends before the one around it. */
export function fieldsIn(part: Element): { readonly fields: readonly Field[]; readonly isBalanced: boolean } {
  const simple = all(part, 'w:fldSimple').map(
    (field): Field => ({ code: value(field, 'w:instr'), result: textIn(field), isDirty: false }),
  );
  const reading: Reading = { open: [], fields: simple, isBalanced: true };
  for (const element of within(part)) {
    const step = element.name === 'w:fldChar' ? value(element, 'w:fldCharType') : element.name;
    STEPS[step]?.(reading, element);
  }
  return { fields: reading.fields, isBalanced: reading.isBalanced && reading.open.length === 0 };
}
