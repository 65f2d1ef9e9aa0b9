import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { Id } from '../../shared/model/ids';
import { Note } from '../../shared/model/note';
import { FILE_TABLE_NAMES, type FileTableName, TABLES, type Workspace } from '../../shared/model/tables';
import { looseEndsIn, withReferences } from '../../shared/workspace/references';
import { anyWorkspace } from '../arbitraries';
import { demo } from '../make';

/** A value with everything filled in, one of each, and ids that tell where they stand. */
function fullest(schema: z.ZodType, path: string): unknown {
  if (schema === Id) return path;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return fullest(schema.unwrap() as z.ZodType, path);
  if (schema instanceof z.ZodArray) return [fullest(schema.element as z.ZodType, `${path}[]`)];
  if (schema instanceof z.ZodRecord && schema.keyType === Id) return { [`${path}{}`]: '' };
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.shape).map(([field, inner]) => [
        field,
        fullest(inner as z.ZodType, path ? `${path}.${field}` : field),
      ]),
    );
  return '';
}

const idsIn = (value: unknown): readonly string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key.endsWith('{}') ? [key] : []),
    ...(typeof inner === 'string' && /id(s\[\])?$/i.test(inner) ? [inner] : []),
    ...idsIn(inner),
  ]);
};

function visited(table: FileTableName, row: unknown): readonly string[] {
  const ids: string[] = [];
  withReferences(table, row as never, (_, id) => {
    ids.push(id);
    return id;
  });
  return ids;
}

type Pointer = { readonly table: FileTableName; readonly index: number; readonly count: number };

const pointersIn = (workspace: Workspace): readonly Pointer[] =>
  FILE_TABLE_NAMES.flatMap((table) =>
    workspace[table].flatMap((row, index) => visited(table, row).map((_, count) => ({ table, index, count }))),
  );

/** The same workspace, with one id of one row pointing at nothing. */
function cutLoose(workspace: Workspace, { table, index, count }: Pointer): Workspace {
  let at = -1;
  const rows = workspace[table].map((row, place) =>
    place === index
      ? withReferences(table, row as never, (_, id) => {
          at += 1;
          return at === count ? 'nergens' : id;
        })
      : row,
  );
  return { ...workspace, [table]: rows };
}

describe('the references of the workspace', () => {
  it('are all known: every id in the model that is not a record’s own', () => {
    for (const table of FILE_TABLE_NAMES) {
      const schemas: readonly z.ZodType[] = table === 'notes' ? Note.options : [TABLES[table].schema];
      for (const schema of schemas) {
        const row = fullest(schema, '');
        const own = idsIn(row).filter((id) => id !== 'id');
        expect([table, [...visited(table, row)].sort()]).toEqual([table, [...own].sort()]);
      }
    }
  });

  it('are whole in the demonstration', () => {
    expect(looseEndsIn(demo())).toEqual([]);
    expect(pointersIn(demo()).length).toBeGreaterThan(800);
  });

  it('are missed wherever one is cut: one fault, with the table, the row and the id', () => {
    fc.assert(
      fc.property(anyWorkspace(), fc.nat(), (workspace, wish) => {
        const pointers = pointersIn(workspace);
        const pointer = pointers[wish % pointers.length];
        fc.pre(pointer !== undefined);
        const faults = looseEndsIn(cutLoose(workspace, pointer));
        const missing = faults.filter(({ key }) => key === 'workspace.problem.reference');
        expect(missing).toHaveLength(1);
        expect(missing[0]?.params?.place).toMatch(new RegExp(`^${pointer.table}\\[${pointer.index}\\]\\.`));
        expect(missing[0]?.params?.id).toBe('nergens');
      }),
      { numRuns: 200 },
    );
  });

  it('leave the row as it is when nothing changes', () => {
    for (const table of FILE_TABLE_NAMES)
      for (const row of demo()[table]) expect(withReferences(table, row as never, (_, id) => id)).toBe(row);
  });

  it('miss a sub-list that the building block does not have', () => {
    const workspace = demo();
    const notes = workspace.notes.map((note) =>
      note.id === 'note-17' ? { ...note, sectionKey: 'hurdles' as const } : note,
    );
    expect(looseEndsIn({ ...workspace, notes })).toEqual([
      {
        key: 'workspace.problem.section',
        params: {
          place: 'notes[16].sectionKey (note-17: “Praat zoals de mensen in de buurt praten…”)',
          section: 'hurdles',
          theme: 'th-1',
        },
      },
    ]);
  });
});
