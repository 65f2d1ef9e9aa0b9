import { z } from 'zod';
import { IsoDateTime, Language } from '../model/ids';
import { say } from '../model/message';
import { GroupScope } from '../model/session';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf, TABLES } from '../model/tables';
import { BrokenFile } from './problems';

const FORMAT = 'kring-workspace';

type FileTables = { readonly [T in FileTableName]: readonly RowOf<T>[] };

/** What workspace.json holds: the envelope and every table that travels. */
export type FileWorkspace = FileTables & {
  readonly format: typeof FORMAT;
  readonly formatVersion: 2;
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
  formatVersion: z.literal(2),
  isDemo: z.boolean(),
  language: Language,
  exportedAt: IsoDateTime,
  notice: z.string().optional(),
  scope: GroupScope.optional(),
  ...tables,
}) as unknown as z.ZodType<FileWorkspace>;

type Json = Readonly<Record<string, unknown>>;
type Step = (file: Json) => Json;

/**
 * One pure step per version: the first turns format 1 into format 2. A step is never edited once released,
 * so that a file of any year still opens.
 */
const STEPS: readonly Step[] = [
  // Format 2 knows groups of slips, votes, kept views and house styles; its new fields of other tables may all be absent.
  (file) => ({ slipGroups: [], votingRounds: [], networkViews: [], houseStyles: [], ...file, formatVersion: 2 }),
];

/** The format that this Kring writes. */
const NEWEST = STEPS.length + 1;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same content in the newest format, not yet checked. Refuses what is not Kring's, or of a version it cannot know. */
export function inNewestFormat(json: unknown, steps: readonly Step[] = STEPS): Json {
  if (!isObject(json) || json.format !== FORMAT) throw new BrokenFile([say('workspace.problem.notKring')]);
  const { formatVersion } = json;
  const newest = steps.length + 1;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1)
    throw new BrokenFile([say('workspace.problem.version', { known: newest })]);
  if (formatVersion > newest)
    throw new BrokenFile([say('workspace.problem.newer', { version: formatVersion, known: newest })]);
  return steps.slice(formatVersion - 1).reduce((file, step) => step(file), json);
}

/** The lines above the tables that Kring writes at the top of every file. */
export const ENVELOPE = { format: FORMAT, formatVersion: NEWEST as 2 } as const;
