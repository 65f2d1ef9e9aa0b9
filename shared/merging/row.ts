import type { Id, IsoDateTime } from '../model/ids';

/** What every row has, whatever its table. */
export type Row = { readonly id: Id; readonly createdAt: IsoDateTime; readonly updatedAt: IsoDateTime };
/** A row as the fields that it has. */
export type Fields = Readonly<Record<string, unknown>>;
