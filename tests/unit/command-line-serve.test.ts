import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kring-serve-'));
const program = join(folder, 'dist', 'electron', 'command-line', 'kring.js');

const start = (...args: readonly string[]) =>
  spawn(process.execPath, [program, 'serve', '--no-open', '--lang', 'nl', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
type Started = ReturnType<typeof start>;

async function firstLine(stream: Started['stdout']): Promise<string> {
  for await (const line of createInterface(stream)) return line;
  return '';
}
const ended = async (kring: Started): Promise<unknown> => kring.exitCode ?? (await once(kring, 'exit'))[0];

// A Kring of its own, with one page: what the pages show is not what this is about.
beforeAll(async () => {
  await once(spawn(process.execPath, [join(ROOT, 'scripts', 'kring.mjs'), '--help'], { stdio: 'ignore' }), 'exit');
  cpSync(join(ROOT, 'dist', 'electron', 'command-line'), join(program, '..'), { recursive: true });
  mkdirSync(join(folder, 'dist', 'renderer'));
  writeFileSync(join(folder, 'dist', 'renderer', 'index.html'), '<!doctype html><title>Kring</title>');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const name of ['resources', 'node_modules']) symlinkSync(join(ROOT, name), join(folder, name), 'junction');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('kring serve', () => {
  it('says where it can be opened on one line of JSON, and stops when it is told to', async () => {
    const kring = start('--port', '0', '--data', join(folder, 'data'));
    const { url, ...others } = JSON.parse(await firstLine(kring.stdout)) as { url: string };
    expect(others).toEqual({});
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\//);
    expect((await fetch(new URL('/', url))).status).toBe(401);
    const door = await fetch(url, { redirect: 'manual' });
    const pass = door.headers.get('set-cookie')?.split(';')[0] ?? '';
    const page = await fetch(new URL('/', url), { headers: { cookie: pass } });
    expect(await page.text()).toContain('<title>Kring</title>');
    kring.kill('SIGTERM');
    expect(await ended(kring)).toBe(0);
  });

  it('tells in one line that this data is open already, and leaves it alone', async () => {
    const data = join(folder, 'shared-data');
    const first = start('--port', '0', '--data', data);
    await firstLine(first.stdout);
    const second = start('--port', '0', '--data', data);
    expect(await firstLine(second.stderr)).toMatch(/^Kring staat al open op deze laptop/);
    expect(await ended(second)).toBe(1);
    first.kill('SIGTERM');
    expect(await ended(first)).toBe(0);
  });

  it('tells in one line that a port is taken, or is none', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const taken = start('--port', port, '--data', join(folder, 'other-data'));
    expect(await firstLine(taken.stderr)).toBe(
      `Poort ${port} is al in gebruik. Kies een andere met --port, of 0 voor een vrije poort.`,
    );
    expect(await ended(taken)).toBe(1);
    other.close();
    const none = start('--port', '70000');
    expect(await firstLine(none.stderr)).toMatch(/^--port moet een heel getal zijn/);
    expect(await ended(none)).toBe(1);
  });
});
