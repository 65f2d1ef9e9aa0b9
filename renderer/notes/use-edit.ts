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

// A row is there in some milliseconds; what was not taken as it was typed shows after this.
const SOON_MS = 1000;

/** Text that was handed in over `over`, shown until it has come back as the value. */
type HandedIn = { readonly text: string; readonly over: string };

/** Shows what was just saved while its row is on the way, so that a field never falls back to its old text. */
function useHandedIn(value: string) {
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  useEffect(() => {
    if (!handedIn) return;
    const hasCome = handedIn.over !== value;
    const timer = setTimeout(() => setHandedIn(null), hasCome ? 0 : SOON_MS);
    return () => clearTimeout(timer);
  }, [handedIn, value]);
  return { text: handedIn?.over === value ? handedIn.text : null, setHandedIn };
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
  const onTheWay = useHandedIn(value);
  const save = () => {
    if (typed === null) return;
    onTheWay.setHandedIn({ text: typed, over: value });
    setTyped(null);
    setBack(false);
    keepEdit(name, null);
    if (typed !== value) onSave(typed);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);
  return {
    text: typed ?? onTheWay.text ?? value,
    isBack,
    set: (text) => {
      setTyped(text);
      keepEdit(name, text);
    },
    save,
  };
}
