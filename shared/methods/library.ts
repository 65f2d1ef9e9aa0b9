import type { BothLanguages } from '../model/ids';
import { Method, OwnMethod } from '../model/method';

/** The methods, and those that could not be read: their name and the place where each goes wrong. */
export type Library = {
  readonly methods: readonly Method[];
  readonly broken: readonly { readonly name: string; readonly why: string }[];
  /** Which of the methods the facilitator made. */
  readonly ownIds: ReadonlySet<string>;
};

/** Where a schema found the first fault, such as `steps.2.minutes`; empty when it is the whole. */
const placeOf = ({ issues: [first] }: { readonly issues: readonly { readonly path: readonly PropertyKey[] }[] }) =>
  first?.path.join('.') ?? '';

/** Reads the method files. One that is broken, or repeats an id, is named and left out; the others are there. */
export function readLibrary(files: readonly { readonly name: string; readonly json: unknown }[]): Library {
  const methods = new Map<string, Method>();
  const broken: { name: string; why: string }[] = [];
  for (const { name, json } of files) {
    const read = Method.safeParse(json);
    if (!read.success) broken.push({ name, why: placeOf(read.error) || name });
    else if (methods.has(read.data.id)) broken.push({ name, why: 'id' });
    else methods.set(read.data.id, read.data);
  }
  return { methods: [...methods.values()], broken, ownIds: new Set() };
}

/** A text that was written in one language only is shown in the other as well. */
const inBoth = ({ nl, en }: BothLanguages): BothLanguages => ({ nl: nl.trim() ? nl : en, en: en.trim() ? en : nl });

/** A method with something to say in both languages: what has no English is shown in Dutch. */
export const spoken = (method: Method): Method => ({
  ...method,
  name: inBoth(method.name),
  purpose: inBoth(method.purpose),
  whenToUse: inBoth(method.whenToUse),
  steps: method.steps.map((step) => ({ ...step, title: inBoth(step.title), prompt: inBoth(step.prompt) })),
});

function nameOf(row: unknown): string {
  const { method, id } = (row ?? {}) as { method?: { name?: { nl?: unknown; en?: unknown } }; id?: unknown };
  return String(method?.name?.nl || method?.name?.en || id || '?');
}

/** The place where a row of own methods goes wrong, or the method in it. */
function readOwn(row: unknown): Method | string {
  const kept = OwnMethod.safeParse(row);
  if (!kept.success) return placeOf(kept.error).replace(/^method\./, '') || '?';
  const method = Method.safeParse(kept.data.method);
  if (!method.success) return placeOf(method.error) || '?';
  return kept.data.id === method.data.id ? method.data : 'id';
}

/**
 * The library with the methods that the facilitator made. One that is broken, or takes the id of another, is named
 * and left out.
 */
export function withOwnMethods(library: Library, rows: readonly unknown[]): Library {
  if (rows.length === 0) return library;
  const methods = new Map(library.methods.map((method) => [method.id, method]));
  const broken = [...library.broken];
  const ownIds = new Set(library.ownIds);
  for (const row of rows) {
    const read = readOwn(row);
    if (typeof read === 'string') broken.push({ name: nameOf(row), why: read });
    else if (methods.has(read.id)) broken.push({ name: nameOf(row), why: 'id' });
    else {
      methods.set(read.id, spoken(read));
      ownIds.add(read.id);
    }
  }
  return { methods: [...methods.values()], broken, ownIds };
}
