import { useEffect, useRef, useState } from 'react';
import { givesBackTo, handIn, type Keep, keepAside, keptAside, nothingTyped } from './handed-in';

// A row is there in some milliseconds; what was not taken as it was typed shows after this.
const SOON_MS = 1000;

/** Text that was handed in over `over`, shown until it has come back as the value. */
type HandedIn = { readonly text: string; readonly over: string; readonly isOnItsWay: boolean };

/** Shows what was just saved while its row is on the way, so that a field never falls back to its old text. */
function useHandedIn(value: string) {
  const [handedIn, setHandedIn] = useState<HandedIn | null>(null);
  useEffect(() => {
    if (!handedIn) return;
    const hasCome = handedIn.over !== value;
    if (handedIn.isOnItsWay && !hasCome) return;
    const timer = setTimeout(() => setHandedIn(null), hasCome ? 0 : SOON_MS);
    return () => clearTimeout(timer);
  }, [handedIn, value]);
  return { text: handedIn?.over === value ? handedIn.text : null, setHandedIn };
}

export type Edit = {
  readonly text: string;
  /** It was typed before the program stopped, or could not be kept, and is not yet saved. */
  readonly isBack: boolean;
  readonly set: (text: string) => void;
  readonly save: () => void;
};

/**
 * Text that is being edited: saved when the person leaves the field, also when the field itself goes away, and kept
 * aside until it is known to be saved. One stay in the field is one act.
 */
export function useEdit(name: string, value: string, onSave: Keep): Edit {
  const [isBack, setBack] = useState(() => (keptAside(name) ?? value) !== value);
  const [typed, setTyped] = useState<string | null>(() => keptAside(name));
  const onTheWay = useHandedIn(value);
  const save = () => {
    if (typed === null) return;
    const isOther = typed !== value;
    onTheWay.setHandedIn({ text: typed, over: value, isOnItsWay: isOther });
    setTyped(null);
    setBack(false);
    if (!isOther) return nothingTyped(name);
    const end = () => onTheWay.setHandedIn((now) => (now?.text === typed ? { ...now, isOnItsWay: false } : now));
    void handIn(name, typed, onSave).finally(end);
  };
  const latest = useRef(save);
  latest.current = save;
  useEffect(() => () => latest.current(), []);
  useEffect(() => {
    const giveBack = (text: string) => {
      setTyped((now) => now ?? text);
      setBack(true);
    };
    return givesBackTo(name, giveBack);
  }, [name]);
  return {
    text: typed ?? onTheWay.text ?? value,
    isBack,
    set: (text) => {
      setTyped(text);
      keepAside(name, text);
    },
    save,
  };
}
