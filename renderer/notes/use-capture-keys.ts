import { type KeyboardEvent, useRef } from 'react';
import type { NoteKind } from '../../shared/model/note-kinds';
import { type CaptureKey, captureKeyOf, mayFollowDigits } from './capture-keys';
import type { Capture } from './use-capture';

type Doing = {
  readonly allKinds: () => void;
  readonly group: () => void;
  readonly leave: () => void;
  readonly save: () => void;
  readonly kind: (at: number) => void;
};

/** Digits that chose kinds in the empty line, and the kind of before the first. */
type Digits = { readonly text: string; readonly before: NoteKind };

function digitsAfter(digits: Digits, event: KeyboardEvent, key: CaptureKey | null, { text, kind }: Capture): Digits {
  if (key?.does === 'kind' && !event.altKey) {
    return { text: digits.text + event.key, before: digits.text === '' ? kind : digits.before };
  }
  const isLetter = event.key.length === 1 && !event.ctrlKey && !event.metaKey;
  if (!key && isLetter && mayFollowDigits(text + event.key)) return digits;
  // Shift alone is the beginning of a character, not a character.
  return event.key.length === 1 || key ? { text: '', before: kind } : digits;
}

/** Reads the keys of the line; digits that turn out to begin a text are given back to it, and the kind with them. */
export function useCaptureKeys(capture: Capture, doing: Doing): (event: KeyboardEvent) => void {
  const { text, kind, offered, write, choose } = capture;
  const digits = useRef<Digits>({ text: '', before: kind });
  return (event) => {
    const line = { text, digits: digits.current.text, kinds: offered.length };
    const key = captureKeyOf(pressOf(event), line);
    const { before } = digits.current;
    digits.current = digitsAfter(digits.current, event, key, capture);
    if (!key) return;
    event.preventDefault();
    if (key.does === 'kind') doing.kind(key.at);
    else if (key.does !== 'text') doing[key.does]();
    else {
      choose(before);
      write(key.text, before);
    }
  };
}

const pressOf = ({ key, code, altKey, ctrlKey, metaKey, shiftKey, nativeEvent }: KeyboardEvent) => ({
  key,
  code,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
  isComposing: nativeEvent.isComposing,
});
