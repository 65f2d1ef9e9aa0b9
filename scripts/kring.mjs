// `npm run -s kring -- COMMAND`: builds the command line when its sources are newer, and runs it.
// Nothing is said about building: what a command prints is for programs to read.
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(root, 'dist', 'electron', 'command-line');
const built = join(outdir, 'kring.js');

const newest = (folder) =>
  Math.max(
    0,
    ...readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs),
  );
const isStale = () => {
  if (!existsSync(built)) return true;
  const builtAt = statSync(built).mtimeMs;
  return [newest('electron'), newest('shared'), statSync(join(root, 'package-lock.json')).mtimeMs].some(
    (at) => at > builtAt,
  );
};

// Two commands may start at once: each file gets its name only when it is whole, and the door comes last.
const place = ({ path, contents }) => {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, contents);
  renameSync(part, path);
};

async function build() {
  const { build: bundle } = await import('esbuild');
  const { outputFiles } = await bundle({
    entryPoints: [join(root, 'electron', 'command-line', 'kring.ts')],
    outdir,
    bundle: true,
    splitting: true,
    write: false,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  mkdirSync(outdir, { recursive: true });
  const isDoor = ({ path }) => basename(path) === 'kring.js';
  for (const file of outputFiles.filter((one) => !isDoor(one))) place(file);
  for (const file of outputFiles.filter(isDoor)) place(file);
}

if (isStale()) await build();
// npm runs its scripts in the project; a path that a person typed starts where they are.
const { npm_lifecycle_event: script, INIT_CWD: here } = process.env;
if (script === 'kring' && here) process.chdir(here);
await import(pathToFileURL(built).href);
