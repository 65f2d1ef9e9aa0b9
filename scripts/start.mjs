// `npm start`: builds what is older than its sources, and opens Kring in Electron, or else in an installed browser.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { electronIn, fetchElectron } from './electron-binary.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => join(ROOT, ...parts);

const SOURCES = ['electron', 'renderer', 'resources', 'shared', 'package-lock.json', 'scripts/build.mjs'];
const BUILT = ['dist/renderer/index.html', 'dist/electron/main.js', 'dist/electron/browser/start.js'];
/** A window that closes this soon with an error never opened: no display, or a system that forbids its sandbox. */
const NEVER_OPENED_MS = 10_000;

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const changedAt = (path) => statSync(path).mtimeMs;

function isStale() {
  if (!BUILT.every((path) => existsSync(inRoot(path)))) return true;
  const oldest = Math.min(...BUILT.map((path) => changedAt(inRoot(path))));
  return SOURCES.flatMap((path) => filesIn(inRoot(path))).some((path) => changedAt(path) > oldest);
}

function build() {
  const { status } = spawnSync(process.execPath, [inRoot('scripts', 'build.mjs')], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** One sentence, in both languages: nobody has chosen one yet. */
const tell = (key) => {
  const wordsOf = (language) => JSON.parse(readFileSync(inRoot('resources', 'language', language, 'app.json'), 'utf8'));
  console.log([wordsOf('nl')[key], wordsOf('en')[key]].join('\n'));
};

function run(program, args) {
  const startedAt = Date.now();
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: 'inherit', cwd: ROOT });
    // Ctrl-C reaches the child by itself; this process waits for it to end well.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', () => done({ status: 1, milliseconds: 0 }));
    child.once('exit', (code, signal) =>
      done({ status: code ?? (signal ? 0 : 1), milliseconds: Date.now() - startedAt }),
    );
  });
}

async function findElectron() {
  const folder = inRoot('node_modules', 'electron');
  if (!existsSync(folder)) return null;
  return electronIn(folder) ?? (await fetchElectron({ folder, temporary: inRoot('.cache', 'electron-download') }));
}

/** Ends this process when Electron did its work; else says in one sentence why the browser follows. */
async function tryElectron() {
  const program = await findElectron();
  if (!program) return tell('host.start.noElectron');
  const { status, milliseconds } = await run(program, [ROOT]);
  if (status === 0 || milliseconds > NEVER_OPENED_MS) process.exit(status);
  tell('host.start.electronFailed');
}

const args = process.argv.slice(2);
if (isStale()) build();
if (!args.includes('--browser')) await tryElectron();
const { status } = await run(process.execPath, [
  inRoot('dist', 'electron', 'browser', 'start.js'),
  ...args.filter((arg) => arg !== '--browser'),
]);
process.exitCode = status;
