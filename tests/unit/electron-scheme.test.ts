import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from 'electron';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { isOurs, registerScheme, servePages } from '../../electron/scheme';
import { createPages } from '../../electron/services/pages';
import { reset, seen, session } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

const folder = mkdtempSync(join(tmpdir(), 'kring-door-'));
beforeEach(() => reset());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the app scheme', () => {
  const root = join(folder, 'app');
  const pages = join(root, 'pages');
  mkdirSync(join(pages, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.json'), '{"secret":true}');
  writeFileSync(join(pages, 'index.html'), '<!doctype html><html><head><title>Kring</title></head></html>');
  writeFileSync(join(pages, 'assets', 'app-1.js'), 'export {};');
  writeFileSync(join(pages, 'assets', 'notes.exe'), 'MZ');

  const serve = async (url: string, method = 'GET') => {
    servePages(session.defaultSession as unknown as Session, await createPages(pages));
    const response = await session.defaultSession.serve?.({ url, method } as Request);
    if (!response) throw new Error('Nothing is served');
    return response;
  };

  it('is registered as a standard, secure scheme before Electron is ready, and bypasses nothing', () => {
    registerScheme();
    expect(seen.schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves a page with the strict content policy and a nonce of its own', async () => {
    const [first, second] = [await serve('app://kring/index.html'), await serve('app://kring/')];
    const policy = first.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy.replace(` 'nonce-${nonce}'`, '')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; " +
        "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; " +
        "require-trusted-types-for 'script'; trusted-types default kring-clipboard",
    );
    expect(await first.text()).toContain(`<head><meta name="csp-nonce" nonce="${nonce}">`);
    expect(first.headers.get('x-content-type-options')).toBe('nosniff');
    expect(second.status).toBe(200);
    expect(second.headers.get('content-security-policy')).not.toBe(policy);
  });

  it('serves what the build made, under its own kind', async () => {
    const response = await serve('app://kring/assets/app-1.js');
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(await response.text()).toBe('export {};');
  });

  const CLIMBS = ['..', '../', '%2e%2e/', '..%2f', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '....//', '.%00./'];
  const TRAVERSALS = [
    ...CLIMBS.map((climb) => `app://kring/${climb}secret.json`),
    ...CLIMBS.map((climb) => `app://kring/assets/${climb}${climb}secret.json`),
    'app://kring//etc/passwd',
    'app://kring/%2fetc%2fpasswd',
    'app://kring/C:%5cWindows%5cwin.ini',
    'app://kring/file:///etc/passwd',
    'app://kring/assets',
    'app://kring/assets/',
    'app://kring/assets/notes.exe',
    'app://kring/index.html%00.js',
    'app://kring/%c0%ae%c0%ae/secret.json',
    'app://kring/%ff',
    'app://kring/__proto__',
    'app://kring/constructor',
    'app://kring/assets/%2e%2e%5c%2e%2e%5csecret.json',
    'app://kring/assets/..;/secret.json',
    'app://kring/assets/.../secret.json',
    'app://kring/%252e%252e/secret.json',
    'app://kring/%25252e%25252e%25252fsecret.json',
    'app://kring/%u002e%u002e/secret.json',
    'app://kring/%e0%80%ae%e0%80%ae/secret.json',
    'app://kring/\uFF0E\uFF0E/secret.json',
    'app://kring/\u2025/secret.json',
    'app://kring/\u2215etc\u2215passwd',
    'app://kring/d:/secret.json',
    'app://kring/%5c%5cserver%5cshare%5cx.json',
    'app://kring/%5c%5c%3f%5cC:%5csecret.json',
    'app://kring/index.html%20',
    'app://kring/index.html.',
    'app://kring/index.html::$DATA',
    'app://kring/INDEX.HTML',
    'app://kring/assets/app-1.js%00.html',
    'app://kring/assets/app-1.js%0d%0aset-cookie:x=y',
    'app://kring/package.json',
    'app://kring/assets/con',
    `app://kring/${'../'.repeat(2000)}secret.json`,
    `app://kring/${'a'.repeat(100_000)}`,
    `app://kring/${'%2e%2e%2f'.repeat(5000)}etc/passwd`,
  ];
  it.each(TRAVERSALS.map((url) => [url.slice(0, 80), url] as const))('gives nothing for %s', async (_shown, url) => {
    const response = await serve(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('does not follow a link out of its folder', async () => {
    symlinkSync(join(root, 'secret.json'), join(pages, 'assets', 'link.json'));
    symlinkSync(root, join(pages, 'assets', 'folder'));
    expect((await serve('app://kring/assets/link.json')).status).toBe(404);
    expect((await serve('app://kring/assets/folder/secret.json')).status).toBe(404);
  });

  it.each(['app://evil/index.html', 'app://kring.evil/index.html', 'https://kring/index.html', 'nonsense'])(
    'gives nothing to %s',
    async (url) => {
      expect((await serve(url)).status).toBe(403);
      expect(isOurs(url)).toBe(false);
    },
  );

  it('is only read from', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      expect((await serve('app://kring/index.html', method)).status).toBe(403);
  });
});
