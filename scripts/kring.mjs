// `npm run -s kring -- COMMAND`: builds the command line when its sources are newer, and runs it.
// Nothing is said about building: what a command prints is for programs to read.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
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
const isOlder = (file, ...folders) => {
  if (!existsSync(file)) return true;
  const madeAt = statSync(file).mtimeMs;
  return (
    statSync(join(root, 'package-lock.json')).mtimeMs > madeAt || folders.some((folder) => newest(folder) > madeAt)
  );
};

// What a build tells goes to where complaints go, so that the answer stays alone on its own line.
function buildPages() {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(1);
}

// Two commands may start at once: each file gets its name only when it is whole, and the door comes last.
const place = ({ path, contents }) => {
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, contents);
  renameSync(part, path);
};

async function build() {
  const { build: bundle } = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
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
    define: { __KRING_VERSION__: JSON.stringify(version) },
  });
  mkdirSync(outdir, { recursive: true });
  const isDoor = ({ path }) => basename(path) === 'kring.js';
  for (const file of outputFiles.filter((one) => !isDoor(one))) place(file);
  for (const file of outputFiles.filter(isDoor)) place(file);
}

// The pages that a window opens are made by the build of the whole; only `serve` needs them.
const pages = join(root, 'dist', 'renderer', 'index.html');
if (process.argv[2] === 'serve' && isOlder(pages, 'renderer', 'shared', 'resources')) buildPages();
if (isOlder(built, 'electron', 'shared', 'resources/language')) await build();
// npm runs its scripts in the project; a path that a person typed starts where they are.
const { npm_lifecycle_event: script, INIT_CWD: here } = process.env;
if (script === 'kring' && here) process.chdir(here);
await import(pathToFileURL(built).href);
