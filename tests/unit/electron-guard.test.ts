import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { guardContents, guardSession } from '../../electron/guard';
import { isOurs, registerScheme, servePages } from '../../electron/scheme';
import { createPages } from '../../electron/services/pages';
import { reset, StandInContents, seen, session } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

const folder = mkdtempSync(join(tmpdir(), 'kring-door-'));
beforeEach(() => reset());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const guarded = () => {
  const contents = new StandInContents();
  contents.url = 'app://kring/index.html#/start';
  guardContents(contents as unknown as WebContents);
  return contents;
};

const guardedSession = () => {
  guardSession(session.defaultSession as unknown as Session);
  return session.defaultSession;
};

const ELSEWHERE = [
  'https://example.org/',
  'http://127.0.0.1:8080/',
  'app://kring.evil/index.html',
  'app://evil/index.html',
  'app://kring@evil/index.html',
  'app:kring',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/html,<script>1</script>',
  'blob:https://example.org/1',
  'about:blank',
  'chrome://gpu',
  'ms-msdt:/id',
  '//evil',
  'app://kring/wall.html',
  '',
];

describe('navigation', () => {
  it.each(ELSEWHERE)('to %j is refused, by link, redirect and frame', (url) => {
    const contents = guarded();
    for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate']) {
      const preventDefault = vi.fn();
      contents.emit(name, { url, isMainFrame: true, preventDefault });
      expect({ name, times: preventDefault.mock.calls.length }).toEqual({ name, times: 1 });
    }
    expect(contents.openHandler?.({ url })).toEqual({ action: 'deny' });
  });

  it('in a frame is refused, wherever it goes', () => {
    const contents = guarded();
    const preventDefault = vi.fn();
    contents.emit('will-frame-navigate', { url: contents.url, isMainFrame: false, preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });

  it('to the page itself, as when it opens anew, goes on', () => {
    const contents = guarded();
    const preventDefault = vi.fn();
    contents.emit('will-navigate', { url: 'app://kring/index.html#/settings', isMainFrame: true, preventDefault });
    expect(preventDefault).not.toHaveBeenCalled();
    expect(contents.openHandler?.({ url: contents.url })).toEqual({ action: 'deny' });
  });

  it('does not bring web views', () => {
    const preventDefault = vi.fn();
    guarded().emit('will-attach-webview', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('permissions', () => {
  const ASKED = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
  ];
  const MORE = ['hid', 'serial', 'usb', 'clipboard-read', 'display-capture', 'idle-detection', 'fileSystem', 'unknown'];

  it.each([...ASKED, ...MORE])('%s is denied, asked or checked', (permission) => {
    const { permissionRequest, permissionCheck, devicePermission } = guardedSession();
    const decide = vi.fn();
    permissionRequest?.(null, permission, decide);
    expect(decide).toHaveBeenCalledWith(false);
    expect(permissionCheck?.(null, permission)).toBe(false);
    expect(devicePermission?.()).toBe(false);
  });

  it('copying text is allowed', () => {
    const { permissionRequest, permissionCheck } = guardedSession();
    const decide = vi.fn();
    permissionRequest?.(null, 'clipboard-sanitized-write', decide);
    expect(decide).toHaveBeenCalledWith(true);
    expect(permissionCheck?.(null, 'clipboard-sanitized-write')).toBe(true);
  });
});

describe('the network', () => {
  it('is not asked for anything, dictionaries included', () => {
    const { beforeRequest, isSpellChecked } = guardedSession();
    const isCancelled = (url: string) => {
      const decide = vi.fn<(answer: { cancel?: boolean }) => void>();
      beforeRequest?.({ url }, decide);
      return decide.mock.calls[0]?.[0].cancel;
    };
    expect(isSpellChecked).toBe(false);
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1/',
      'ws://127.0.0.1/',
      'file:///etc/passwd',
      'app://evil/',
    ])
      expect({ url, isCancelled: isCancelled(url) }).toEqual({ url, isCancelled: true });
    for (const url of ['app://kring/index.html', 'blob:app://kring/1', 'data:image/png;base64,AA=='])
      expect({ url, isCancelled: isCancelled(url) }).toEqual({ url, isCancelled: false });
  });
});

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
  ];
  it.each(TRAVERSALS)('gives nothing for %s', async (url) => {
    const response = await serve(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('does not follow a link out of its folder', async () => {
    symlinkSync(join(root, 'secret.json'), join(pages, 'assets', 'link.json'));
    expect((await serve('app://kring/assets/link.json')).status).toBe(404);
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
