import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDoor } from '../../electron/browser/server';
import { logLine } from '../../electron/services/log-line';
import { createPages } from '../../electron/services/pages';
import type { Answers } from '../../shared/host/answer';
import { cookieFor, knock } from './door-client';
import { sayRaw } from './raw-door';

/** Pages with a secret beside them, and links that lead to it. */
function layPages(folder: string): string {
  const pages = join(folder, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.json'), 'SECRET');
  writeFileSync(join(pages, 'index.html'), '<!doctype html><html><head><title>Kring</title></head></html>');
  writeFileSync(join(pages, 'assets', 'app-1.js'), 'export {};');
  symlinkSync(join(folder, 'secret.json'), join(pages, 'assets', 'link.json'));
  symlinkSync(folder, join(pages, 'assets', 'folder'));
  return pages;
}

/** A door of the browser host for a test that attacks it: little patience, a clock in hand, answers that all go wrong. */
export async function openAttackedDoor() {
  const folder = mkdtempSync(join(tmpdir(), 'kring-attack-'));
  const logged: string[] = [];
  const asked: string[] = [];
  let clock = 0;
  const failing = (name: string | symbol) => async () => {
    asked.push(String(name));
    throw new Error('Iets met Fatima ging mis');
  };
  const door = await openDoor({
    answers: new Proxy({}, { get: (_none, name) => failing(name) }) as Answers,
    pages: await createPages(layPages(folder)),
    strangerText: 'stranger',
    port: 0,
    report: (error) => void logged.push(logLine(error)),
    patience: { headersMs: 400, requestMs: 1200, lookEveryMs: 100 },
    now: () => clock,
  });
  const port = Number(new URL(door.origin).port);
  const cookie = await cookieFor(door.url);
  /** What a window of ours says of itself. */
  const own = () => [`Host: 127.0.0.1:${port}`, `Cookie: ${cookie}`, 'Connection: close'];
  const get = (path: string, ...headers: readonly string[]) =>
    sayRaw(port, [`GET ${path} HTTP/1.1`, ...own(), ...headers]);
  const ask = (body: Uint8Array) =>
    knock(`${door.origin}/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/vnd.msgpack', origin: door.origin, cookie },
      body,
    });
  const pass = (milliseconds: number) => {
    clock += milliseconds;
  };
  const close = async () => {
    await door.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...door, port, cookie, logged, asked, own, get, ask, pass, close };
}
export type AttackedDoor = Awaited<ReturnType<typeof openAttackedDoor>>;
