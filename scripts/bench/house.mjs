import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from '../../tests/browser.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** A browser for the whole measurement. */
export const openBrowser = async () => chromium.launch(await findBrowser());

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
