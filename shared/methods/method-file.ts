import { z } from 'zod';
import { Id } from '../model/ids';
import { Refusal, say } from '../model/message';
import { Method } from '../model/method';
import type { Library } from './library';

/** What every file of a method begins with, so that another file is known at once. */
export const METHOD_FORMAT = 'kring-method';
const VERSION = 1;
/** The ending of such a file, after the name of the method. */
export const METHOD_ENDING = 'kringmethode.json';

/** More than a method can need, in characters: a larger file is something else. */
const LARGEST = 1024 * 1024;

const Envelope = z.object({ format: z.literal(METHOD_FORMAT), version: z.number().int().positive() });
const Contents = z.strictObject({
  format: z.literal(METHOD_FORMAT),
  version: z.literal(VERSION),
  method: Method.refine(({ id }) => Id.safeParse(id).success, { path: ['id'] }),
});

/** The file of one method: readable text, with its format and version on top. */
export const writeMethodFile = (method: Method): string =>
  `${JSON.stringify({ format: METHOD_FORMAT, version: VERSION, method }, null, 2)}\n`;

// What no file system takes in a name.
const NOT_IN_A_NAME = /[/\\:*?"<>|\p{Cc}\p{Surrogate}\uFFFE\uFFFF]+/gu;
const LONGEST_NAME = 100;

/** A name for the file of a method that every file system takes: `Onze middag.kringmethode.json`. */
export function methodFileName(name: string): string {
  const plain = name
    .slice(0, LONGEST_NAME)
    .replace(NOT_IN_A_NAME, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+/, '');
  return `${plain.trim() || 'Kring'}.${METHOD_ENDING}`;
}

function jsonIn(text: string): unknown {
  if (text.length > LARGEST) throw new Refusal(say('methods.file.notMethod'));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(say('methods.file.notJson'));
  }
}

/** The place of a fault as a person can find it: `stap 3, minutes`. Steps are counted from 1, 0 is no step. */
function brokenAt(path: readonly PropertyKey[]): Refusal {
  const [, part, at, ...rest] = path;
  const isStep = part === 'steps' && typeof at === 'number';
  const place = (isStep ? rest : path.slice(1)).map(String).join('.');
  return new Refusal(
    say('methods.file.broken', { step: isStep ? at + 1 : 0, place: place || String(part ?? 'method') }),
  );
}

/** Reads the file of one method, or refuses with the place where it goes wrong. */
export function readMethodFile(text: string): Method {
  const json = jsonIn(text);
  const envelope = Envelope.safeParse(json);
  if (!envelope.success) throw new Refusal(say('methods.file.notMethod'));
  if (envelope.data.version > VERSION) throw new Refusal(say('methods.file.newer'));
  const read = Contents.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    throw brokenAt([...(issue?.path ?? []), ...unknown]);
  }
  return read.data.method;
}

/** Whether a method from a file is here already: not yet, exactly so, another version of an own one, or Kring's own. */
export function presenceOf(
  method: Method,
  own: Method | undefined,
  library: Library,
): 'new' | 'same' | 'other' | 'kring' {
  if (own) return JSON.stringify(sorted(own)) === JSON.stringify(sorted(method)) ? 'same' : 'other';
  return library.methods.some(({ id }) => id === method.id) ? 'kring' : 'new';
}

/** The same value with the fields of every record in one order, so that two can be compared. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
