import type { CardEntry } from '../model/instruments';

/** An answer of so few words says little (domain 2.5). */
const FEW_WORDS = 3;

/** What people say when nothing has been agreed yet: three words, in all their forms and in both languages. */
const VAGUE =
  /^(?:overleg\w*|samen|samenwerk\w*|communicatie\w*|communiceren|communiceer\w*|consult\w*|together|communicat\w*|cooperat\w*)$/;

/** Words that make an answer longer and not clearer. */
const FILLING = new Set([
  ...['door', 'via', 'met', 'in', 'op', 'van', 'aan', 'voor', 'en', 'of', 'ook', 'te', 'de', 'het', 'een', 'dat'],
  ...['we', 'wij', 'ons', 'onze', 'elkaar', 'iedereen', 'allemaal', 'is', 'zijn', 'gaan', 'doen'],
  ...['goed', 'goede', 'beter', 'betere', 'veel', 'meer', 'regelmatig', 'vaak', 'open', 'onderling', 'onderlinge'],
  ...['by', 'with', 'and', 'or', 'the', 'a', 'an', 'to', 'each', 'other', 'everyone', 'all', 'us', 'our', 'good'],
  ...['better', 'more', 'regular', 'regularly', 'often', 'through', 'much'],
]);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFC')
    .match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Whether an answer is so short or so general that the group should be asked on: "door overleg". */
export function isVague(text: string): boolean {
  const words = wordsOf(text);
  if (words.length <= FEW_WORDS) return true;
  const told = words.filter((word) => !FILLING.has(word));
  return told.every((word) => VAGUE.test(word));
}

/** Whether the follow-up question stands under this entry: not when the group said that it is enough. */
export const asksOn = ({ text, isEnough }: Pick<CardEntry, 'text' | 'isEnough'>): boolean => !isEnough && isVague(text);
