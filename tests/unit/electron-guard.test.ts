import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session, WebContents } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { closeNetwork, guardContents, guardSession } from '../../electron/guard';
import { app, reset, StandInContents, seen, session } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

beforeEach(() => reset());

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
  'app://kring.evil/',
  'app://kring:8080/index.html',
  'app://evil@kring.evil/index.html',
  'app://kring%2eevil/index.html',
  'app://kring\\@evil/index.html',
  'app:///index.html',
  'app://KRING.EVIL/index.html',
  'app://kring/index.html/../wall.html',
  'apps://kring/index.html',
  'https://kring/index.html',
  'https://app//kring/index.html',
  '\\\\evil\\share',
  'filesystem:app://kring/temporary/x.html',
  'view-source:app://kring/index.html',
  'devtools://devtools/bundled/inspector.html',
  'chrome-extension://abc/x.html',
  'about:srcdoc',
  'mailto:someone@example.org',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'vbscript:x',
  'ws://127.0.0.1/',
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
    permissionRequest?.(null, permission, decide, { requestingUrl: 'app://kring/index.html' });
    expect(decide).toHaveBeenCalledWith(false);
    expect(permissionCheck?.(null, permission, 'app://kring/')).toBe(false);
    expect(devicePermission?.()).toBe(false);
  });

  it.each([
    ['our own page', 'app://kring/index.html', true],
    ['a page that took its place', 'https://example.org/', false],
    ['a page of a name like ours', 'app://kring.evil/', false],
    ['no page at all', '', false],
  ])('copying text is asked by %s', (_who, requestingUrl, is) => {
    const { permissionRequest, permissionCheck } = guardedSession();
    const decide = vi.fn();
    permissionRequest?.(null, 'clipboard-sanitized-write', decide, { requestingUrl });
    expect(decide).toHaveBeenCalledWith(is);
    expect(permissionCheck?.(null, 'clipboard-sanitized-write', requestingUrl)).toBe(is);
  });

  it('to look at the screen is never given', () => {
    expect(guardedSession().displayMedia).toBeNull();
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
      'app://kring.evil/index.html',
      'blob:https://example.org/1',
      'blob:app://kring.evil/1',
      'devtools://devtools/bundled/inspector.html',
      'chrome://gpu',
      'ftp://example.org/',
      'wss://example.org/',
      'nonsense',
    ])
      expect({ url, isCancelled: isCancelled(url) }).toEqual({ url, isCancelled: true });
    for (const url of ['app://kring/index.html', 'blob:app://kring/1', 'data:image/png;base64,AA=='])
      expect({ url, isCancelled: isCancelled(url) }).toEqual({ url, isCancelled: false });
  });
});

describe('a file', () => {
  it('does not come to disk behind the back of a person', () => {
    const preventDefault = vi.fn();
    guardedSession().emit('will-download', { preventDefault });
    expect(preventDefault).toHaveBeenCalled();
  });
});

describe('Chromium itself', () => {
  it('finds no machine by any name, and asks for nothing of its own', () => {
    closeNetwork(app.commandLine);
    expect(Object.fromEntries(seen.switches)).toEqual({
      'host-resolver-rules': 'MAP * ~NOTFOUND',
      'disable-background-networking': '',
      'disable-component-update': '',
      'disable-domain-reliability': '',
      'no-pings': '',
      'no-proxy-server': '',
    });
  });

  it('makes no calls from machine to machine', () => {
    expect(guarded().callsBetweenMachines).toBe('disable_non_proxied_udp');
  });

  it('is told so before it starts', () => {
    const text = readFileSync(join(import.meta.dirname, '..', '..', 'electron', 'main.ts'), 'utf8');
    expect(text.indexOf('closeNetwork(app.commandLine)')).toBeGreaterThan(0);
    expect(text.indexOf('closeNetwork(app.commandLine)')).toBeLessThan(text.indexOf('whenReady()'));
  });
});
