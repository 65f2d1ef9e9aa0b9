import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function rootAbove(folder: string): string {
  if (existsSync(join(folder, 'resources', 'language'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('The resources of Kring are not beside this program');
  return rootAbove(above);
}

/** Where something of this Kring lies, whether this runs from the source or from what was built. */
export const projectFolder = (...parts: readonly string[]): string =>
  join(rootAbove(dirname(fileURLToPath(import.meta.url))), ...parts);

/** Where something of Kring's own content lies. */
export const resource = (...parts: readonly string[]): string => projectFolder('resources', ...parts);
