import { readLibrary } from '../../shared/methods/library';

const files = import.meta.glob<unknown>('../../resources/methods/*.json', { eager: true, import: 'default' });

/** The methods that come with Kring; a broken file is named and skipped. */
export const methodLibrary = readLibrary(
  Object.entries(files).map(([path, json]) => ({ name: path.split('/').at(-1) ?? path, json })),
);
