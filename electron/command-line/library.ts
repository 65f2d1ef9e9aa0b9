import { readdirSync, readFileSync } from 'node:fs';
import { type Library, readLibrary, withOwnMethods } from '../../shared/methods/library';
import { readMethodFile } from '../../shared/methods/method-file';
import { Refusal } from '../../shared/model/message';
import type { Method } from '../../shared/model/method';
import { RefusedFile, readText } from './files';
import { resource } from './project';

/** The methods that come with Kring. */
const methodLibrary = (): Library =>
  readLibrary(
    readdirSync(resource('methods'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name, json: JSON.parse(readFileSync(resource('methods', name), 'utf8')) as unknown })),
  );

async function methodIn(file: string): Promise<Method> {
  const text = await readText(file);
  try {
    return readMethodFile(text);
  } catch (cause) {
    throw cause instanceof Refusal ? new RefusedFile(file, cause.said) : cause;
  }
}

/** The methods that come with Kring, and those in the files that a person names; a broken one is refused by name. */
export async function libraryWith(files: readonly string[]): Promise<Library> {
  const methods = await Promise.all(files.map(methodIn));
  const never = '2000-01-01T00:00:00Z';
  const rows = methods.map((method) => ({ id: method.id, createdAt: never, updatedAt: never, method }));
  return withOwnMethods(methodLibrary(), rows);
}
