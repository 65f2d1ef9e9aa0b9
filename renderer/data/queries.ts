import { useLiveQuery } from 'dexie-react-hooks';
import { useCallback, useSyncExternalStore } from 'react';
import type { RowOf, TableName } from '../../shared/model/tables';
import { database } from './database';
import { type ListOf, rowsNow, watchRows } from './live-rows';
import { LOCK_KEY } from './lock';

// Reads stay live across windows: regie and zaalscherm look at the same database.

/** The rows of a list, live; undefined while loading, and always for no list at all. */
function useList(list: ListOf | undefined): readonly unknown[] | undefined {
  const { table, field, value } = list ?? {};
  const watch = useCallback(
    (watcher: () => void) => (table ? watchRows({ table, ...(field && { field, value }) }, watcher) : () => undefined),
    [table, field, value],
  );
  return useSyncExternalStore(watch, () => (list ? rowsNow(list) : undefined));
}

/** All rows of a table; undefined while loading. */
export const useRows = <T extends TableName>(table: T): readonly RowOf<T>[] | undefined =>
  useList({ table }) as readonly RowOf<T>[] | undefined;

/** The rows of a table that hold `value` in an indexed field; undefined while loading or without a value. */
export const useRowsBy = <T extends TableName>(
  table: T,
  field: string,
  value: string | undefined,
): readonly RowOf<T>[] | undefined =>
  useList(value === undefined ? undefined : { table, field, value }) as readonly RowOf<T>[] | undefined;

/** One row; null when it is not there, undefined while loading or without an id. */
export function useRow<T extends TableName>(table: T, id: string | undefined): RowOf<T> | null | undefined {
  const rows = useRowsBy(table, 'id', id);
  return rows && (rows[0] ?? null);
}

/** What the regie chose and the zaalscherm follows; it may not ask the host itself. */
export type SharedPreferences = { readonly language: 'nl' | 'en'; readonly wallTheme: 'light' | 'dark' };

export const usePreferences = (): SharedPreferences | undefined =>
  useLiveQuery(async () => {
    const kept = (await database().meta.get('preferences'))?.value as Partial<SharedPreferences> | undefined;
    return { language: kept?.language ?? 'nl', wallTheme: kept?.wallTheme ?? 'light' };
  }, []);

/**
 * Whether Kring is locked on this laptop, live in every window; undefined while loading, or when it is not to be
 * looked at yet.
 */
export const useLocked = (isOn = true): boolean | undefined =>
  useLiveQuery(async () => (isOn ? (await database().meta.get(LOCK_KEY))?.value === true : undefined), [isOn]);
