import type { MessageKey } from '../model/message';

/** For whom a party is there. */
export const PEOPLE_TAGS = [
  'older_people',
  'youth',
  'children',
  'families',
  'family_carers',
  'newcomers',
  'disability',
  'low_income',
] as const;

/** What a party is busy with. */
export const TOPIC_TAGS = [
  'lifestyle',
  'prevention',
  'social_cohesion',
  'loneliness',
  'mental_health',
  'money_worries',
  'housing',
  'safety',
] as const;

export type KnownTag = (typeof PEOPLE_TAGS)[number] | (typeof TOPIC_TAGS)[number];

/**
 * A tag as it is chosen and looked for. What a party keeps is the word itself, so that every list and every older file
 * can be read; `words` are all the ways in which this tag is written, in plain letters.
 */
export type Tag = { readonly id: string; readonly label: string; readonly words: readonly string[] };

/** Says words of one language: Words of shared/language fits. */
type Speaker = { readonly t: (key: MessageKey) => string };

const plain = (word: string): string => word.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase();

/** The tags that Kring proposes, called as `speaks` does and understood in every language that is heard. */
export const knownTags = (ids: readonly KnownTag[], speaks: Speaker, hears: readonly Speaker[]): readonly Tag[] =>
  ids.map((id) => ({
    id,
    label: speaks.t(`domain.tag.${id}`),
    words: [...new Set([speaks, ...hears].map(({ t }) => plain(t(`domain.tag.${id}`))))],
  }));

/** Whether one of these words is this tag. */
export const hasTag = (tags: readonly string[], { words }: Pick<Tag, 'words'>): boolean =>
  tags.some((tag) => words.includes(plain(tag)));

/** The words that parties have besides the known ones, each once however it is written; those of most parties first. */
export function ownTags(
  parties: readonly { readonly tags: readonly string[] }[],
  known: readonly Tag[],
): readonly Tag[] {
  const knows = new Set(known.flatMap(({ words }) => words));
  const found = new Map<string, { readonly label: string; readonly count: number }>();
  for (const { tags } of parties)
    for (const label of tags.map((tag) => tag.trim())) {
      const word = plain(label);
      const before = found.get(word);
      if (word !== '' && !knows.has(word))
        found.set(word, { label: before?.label ?? label, count: (before?.count ?? 0) + 1 });
    }
  return [...found]
    .sort(([a, { count: ofA }], [b, { count: ofB }]) => ofB - ofA || a.localeCompare(b))
    .map(([word, { label }]) => ({ id: word, label, words: [word] }));
}

/** What a party's tags are called, each once: the known ones as `known` says, the others as they were written. */
export function tagLabels(tags: readonly string[], known: readonly Tag[]): readonly string[] {
  const there = known.filter((tag) => hasTag(tags, tag)).map(({ label }) => label);
  return [...there, ...ownTags([{ tags }], known).map(({ label }) => label)];
}

/** The tags of a party with these words added: none twice, and a known one is called as `known` says. */
export function withTags(tags: readonly string[], added: readonly string[], known: readonly Tag[]): string[] {
  const all = [...tags];
  for (const word of added.map((each) => each.replace(/\s+/gu, ' ').trim())) {
    const tag = known.find(({ words }) => words.includes(plain(word))) ?? { label: word, words: [plain(word)] };
    if (word !== '' && !hasTag(all, tag)) all.push(tag.label);
  }
  return all;
}

/** The tags of a party without this one, however it was written. */
export const withoutTag = (tags: readonly string[], { words }: Pick<Tag, 'words'>): string[] =>
  tags.filter((tag) => !words.includes(plain(tag)));
