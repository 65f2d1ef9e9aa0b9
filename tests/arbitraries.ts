import fc from 'fast-check';
import { z } from 'zod';
import { IsoDate, IsoDateTime } from '../shared/model/ids';
import {
  FILE_TABLE_NAMES,
  type FileTableName,
  type RowOf,
  TABLES,
  type Workspace,
  workspaceOf,
} from '../shared/model/tables';
import { mapTables, toFile, withoutLooseEnds } from '../shared/workspace/programme-slice';
import { withReferences } from '../shared/workspace/references';
import { SECRET } from './planting';

// Random values that satisfy the schemas, made from the schemas themselves: a field that is added
// to the model is in every law from then on.

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const moment = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }), fc.constantFrom('Z', '+02:00', '-05:30'))
  .map(([date, hour, zone]) => `${date}T${String(hour).padStart(2, '0')}:30:00${zone}`);

function stringOf(schema: z.ZodString): fc.Arbitrary<string> {
  const pattern = schema.def.checks
    ?.map((check) => check._zod.def as { readonly pattern?: RegExp })
    .find((check) => check.pattern)?.pattern;
  if (pattern) return fc.stringMatching(pattern);
  // The sign that marks what may not be read is in no text by chance.
  return fc
    .string({ unit: 'binary', minLength: schema.minLength ?? 0, maxLength: 12 })
    .filter((text) => !text.includes(SECRET));
}

function numberOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1000, -1000);
  const whole = fc.integer({ min, max: 1000 }).filter((number) => schema.safeParse(number).success);
  // JSON knows no -0.
  const broken = fc
    .double({ min, max: 1000, noNaN: true })
    .map((number) => number + 0)
    .filter((number) => schema.safeParse(number).success || schema.format?.includes('int') === true);
  return schema.format?.includes('int') ? whole : fc.oneof(whole, broken);
}

function objectOf(shape: Readonly<Record<string, z.ZodType>>): fc.Arbitrary<unknown> {
  const model = Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [
      field,
      arbitraryOf(schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema),
    ]),
  );
  const requiredKeys = Object.keys(shape).filter((field) => !(shape[field] instanceof z.ZodOptional));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

function recordOf(schema: z.ZodRecord): fc.Arbitrary<unknown> {
  const value = arbitraryOf(schema.valueType as z.ZodType);
  if (schema.keyType instanceof z.ZodEnum)
    return fc.record(Object.fromEntries(schema.keyType.options.map((option) => [option, value])), {
      noNullPrototype: true,
    });
  return fc.dictionary(arbitraryOf(schema.keyType as z.ZodType) as fc.Arbitrary<string>, value, {
    maxKeys: 3,
    noNullPrototype: true,
  });
}

function scalarOf(schema: z.ZodType): fc.Arbitrary<unknown> | undefined {
  if (schema === IsoDate) return day;
  if (schema === IsoDateTime) return moment;
  if (schema instanceof z.ZodString) return stringOf(schema);
  if (schema instanceof z.ZodNumber) return numberOf(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  return undefined;
}

function composedOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodUnion)
    return fc.oneof(...schema.options.map((option) => arbitraryOf(option as z.ZodType)));
  if (schema instanceof z.ZodArray) return fc.array(arbitraryOf(schema.element as z.ZodType), { maxLength: 3 });
  if (schema instanceof z.ZodRecord) return recordOf(schema);
  if (schema instanceof z.ZodNullable) return fc.option(arbitraryOf(schema.unwrap() as z.ZodType), { nil: null });
  if (schema instanceof z.ZodObject) return objectOf(schema.shape);
  throw new Error(`no arbitrary for ${schema.def.type}`);
}

/** Random values that a schema of the model accepts. */
export const arbitraryOf = (schema: z.ZodType): fc.Arbitrary<unknown> => scalarOf(schema) ?? composedOf(schema);

type Tables = Pick<Workspace, FileTableName>;

const idsPerTable = (table: FileTableName, rows: readonly unknown[]): readonly string[] =>
  rows.map((_, index) => `${table}-${index + 1}`);

// Ids are drawn at random; here each is turned into one that exists, the same every time.
function tiedTogether(loose: Tables): Tables {
  const named = mapTables(loose, (table, rows) =>
    rows.map((row, index) => ({ ...row, id: idsPerTable(table, rows)[index] ?? row.id })),
  );
  const choose = (table: FileTableName, wish: string): string | undefined => {
    const ids = idsPerTable(table, named[table]);
    return ids[[...wish].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % ids.length];
  };
  const tied = mapTables(named, (table, rows) => rows.flatMap((row) => withReferences(table, row, choose) ?? []));
  const whole = withoutLooseEnds(tied);
  // A consent of nobody belongs to no programme.
  const consents = whole.consents.filter(({ stakeholderId, participantId }) => stakeholderId ?? participantId);
  return withoutLooseEnds({ ...whole, consents });
}

const rowsOf = <T extends FileTableName>(table: T, maxLength: number): fc.Arbitrary<RowOf<T>[]> =>
  fc.array(arbitraryOf(TABLES[table].schema) as fc.Arbitrary<RowOf<T>>, {
    minLength: table === 'programmes' ? 1 : 0,
    maxLength,
  });

/** Random workspaces of one to `most` programmes with rows in any table; every reference points at a row that is there. */
export const anyWorkspace = (most = 2): fc.Arbitrary<Workspace> =>
  fc
    .record(
      Object.fromEntries(FILE_TABLE_NAMES.map((table) => [table, rowsOf(table, table === 'programmes' ? most : 4)])),
      { noNullPrototype: true },
    )
    .map((tables) => workspaceOf(tiedTogether(tables as unknown as Tables)));

/** Random content of files, as Kring writes them. */
export const anyFile = (most = 2) =>
  fc
    .tuple(anyWorkspace(most), fc.boolean(), fc.constantFrom('nl' as const, 'en' as const), moment)
    .map(([workspace, isDemo, language, now]) =>
      toFile(
        workspace,
        workspace.programmes.map(({ id }) => id),
        { language, now, isDemo },
      ),
    );
