import { useRef } from 'react';

// Letters that follow each other this fast are one word.
const TYPING_MS = 700;

/** Typed letters as one word, as long as they come quickly; `at` is the time of the key in milliseconds. */
export function useTyped(): (letter: string, at: number) => string {
  const typed = useRef({ letters: '', at: Number.NEGATIVE_INFINITY });
  return (letter, at) => {
    const goesOn = at - typed.current.at < TYPING_MS;
    typed.current = { letters: goesOn ? typed.current.letters + letter : letter, at };
    return typed.current.letters;
  };
}
