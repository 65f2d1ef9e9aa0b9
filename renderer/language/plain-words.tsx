import { useEffect, useMemo, useState } from 'react';
import { type JargonHit, JargonList, jargonIn } from '../../shared/language/jargon';
import { Button } from '../ui/button';
import css from './plain-words.module.css';
import { useWords } from './words';

type PlainWordsProps = {
  readonly text: string;
  /** Names of parties and programmes: never marked. */
  readonly names?: readonly string[];
  /** The whole text with the plainer word in it. Without it the words are only shown. */
  readonly onReplace?: (text: string) => void;
};

/** The list is Dutch and loads when first needed; another language gets no hints. */
function useTerms(isOn: boolean): JargonList['terms'] {
  const [terms, setTerms] = useState<JargonList['terms']>([]);
  useEffect(() => {
    if (!isOn) return;
    void import('../../resources/plain-language/nl.json').then(({ default: list }) =>
      setTerms(JargonList.parse(list).terms),
    );
  }, [isOn]);
  return isOn ? terms : [];
}

const isIn = (names: readonly string[], word: string) =>
  names.some((name) => name.toLowerCase().includes(word.toLowerCase()));

/** Keeps the capital of the word that it stands in for. */
const inPlaceOf = (was: string, plain: string) =>
  was.charAt(0) === was.charAt(0).toUpperCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;

/**
 * Hard words in a text, each with what a resident might say. It helps and does not judge: nothing is rewritten
 * unless a person chooses a word. Never on the wall.
 */
export function PlainWords({ text, names = [], onReplace }: PlainWordsProps) {
  const { t, language } = useWords();
  const terms = useTerms(language === 'nl');
  const hits = useMemo(() => {
    const once = new Map<string, JargonHit>();
    for (const hit of jargonIn(text, terms)) {
      const word = text.slice(hit.from, hit.to);
      if (!isIn(names, word) && !once.has(hit.term.term)) once.set(hit.term.term, hit);
    }
    return [...once.values()];
  }, [text, terms, names]);
  if (hits.length === 0) return null;
  return (
    <section className={css.hints} aria-label={t('app.plain.label')}>
      {hits.map(({ from, to, term }) => {
        const word = text.slice(from, to);
        return (
          <div key={term.term} className={css.hint}>
            <span>{t(term.mode === 'explain' ? 'app.plain.explain' : 'app.plain.replace', { word })}</span>
            {term.plain.map((plain) =>
              onReplace && term.mode === 'replace' ? (
                <Button
                  key={plain}
                  variant="link"
                  onPress={() => onReplace(text.slice(0, from) + inPlaceOf(word, plain) + text.slice(to))}
                >
                  {plain}
                </Button>
              ) : (
                <i key={plain}>{plain}</i>
              ),
            )}
          </div>
        );
      })}
    </section>
  );
}
