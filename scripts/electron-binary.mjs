// Electron's program comes from outside the npm registry and is fetched when it is first needed.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Without a single new byte for this long, a download hangs; a slow one that goes on is waited for. */
const PATIENCE_MS = 20_000;

/** The path of Electron's program in the folder of its package, or null when it is not there. */
export function electronIn(folder) {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const program = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(program) ? program : null;
}

function bytesUnder(folder) {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  // A file may be moved away while it is counted.
  return files.reduce((sum, { parentPath, name }) => {
    const size = statSync(join(parentPath, name), { throwIfNoEntry: false })?.size ?? 0;
    return sum + size;
  }, 0);
}

/**
 * Fetches Electron with its own install script and answers the path of its program, or null. A network that says no
 * is believed at once; one that says nothing is given up after `patienceMs` without a new byte.
 */
export async function fetchElectron({ folder, temporary, patienceMs = PATIENCE_MS }) {
  mkdirSync(temporary, { recursive: true });
  const child = spawn(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    // Its downloads go where their growth can be watched.
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary },
  });
  let bytes = -1;
  let grewAt = Date.now();
  const watching = setInterval(() => {
    const now = bytesUnder(temporary) + bytesUnder(join(folder, 'dist'));
    if (now !== bytes) grewAt = Date.now();
    bytes = now;
    if (Date.now() - grewAt > patienceMs) child.kill('SIGKILL');
  }, patienceMs / 20);
  await new Promise((done) => {
    child.once('exit', done);
    child.once('error', done);
  });
  clearInterval(watching);
  rmSync(temporary, { recursive: true, force: true });
  return electronIn(folder);
}
