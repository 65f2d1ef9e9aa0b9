import { KeptEntry, type KeptState, stateAfter } from '../../../electron/services/kept';
import type { Ledger } from './ledger';

type Tables = Readonly<Record<string, readonly { readonly id: string }[]>>;
export type Found = { readonly revision: number; readonly tables: Tables };

/** Rows by table and id, as text in which the order of fields plays no part. */
function flat(tables: Tables): ReadonlyMap<string, string> {
  const rows = Object.entries(tables).flatMap(([table, list]) =>
    list.map((row) => [
      `${table} ${row.id}`,
      JSON.stringify(row, Object.keys(row).sort()) + JSON.stringify(row).length,
    ]),
  );
  return new Map(rows as [string, string][]);
}

/** What one has and the other has not, or has otherwise; each a sentence. */
export function differences(one: Tables, other: Tables): readonly string[] {
  const [here, there] = [flat(one), flat(other)];
  const keys = [...new Set([...here.keys(), ...there.keys()])].filter((key) => here.get(key) !== there.get(key));
  return keys.map((key) =>
    there.has(key) ? (here.has(key) ? `${key} differs` : `${key} is extra`) : `${key} is gone`,
  );
}

/** Notes with the same sentence: each was typed once. */
export function doubled({ tables }: Found): readonly string[] {
  const seen = new Set<string>();
  const texts = (tables.notes ?? []).map((note) => String((note as { text?: unknown }).text));
  return texts.filter((text) => seen.size === seen.add(text).size);
}

/**
 * Holds what is found after a kill against what went over the wire. `before` is the state at the start of the round.
 * Everything that was called saved must be there; what was still on its way may be there, whole, and nothing else.
 */
export function judge(before: KeptState, ledger: Ledger, found: Found): readonly string[] {
  if (found.revision < ledger.lastSaved)
    return [`revision ${found.revision} is found and ${ledger.lastSaved} was saved`];
  let expected = before;
  for (let revision = before.revision + 1; revision <= found.revision; revision++) {
    const entry = ledger.sent.get(revision);
    // It was kept in the window and never seen on the wire: a start brings it, one row at most in this test.
    if (!entry) return unseen(expected, found);
    expected = stateAfter(expected, KeptEntry.parse(entry));
  }
  return differences(expected.tables, found.tables);
}

/** What is known must be there, but for as many rows as there are changes that nobody saw going. */
function unseen(known: KeptState, found: Found): readonly string[] {
  const wrong = differences(known.tables, found.tables);
  const allowed = found.revision - known.revision;
  return wrong.length <= allowed ? [] : wrong;
}
