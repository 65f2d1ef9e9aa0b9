import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'node_modules/electron';

/** Electron's package brings no binary; it is fetched at the first start where that is possible. */
export function hasElectron(): boolean {
  const pathFile = join(FOLDER, 'path.txt');
  return existsSync(pathFile) && existsSync(join(FOLDER, 'dist', readFileSync(pathFile, 'utf8')));
}
