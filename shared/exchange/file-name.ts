// What no file system takes in a name.
const NOT_IN_A_NAME = /[/\\:*?"<>|\p{Cc}\p{Surrogate}\uFFFE\uFFFF]+/gu;
const LONGEST = 120;

/** A name for a file out of words, with its ending, that every file system takes: never a path, never hidden. */
export function safeFileName(words: readonly string[], ending: string): string {
  const name = words
    .filter((word) => word !== '')
    .join(' ')
    .replace(NOT_IN_A_NAME, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, LONGEST)
    .trim();
  return `${name || 'Kring'}.${ending}`;
}
