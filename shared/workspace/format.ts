import { z } from 'zod';
import { IsoDateTime, Language } from '../model/ids';
import { say } from '../model/message';
import { GroupScope } from '../model/session';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf, TABLES } from '../model/tables';
import { BrokenFile } from './problems';
import { MIN_READER, mayRead, NEWEST, type Step, steppedFrom, type Tables, type Versioned } from './steps';
import { unknownKeysIn, withoutKeys } from './unknown-keys';

const FORMAT = 'kring-workspace';

type FileTables = { readonly [T in FileTableName]: readonly RowOf<T>[] };

/** What workspace.json holds: the envelope and every table that travels. */
export type FileWorkspace = FileTables & {
  readonly format: typeof FORMAT;
  readonly formatVersion: 3;
  /** The oldest format whose Kring may still read this file. */
  readonly minReader: 3;
  readonly isDemo: boolean;
  readonly language: Language;
  readonly exportedAt: IsoDateTime;
  readonly notice?: string | undefined;
  /** Absent: whole programmes. */
  readonly scope?: GroupScope | undefined;
};

const tables = Object.fromEntries(FILE_TABLE_NAMES.map((name) => [name, z.array(TABLES[name].schema as z.ZodType)]));

/** Reads and checks workspace.json of the newest format; a field that is missing or unknown is refused. */
export const FileWorkspace = z.strictObject({
  format: z.literal(FORMAT),
  formatVersion: z.literal(3),
  minReader: z.literal(3),
  isDemo: z.boolean(),
  language: Language,
  exportedAt: IsoDateTime,
  notice: z.string().optional(),
  scope: GroupScope.optional(),
  ...tables,
}) as unknown as z.ZodType<FileWorkspace>;

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTable = (value: unknown): value is Tables[string] =>
  Array.isArray(value) && value.every((row) => isObject(row) && typeof row.id === 'string');

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value > 0;

/** What a file says of its version; one from before `minReader` can be read by every Kring that knows its version. */
function versionOf({ formatVersion, minReader = formatVersion }: Json): Versioned {
  if (!isNumber(formatVersion) || !isNumber(minReader) || minReader > formatVersion)
    throw new BrokenFile([say('workspace.problem.version', { known: NEWEST })]);
  return { version: formatVersion, minReader };
}

/** The lines above the tables that Kring writes at the top of every file. */
export const ENVELOPE = { format: FORMAT, formatVersion: NEWEST as 3, minReader: MIN_READER as 3 } as const;

/**
 * The same content in the newest format, not yet checked; `isNewer` when it comes from a newer Kring that says this
 * one may read it. Refuses what is not Kring's, and what this Kring cannot know.
 */
export function inNewestFormat(json: unknown, steps?: readonly Step[]): { file: Json; isNewer: boolean } {
  if (!isObject(json) || json.format !== FORMAT) throw new BrokenFile([say('workspace.problem.notKring')]);
  const said = versionOf(json);
  const { version, minReader } = said;
  if (!mayRead(said)) throw new BrokenFile([say('workspace.problem.newer', { version, minReader, known: NEWEST })]);
  // What is no table is left for the schema to name.
  const tables = Object.fromEntries(Object.entries(json).filter(([, value]) => isTable(value))) as Tables;
  const file = { ...json, ...steppedFrom(version, tables, steps), ...ENVELOPE };
  return { file, isNewer: version > NEWEST };
}

/** The same without every field and table that this Kring does not know, and how many places that were. */
export function withoutUnknown(json: Json): { readonly file: Json; readonly left: number } {
  const { error } = FileWorkspace.safeParse(json);
  const unknown = error ? unknownKeysIn(error).length : 0;
  if (!error || unknown === 0) return { file: json, left: 0 };
  // A part that was not looked into as long as the whole was wrong may hold more.
  const rest = withoutUnknown(withoutKeys(json, error));
  return { file: rest.file, left: rest.left + unknown };
}
