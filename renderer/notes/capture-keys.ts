type Press = {
  readonly key: string;
  /** The place of the key: with Alt a Mac types other characters. */
  readonly code: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly isComposing: boolean;
};

/** What a key means in the capture line. */
export type CaptureKey =
  | { readonly does: 'kind'; readonly at: number }
  | { readonly does: 'allKinds' | 'group' | 'save' | 'leave' }
  /** The digits that had chosen kinds were the beginning of a text after all. */
  | { readonly does: 'text'; readonly text: string };

type Line = {
  readonly text: string;
  /** The digits that were pressed in the empty line and chose kinds. */
  readonly digits: string;
  /** How many kinds stand under digits. */
  readonly kinds: number;
};

function withAlt({ code }: Press, kinds: number): CaptureKey | null {
  if (code === 'KeyG') return { does: 'group' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit === undefined) return null;
  if (digit === '0') return { does: 'allKinds' };
  return Number(digit) <= kinds ? { does: 'kind', at: Number(digit) - 1 } : null;
}

// "41 van de 100" or "3% meer": no text begins with a space, so after a digit that chose a kind it says: this is text.
const isTextAfterDigits = (key: string): boolean => /^[ .,:%/+-]$/.test(key);

/**
 * What follows a number in a text and is no word by itself: "2e lijn", "3x per week", "5 km" without its space, "1st".
 * A letter alone says nothing: one key for the kind and then the text is what the digits are for. The sign after it does.
 */
const AFTER_NUMBER = ['e', 'x', 'm', 'km', 'cm', 'ste', 'st', 'nd', 'rd', 'th'];
const endsWord = (key: string): boolean => /^[ .,:;!?/-]$/.test(key);

/** Whether a text may still turn out to go on from the digits before it. */
export const mayFollowDigits = (text: string): boolean => AFTER_NUMBER.some((suffix) => suffix.startsWith(text));

function inFirstWord({ key }: Press, { text, digits }: Line): CaptureKey | null {
  const isNumber = digits !== '' && AFTER_NUMBER.includes(text) && endsWord(key);
  return isNumber ? { does: 'text', text: digits + text + key } : null;
}

function inEmptyLine({ key }: Press, { digits, kinds }: Line): CaptureKey | null {
  if (digits !== '' && (isTextAfterDigits(key) || key === '0')) return { does: 'text', text: digits + key };
  if (key === '0') return { does: 'allKinds' };
  return /^[1-9]$/.test(key) && Number(key) <= kinds ? { does: 'kind', at: Number(key) - 1 } : null;
}

/**
 * What a key does in the capture line; null when it is for the text. A digit chooses a kind while the line is empty,
 * Alt and a digit always do. Nothing else is taken from a person who types, and digits that were the beginning of a
 * number go back into the text.
 */
export function captureKeyOf(press: Press, line: Line): CaptureKey | null {
  if (press.isComposing) return null;
  if (press.key === 'Enter') return press.shiftKey ? null : { does: 'save' };
  if (press.key === 'Escape') return { does: 'leave' };
  if (press.ctrlKey || press.metaKey) return null;
  if (press.altKey) return withAlt(press, line.kinds);
  return line.text === '' ? inEmptyLine(press, line) : inFirstWord(press, line);
}
