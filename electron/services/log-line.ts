import { codeOf } from './disk';

/**
 * What a log may hold of an error: what kind it is, its code and where in Kring it came from. Never its own words:
 * those may repeat a piece of a note, the name of a file of somebody, or the token of the door.
 */
export function logLine(error: unknown): string {
  if (!(error instanceof Error)) return `(${typeof error})`;
  const code = codeOf(error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at .+:\d+:\d+\)?$/.test(line));
  const cause = error.cause === undefined ? [] : [`  because of ${logLine(error.cause)}`];
  return [`${error.name}${code === '' ? '' : ` ${code}`}`, ...frames, ...cause].join('\n');
}
