import type { z } from 'zod';
import { type Message, Refusal, say } from '../model/message';

/** More than this helps nobody: who mends twenty places reads the file again. */
const MOST_PROBLEMS = 20;

// -1 is a line of its own; 0 and up close the message with what is kept and how many more there are.
const asLine = (problem: Message): Message => ({ ...problem, params: { ...problem.params, more: -1 } });

/** A file that Kring does not open. It says the first problem and how many more there are; `problems` has them all. */
export class BrokenFile extends Refusal {
  readonly problems: readonly Message[];

  constructor(problems: readonly [Message, ...Message[]]) {
    const [first] = problems;
    super({ ...first, params: { ...first.params, more: problems.length - 1 } });
    this.name = 'BrokenFile';
    this.problems = problems.slice(0, MOST_PROBLEMS).map(asLine);
  }
}

/** Refuses when there is anything to refuse. */
export function refuseIfAny(problems: readonly Message[]): void {
  const [first, ...rest] = problems;
  if (first) throw new BrokenFile([first, ...rest]);
}

/** Text of a file on one line of a message: no line breaks, no control characters, not too long. */
export function inWords(text: string, length = 40): string {
  const line = text.replace(/[\s\p{C}]+/gu, ' ').trim();
  return line.length > length ? `${line.slice(0, length).trimEnd()}…` : line;
}

type Path = readonly PropertyKey[];

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

const at = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined), root);

const step = (key: PropertyKey): string => {
  if (typeof key === 'number') return `[${key}]`;
  return /^\w+$/.test(String(key)) ? `.${String(key)}` : `["${inWords(String(key))}"]`;
};

const NAMING_FIELDS = ['text', 'name', 'title', 'label', 'topic', 'ours', 'fileName'];

// A number in a list is hard to find by hand; the record's id and its first words are not.
function recordName(record: unknown): string {
  if (!isRecord(record)) return '';
  const words = NAMING_FIELDS.map((field) => record[field]).find((value) => typeof value === 'string' && value !== '');
  const named = [
    typeof record.id === 'string' ? inWords(record.id) : undefined,
    typeof words === 'string' ? `“${inWords(words)}”` : undefined,
  ].filter((part) => part !== undefined);
  return named.length > 0 ? ` (${named.join(': ')})` : '';
}

/** Where something stands in the file: `notes[12].kind (note-13: “De buurtkamer is open…”)`. */
export function placeOf(root: unknown, path: Path): string {
  const place = path.map(step).join('').replace(/^\./, '');
  const [table, index] = path;
  return typeof index === 'number' && table !== undefined ? place + recordName(at(root, [table, index])) : place;
}

function found(value: unknown): string {
  if (typeof value === 'string') return `“${inWords(value)}”`;
  if (Array.isArray(value)) return '[…]';
  return isRecord(value) ? '{…}' : String(value);
}

type Issue = z.core.$ZodIssue;

function allowedBy(issue: Issue): readonly unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return [];
  if ('options' in issue && Array.isArray(issue.options)) return issue.options;
  return issue.errors.flatMap((branch) => branch.flatMap(allowedBy));
}

function problemOf(root: unknown, issue: Issue): readonly Message[] {
  const place = placeOf(root, issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      say('workspace.problem.unknownField', { place: placeOf(root, [...issue.path, key]) }),
    );
  const value = at(root, issue.path);
  if (value === undefined) return [say('workspace.problem.missing', { place })];
  const allowed = allowedBy(issue);
  if (allowed.length > 0)
    return [say('workspace.problem.choice', { place, found: found(value), allowed: allowed.join(', ') })];
  if (issue.code === 'invalid_type')
    return [say('workspace.problem.type', { place, found: found(value), expected: issue.expected })];
  if (issue.code === 'invalid_format')
    return [say('workspace.problem.form', { place, found: found(value), form: issue.format })];
  return [say('workspace.problem.value', { place, found: found(value) })];
}

/** What a schema found, as messages that name the place in the file. `root` is what was read. */
export const problemsOf = (root: unknown, error: z.ZodError): readonly Message[] =>
  error.issues.flatMap((issue) => problemOf(root, issue));
