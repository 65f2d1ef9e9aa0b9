import type { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

/** Where a schema found fields that it does not know. */
export const unknownKeysIn = (error: z.ZodError): readonly (readonly PropertyKey[])[] =>
  error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...issue.path, name]) : [],
  );

/** A copy of a value without the fields that a schema did not know. */
export function withoutKeys<V>(value: V, error: z.ZodError): V {
  const copy = structuredClone(value);
  for (const path of unknownKeysIn(error)) leaveOut(copy, path);
  return copy;
}

function leaveOut(root: unknown, path: readonly PropertyKey[]): void {
  const holder = path.slice(0, -1).reduce<unknown>((value, name) => (value as Json | undefined)?.[String(name)], root);
  const name = path.at(-1);
  if (typeof holder === 'object' && holder !== null && name !== undefined) Reflect.deleteProperty(holder, name);
}
