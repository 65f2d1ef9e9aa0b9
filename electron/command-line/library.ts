import { readdirSync, readFileSync } from 'node:fs';
import { type Library, readLibrary } from '../../shared/methods/library';
import { resource } from './project';

/** The methods that come with Kring. */
export const methodLibrary = (): Library =>
  readLibrary(
    readdirSync(resource('methods'))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ name, json: JSON.parse(readFileSync(resource('methods', name), 'utf8')) as unknown })),
  );
