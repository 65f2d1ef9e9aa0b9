import { useLiveQuery } from 'dexie-react-hooks';
import type { RowOf, TableName } from '../../shared/model/tables';
import { database } from './database';

// Reads stay live across windows: regie and zaalscherm look at the same database.

/** All rows of a table; undefined while loading. */
export const useRows = <T extends TableName>(name: T): readonly RowOf<T>[] | undefined =>
  useLiveQuery(() => database().of(name).toArray(), [name]);

/** One row; null when it is not there, undefined while loading or without an id. */
export const useRow = <T extends TableName>(name: T, id: string | undefined): RowOf<T> | null | undefined =>
  useLiveQuery(async () => (id === undefined ? undefined : ((await database().of(name).get(id)) ?? null)), [name, id]);

/** The rows of a table that hold `value` in an indexed field; undefined while loading or without a value. */
export const useRowsBy = <T extends TableName>(
  name: T,
  index: string,
  value: string | undefined,
): readonly RowOf<T>[] | undefined =>
  useLiveQuery(
    async () => (value === undefined ? undefined : database().of(name).where(index).equals(value).toArray()),
    [name, index, value],
  );

/** What the regie chose and the zaalscherm follows; it may not ask the host itself. */
export type SharedPreferences = { readonly language: 'nl' | 'en'; readonly wallTheme: 'light' | 'dark' };

export const usePreferences = (): SharedPreferences | undefined =>
  useLiveQuery(async () => {
    const kept = (await database().meta.get('preferences'))?.value as Partial<SharedPreferences> | undefined;
    return { language: kept?.language ?? 'nl', wallTheme: kept?.wallTheme ?? 'light' };
  }, []);
