import { useEffect, useState } from 'react';
import { JargonList, type JargonTerm } from '../../shared/language/jargon';

const NONE: readonly JargonTerm[] = [];

/** Hard words with plainer ones. The list is Dutch and loads when first needed; until then, and elsewhere, there is none. */
export function useJargon(isOn: boolean): readonly JargonTerm[] {
  const [terms, setTerms] = useState(NONE);
  useEffect(() => {
    if (!isOn) return;
    void import('../../resources/plain-language/nl.json').then(({ default: list }) =>
      setTerms(JargonList.parse(list).terms),
    );
  }, [isOn]);
  return isOn ? terms : NONE;
}
