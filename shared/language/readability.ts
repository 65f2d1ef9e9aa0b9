/**
 * How easy a Dutch text is to read, by two simple formulas. They count length, not meaning:
 * they say "leesgemak" and never "B1".
 *
 * Flesch-Douma (Douma 1960): 206.84 - 0.93 zl - 0.77 wl. Leesindex A (Brouwer): 195 - 2 zl - 2/3 wl.
 * zl = words per sentence, wl = syllables per 100 words.
 */
export type Readability = {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  readonly fleschDouma: number;
  readonly leesindexA: number;
};

// Vowel clusters that form one syllable, longest first.
const NUCLEI = 'eeuw ieuw eau aai ooi oei ai oi aa ee oo uu ie oe eu ui ei ij au ou a e i o u y'.split(' ');
const EXCEPTIONS: Readonly<Record<string, number>> = {
  professional: 4,
  professionals: 4,
  zorgprofessional: 5,
  zorgprofessionals: 5,
  website: 2,
  websites: 2,
  team: 1,
  teams: 1,
  wijkteam: 2,
  wijkteams: 2,
  online: 2,
  tool: 1,
  tools: 1,
  coach: 1,
  coaches: 2,
  mindset: 2,
  museum: 3,
  live: 1,
  stakeholder: 3,
  stakeholders: 3,
  governance: 3,
};
const VOWEL = /[aeiouyE]/;

/** The number of syllables of one Dutch word; 0 for nothing. Capitals of 2 to 5 letters are spelled out. */
export function syllablesOf(word: string): number {
  if (/^[A-Z]{2,5}$/.test(word)) return word.length;
  const letters = word.toLowerCase().normalize('NFC').replace(/[’'`]/g, '');
  if (letters === '') return 0;
  const exception = EXCEPTIONS[letters];
  if (exception !== undefined) return exception;
  if (letters.includes('-')) return letters.split('-').reduce((sum, part) => sum + syllablesOf(part), 0);
  if (/^\d+([.,]\d+)*%?$/.test(letters)) return Math.max(1, letters.replace(/\D/g, '').length);
  if (/^[bcdfghjklmnpqrstvwxz]{2,}$/.test(letters)) return letters.length;
  return Math.max(1, nucleiOf(spelledPlain(letters)));
}

/** Accents off; a diaeresis starts a new syllable, and é is one of its own (kept as E). */
function spelledPlain(word: string): string {
  return word
    .replace(/[äëïöü]/g, (letter) => `|${letter.normalize('NFD').charAt(0)}`)
    .replace(/[éèê]/g, 'E')
    .replace(/[áàâíìîóòôúùû]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/qu/g, 'kw');
}

function nucleiOf(word: string): number {
  let count = 0;
  let at = 0;
  while (at < word.length) {
    const length = nucleusAt(word, at);
    if (length > 0) count += 1;
    at += Math.max(1, length);
  }
  return count;
}

/** How many letters the syllable that begins here takes; 0 when none begins here. */
function nucleusAt(word: string, at: number): number {
  const letter = word.charAt(at);
  if (!VOWEL.test(letter)) return 0;
  // A y before a vowel is a consonant: yoga.
  if (letter === 'y' && VOWEL.test(word.charAt(at + 1))) return 0;
  if (letter === 'E') return /[eE]/.test(word.charAt(at + 1)) ? 2 : 1;
  return NUCLEI.find((nucleus) => word.startsWith(nucleus, at))?.length ?? 1;
}

/** Sentences end at . ! ? … or at a line break: a bullet is a sentence. */
const sentencesOf = (text: string): string[] =>
  text
    .replace(/\r/g, '')
    .split(/(?<=[.!?…])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (sentence: string): string[] => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];

/** Both formulas over a text, unrounded; null for a text without words. */
export function readabilityOf(text: string): Readability | null {
  const sentences = sentencesOf(text);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return null;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  const perSentence = words.length / sentences.length;
  const perHundred = (100 * syllables) / words.length;
  return {
    sentences: sentences.length,
    words: words.length,
    syllables,
    fleschDouma: 206.84 - 0.93 * perSentence - 0.77 * perHundred,
    leesindexA: 195 - 2 * perSentence - (2 / 3) * perHundred,
  };
}
