// `node scripts/electron-current.mjs`: whether Electron is at most one major version behind the newest. For whoever makes
// a release, on a machine with a network; without one it says that nothing was compared, and that is no success.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(fileURLToPath(import.meta.url), '..', '..');
const { version: ours } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout } = spawnSync(npm, ['view', 'electron', 'version'], { encoding: 'utf8', timeout: 60_000 });
const newest = /^\d+\.\d+\.\d+/.exec(stdout?.trim() ?? '')?.[0];
const majorOf = (version) => Number(version.split('.', 1)[0]);

if (!newest) {
  console.error(`Electron ${ours} was compared with nothing: the newest version could not be asked.`);
  process.exitCode = 2;
} else {
  const behind = majorOf(newest) - majorOf(ours);
  console.log(`Electron ${ours}; the newest is ${newest}: ${Math.max(0, behind)} major versions behind.`);
  process.exitCode = behind > 1 ? 1 : 0;
}
