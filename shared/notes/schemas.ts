import type { z } from 'zod';
import { Note } from '../model/note';
import type { NoteKind } from '../model/note-kinds';

type Shape = Readonly<Record<string, z.ZodType>>;

const SHAPES = new Map<NoteKind, Shape>(Note.options.map(({ shape }) => [shape.kind.value, shape]));

/** What the schema of a kind says of each field, by name. */
export function shapeOf(kind: NoteKind): Shape {
  const shape = SHAPES.get(kind);
  if (!shape) throw new Error(`No schema for a note of kind ${kind}`);
  return shape;
}

/** A required text may be empty and a required list too: only a choice, a number or a date really needs a value. */
export const isRequired = (kind: NoteKind, name: string): boolean =>
  shapeOf(kind)[name]?.safeParse(undefined).success === false;

/** Whether this value may stand in this field of this kind. */
export const accepts = (kind: NoteKind, name: string, value: unknown): boolean =>
  shapeOf(kind)[name]?.safeParse(value).success === true;
