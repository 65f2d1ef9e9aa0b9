import { useMemo } from 'react';
import { knownTags, PEOPLE_TAGS, type Tag, TOPIC_TAGS } from '../../../shared/network/tags';
import { EVERY_LANGUAGE, useWords } from '../../language/words';

/** The tags that Kring knows, called in the language of the screen and understood in every one. */
export type Tags = { readonly people: readonly Tag[]; readonly topics: readonly Tag[]; readonly all: readonly Tag[] };

/** The known tags: for whom, about what, and both. */
export function useTags(): Tags {
  const words = useWords();
  return useMemo(() => {
    const people = knownTags(PEOPLE_TAGS, words, EVERY_LANGUAGE);
    const topics = knownTags(TOPIC_TAGS, words, EVERY_LANGUAGE);
    return { people, topics, all: [...people, ...topics] };
  }, [words]);
}
