import { useRef } from 'react';

// Letters that follow each other this fast are one word.
const TYPING_MS = 700;

export type Typed = {
  /** The word so far with this letter; `at` is the time of the key in milliseconds. */
  readonly add: (letter: string, at: number) => string;
  /** Another key was pressed: the next letter begins a word. */
  readonly end: () => void;
};

/** Typed letters as one word, as long as they come quickly and nothing else comes between. */
export function useTyped(): Typed {
  const typed = useRef({ letters: '', at: Number.NEGATIVE_INFINITY });
  return {
    add: (letter, at) => {
      const goesOn = at - typed.current.at < TYPING_MS;
      typed.current = { letters: goesOn ? typed.current.letters + letter : letter, at };
      return typed.current.letters;
    },
    end: () => {
      typed.current = { letters: '', at: Number.NEGATIVE_INFINITY };
    },
  };
}
