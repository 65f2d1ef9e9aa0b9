import { z } from 'zod';

/** Every record is known by a short text id; who makes it and when is the caller's business. */
export const Id = z.string().min(1).max(200);
export type Id = z.infer<typeof Id>;

/** A day without a time, such as 2026-10-15. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment with its offset, such as 2026-10-15T14:05:00+02:00. */
export const IsoDateTime = z.iso.datetime({ offset: true });
export type IsoDateTime = z.infer<typeof IsoDateTime>;

/** A time on the clock of the room, such as 13:30. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof ClockTime>;

export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** A text in both languages, as the method library carries it. */
export const BothLanguages = z.strictObject({ nl: z.string(), en: z.string() });
export type BothLanguages = z.infer<typeof BothLanguages>;

/** What every record carries. */
export const base = { id: Id, createdAt: IsoDateTime, updatedAt: IsoDateTime } as const;

/**
 * What a command needs of the world and may not take itself: the moment, and new ids.
 * The window hands it in, so that a command stays a pure function.
 */
export type Stamp = { readonly now: IsoDateTime; readonly newId: () => Id };

/** The three fields of a record that is made now. */
export const newRecord = (stamp: Stamp) => ({ id: stamp.newId(), createdAt: stamp.now, updatedAt: stamp.now });
