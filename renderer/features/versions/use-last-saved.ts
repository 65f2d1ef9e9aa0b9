import { useEffect, useState } from 'react';
import { useSaveState } from '../../data/saving';

/** When something was last saved, in ms since 1970; while more is on its way it stays what it was. */
export function useLastSaved(): number | null {
  const state = useSaveState();
  const savedAt = state.kind === 'saved' ? state.savedAt : null;
  const [last, setLast] = useState(savedAt);
  useEffect(() => {
    if (savedAt !== null) setLast(savedAt);
  }, [savedAt]);
  return last;
}
