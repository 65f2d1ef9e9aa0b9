import { useEffect, useRef, useState } from 'react';

const keyOf = (name: string): string => `kring.edit.${name}`;

function keptEdit(name: string): string | null {
  return localStorage.getItem(keyOf(name));
}

function keepEdit(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(name));
    else localStorage.setItem(keyOf(name), text);
  } catch {
    // A full store costs only the safety net: the text is still in the field.
  }
}

export type Edit = {
  readonly text: string;
  /** It was typed before the program stopped, and is not yet saved. */
  readonly isBack: boolean;
  readonly set: (text: string) => void;
  readonly save: () => void;
};

/**
 * Text that is being edited: saved when the person leaves the field, also when the field itself goes away, and kept
 * aside while typing. One stay in the field is one act.
 */
export function useEdit(name: string, value: string, onSave: (text: string) => void): Edit {
  const [isBack, setBack] = useState(() => (keptEdit(name) ?? value) !== value);
  const [typed, setTyped] = useState<string | null>(() => keptEdit(name));
  const save = () => {
    if (typed === null) return;
    setTyped(null);
    setBack(false);
    keepEdit(name, null);
    if (typed !== value) onSave(typed);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);
  return {
    text: typed ?? value,
    isBack,
    set: (text) => {
      setTyped(text);
      keepEdit(name, text);
    },
    save,
  };
}
