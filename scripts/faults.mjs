// `npm run faults`: lets everything go wrong that can, in full, one program per fault. Only some of them:
// `npm run faults -- kill disk-calls`. Ends with 1 when anything was lost.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = join(root, 'tests', 'faults');
const all = readdirSync(join(here, 'programs')).map((file) => basename(file, '.ts'));
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`No such fault: ${unknown.join(', ')}. There are: ${all.join(', ')}`);
  process.exit(2);
}

/** One file beside the caches, so that what it finds by its own place is found there too. */
async function bundle(name) {
  const outfile = join(root, '.cache', `faults.${name}.mjs`);
  await esbuild.build({
    entryPoints: [join(here, 'programs', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    logLevel: 'error',
  });
  return outfile;
}

const lost = [];
for (const name of asked.length > 0 ? asked : all) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [await bundle(name)], { cwd: root, stdio: 'inherit' });
  if (status !== 0) lost.push(name);
}
console.log(lost.length === 0 ? '\nNothing that was called saved is lost.' : `\nLOST or failed: ${lost.join(', ')}`);
process.exit(lost.length === 0 ? 0 : 1);
