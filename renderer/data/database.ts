import { Dexie, type Table } from 'dexie';
import type { Change } from '../../shared/model/change';
import { type RowOf, TABLE_NAMES, TABLES, type TableName } from '../../shared/model/tables';

/** A change that the host has not yet called saved. */
export type OutboxEntry = { readonly revision: number; readonly change: Change };
type Meta = { readonly key: string; readonly value: unknown };

/**
 * The working copy that every window draws from. The truth is the host's journal:
 * this copy may vanish at any moment and is then built anew.
 */
export class KringDatabase extends Dexie {
  declare readonly outbox: Table<OutboxEntry, number>;
  declare readonly meta: Table<Meta, string>;

  constructor(name: string) {
    // Strict: a save is on disk before it is answered. Relaxed lost minutes of work when the plug was pulled.
    super(name, { chromeTransactionDurability: 'strict' });
    const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, TABLES[table].index]));
    // A version per change of tables: 2 came with votes, groups of slips, own methods and rounds; 3 with kept views; 4 with
    // house styles; 5 with files that were exchanged, and with what was erased.
    this.version(5).stores({ ...tables, outbox: 'revision', meta: 'key' });
  }

  of<T extends TableName>(name: T): Table<RowOf<T>, string> {
    return this.table(name);
  }

  /** How far this copy is: the number of the last change in it. */
  async revision(): Promise<number> {
    return Number((await this.meta.get('revision'))?.value ?? 0);
  }
}

// The zaalscherm may not ask the host, so the regie leaves the name where both windows can read it.
const NAME_KEY = 'kring.database';
let open: KringDatabase | undefined;

/** Opens the working copy that belongs to this data folder; the zaalscherm finds the same one. */
export function openDatabase(storeId: string): KringDatabase {
  const name = `kring-${storeId}`;
  globalThis.localStorage?.setItem(NAME_KEY, name);
  open?.close();
  open = new KringDatabase(name);
  return open;
}

/** The working copy that is open in this window. */
export function database(): KringDatabase {
  open ??= new KringDatabase(globalThis.localStorage?.getItem(NAME_KEY) ?? 'kring');
  return open;
}
