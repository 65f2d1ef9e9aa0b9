import { useEffect, useState } from 'react';

const keyOf = (name: string): string => `kring.draft.${name}`;

function read(name: string): string {
  return localStorage.getItem(keyOf(name)) ?? '';
}

function write(name: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // A full store costs only the safety net: the text is still in the field.
  }
}

export type Draft = {
  readonly text: string;
  readonly set: (text: string) => void;
};

/** Half-typed text that outlives the page and the program; one for each name. */
export function useDraft(name: string): Draft {
  const [kept, setKept] = useState({ name, text: read(name) });
  // Another place has another draft; it is there from the first moment.
  const text = kept.name === name ? kept.text : read(name);
  useEffect(() => setKept({ name, text: read(name) }), [name]);
  return {
    text,
    set: (next) => {
      setKept({ name, text: next });
      write(name, next);
    },
  };
}
