import { Method } from '../model/method';

/** The methods, and the files that could not be read: their name and the place where each goes wrong. */
export type Library = {
  readonly methods: readonly Method[];
  readonly broken: readonly { readonly name: string; readonly why: string }[];
};

/** Reads the method files. One that is broken, or repeats an id, is named and left out; the others are there. */
export function readLibrary(files: readonly { readonly name: string; readonly json: unknown }[]): Library {
  const methods = new Map<string, Method>();
  const broken: { name: string; why: string }[] = [];
  for (const { name, json } of files) {
    const read = Method.safeParse(json);
    if (!read.success) broken.push({ name, why: read.error.issues[0]?.path.join('.') || name });
    else if (methods.has(read.data.id)) broken.push({ name, why: 'id' });
    else methods.set(read.data.id, read.data);
  }
  return { methods: [...methods.values()], broken };
}
