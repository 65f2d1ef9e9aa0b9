import { useMemo } from 'react';
import type { Tongue } from '../../../../shared/exchange/codecs';
import { EVERY_LANGUAGE, useWords } from '../../../language/words';

/** Speaks the language of the screen, and understands lists in every language. */
export function useTongue(): Tongue {
  const speaks = useWords();
  return useMemo(() => ({ speaks, hears: EVERY_LANGUAGE }), [speaks]);
}
