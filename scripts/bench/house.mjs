import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';

export const ROOT = join(import.meta.dirname, '../..');

/** Loads TypeScript of the house as it stands; what it looks for beside itself is looked for beside `home`. */
export async function load(name, source, home) {
  const folder = join(ROOT, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${name}.mjs`);
  await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
    define: {
      'import.meta.url': JSON.stringify(pathToFileURL(join(ROOT, home)).href),
      'import.meta.dirname': JSON.stringify(dirname(join(ROOT, home))),
    },
  });
  return import(pathToFileURL(outfile).href);
}

/** A browser for the whole measurement. */
export async function openBrowser() {
  const { findBrowser } = await load('browser', "export { findBrowser } from './tests/browser';", 'tests/browser.ts');
  return chromium.launch(await findBrowser());
}

/** Kring in a folder of its own, as the command line serves it. */
export async function serveKring() {
  const folder = mkdtempSync(join(tmpdir(), 'kring-bench-'));
  const args = ['scripts/kring.mjs', 'serve', '--port', '0', '--no-open', '--data', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise((ready) => {
    let said = '';
    child.stdout.on('data', (data) => {
      said += data;
      if (said.includes('\n')) ready(JSON.parse(said.slice(0, said.indexOf('\n'))).url);
    });
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await new Promise((done) => child.once('exit', done));
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

/** A page of our own, with nothing of Kring in it. */
export async function servePage(html, script = '') {
  const server = createServer((request, response) => {
    const isScript = request.url === '/script.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script : html);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** How long something takes, `times` over, in milliseconds. */
export async function timed(times, act) {
  const taken = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await act(time);
    taken.push(performance.now() - began);
  }
  return taken;
}
