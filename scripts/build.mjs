// Builds Kring into dist/: the pages with vite, the machine with esbuild. `npm start` and `npm test` call it.
import { readFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { build as buildPages } from 'vite';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => join(ROOT, ...parts);
const { version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: false,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  define: { __KRING_VERSION__: JSON.stringify(version) },
};

// Some packages still call `require` for what Node itself brings; a bundled module has none.
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);";
const MODULE = { ...COMMON, format: 'esm', banner: { js: REQUIRE } };

/** The names in the contract, so that the preload carries those and nothing else of it. */
async function contractNames() {
  const contents = "export { CALLS, EVENTS } from './shared/host/contract';";
  const { outputFiles } = await esbuild.build({
    ...COMMON,
    stdin: { contents, resolveDir: ROOT },
    format: 'esm',
    write: false,
  });
  const source = `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`;
  const { CALLS, EVENTS } = await import(source);
  return { calls: Object.keys(CALLS), events: Object.keys(EVENTS) };
}

// The command line builds itself when it is first called: scripts/kring.mjs.
const ENTRIES = [
  { from: 'electron/main.ts', to: 'dist/electron/main.js' },
  { from: 'electron/browser/start.ts', to: 'dist/electron/browser/start.js' },
];

/** Electron brings itself. */
const EXTERNAL = ['electron'];

async function buildMachine() {
  const { calls, events } = await contractNames();
  await Promise.all([
    ...ENTRIES.map(({ from, to }) =>
      esbuild.build({ ...MODULE, entryPoints: [inRoot(from)], outfile: inRoot(to), external: EXTERNAL }),
    ),
    // A sandboxed preload is one CommonJS file that may require electron alone.
    esbuild.build({
      ...COMMON,
      format: 'cjs',
      entryPoints: [inRoot('electron/preload.ts')],
      outfile: inRoot('dist/electron/preload.cjs'),
      external: EXTERNAL,
      define: { __CALLS__: JSON.stringify(calls), __EVENTS__: JSON.stringify(events) },
    }),
  ]);
}

/** Built beside and then put in place, so that a build that fails leaves the pages that work. */
async function buildPagesWhole() {
  const [whole, fresh] = [inRoot('dist', 'renderer'), inRoot('dist', `renderer.${process.pid}.part`)];
  try {
    await buildPages({
      configFile: inRoot('renderer', 'vite.config.ts'),
      logLevel: 'warn',
      // Nothing is fetched over a network: what counts for the size of a file is the start page alone.
      build: { outDir: fresh, emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
    await rm(whole, { recursive: true, force: true });
    await rename(fresh, whole);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

await buildMachine();
await buildPagesWhole();
