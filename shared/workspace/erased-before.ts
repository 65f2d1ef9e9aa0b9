import type { Erasure } from '../model/exchange';
import type { FileTableName, RowOf } from '../model/tables';
import { mapTexts } from '../model/texts';
import { testForErased } from '../privacy/name-marks';
import { nameSpans, withSpans } from '../privacy/person-name';
import { byId, type FileTables } from './comparing';
import { mapTables, withoutLooseEnds } from './programme-slice';

/** A copy without what was erased here, and the rows that are otherwise for it. */
export type Cleaned = { readonly tables: FileTables; readonly keys: ReadonlySet<string> };

/**
 * The copy of a colleague without what was erased here at the wish of a person: rows that went stay away, and so does
 * what cannot be without them; names in other texts give way to `instead`. A row that lost words here, of which the
 * names are not known any more, stays as it is here.
 */
export function withoutErased(
  mine: FileTables,
  theirs: FileTables,
  erasures: readonly Erasure[],
  instead: string,
): Cleaned {
  const keys = new Set<string>();
  if (erasures.length === 0) return { tables: theirs, keys };
  const gone = new Set(erasures.flatMap(({ rows }) => rows));
  const unknown = new Set(erasures.flatMap(({ names, emptied }) => (names ? [] : emptied)));
  const test = testForErased(erasures);
  const named = <T extends FileTableName>(table: T, row: RowOf<T>): RowOf<T> =>
    mapTexts(table, row, (text) => {
      const spans = nameSpans(text, test);
      return spans.length > 0 ? withSpans(text, spans, instead) : text;
    });
  const cleaned = mapTables(theirs, (table, rows) => {
    const here = byId<{ readonly id: string }>(mine[table]);
    const left = (key: string, row: (typeof rows)[number]): typeof row | undefined => {
      // A number can hold the name too, and is then not among what was remembered.
      if (gone.has(key) || nameSpans(row.id, test).length > 0) return undefined;
      return unknown.has(key) ? (here.get(row.id) as typeof row | undefined) : named(table, row);
    };
    return rows.flatMap((row) => {
      const after = left(`${table}/${row.id}`, row);
      if (after !== row) keys.add(`${table}/${row.id}`);
      return after ?? [];
    });
  });
  return { tables: keys.size > 0 ? withoutLooseEnds(cleaned) : theirs, keys };
}
