import { join } from 'node:path';
import type { WebFrameMain } from 'electron';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openLink } from '../../electron/dialogs';
import { isOurFrame } from '../../electron/guard';
import { serveIpc } from '../../electron/ipc';
import { menuTemplate } from '../../electron/menu';
import { hostWords } from '../../electron/services/words';
import { KEYMAP } from '../../renderer/keyboard/keymap';
import type { Answers } from '../../shared/host/answer';
import { CALLS, EVENTS } from '../../shared/host/contract';
import { asker, next, reset, seen } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

beforeEach(() => reset());
afterEach(() => vi.unstubAllGlobals());

describe('the sender of a request', () => {
  const ours = { origin: 'app://kring', parent: null };
  const serveTo = (mayAsk: boolean) => {
    const hello = vi.fn(async () => Promise.reject(new Error('inside')));
    serveIpc({ answers: { hello } as unknown as Answers, mayAsk: () => mayAsk, report: () => undefined });
    return { hello, ask: seen.handlers.get('kring') };
  };

  it('is the page of our own window, and nothing inside it or beside it', () => {
    expect(isOurFrame(ours as unknown as WebFrameMain)).toBe(true);
    const others = [
      null,
      { ...ours, parent: ours },
      ...['app://evil', 'https://kring', 'app://kring.evil', 'null', 'file://', ''].map((origin) => ({
        ...ours,
        origin,
      })),
    ];
    for (const frame of others) expect(isOurFrame(frame as unknown as WebFrameMain | null)).toBe(false);
  });

  it.each([
    ['a stranger', { origin: 'https://example.org', parent: null }, true],
    ['a frame in our page', { ...ours, parent: ours }, true],
    ['no frame', null, true],
    ['the zaalscherm', ours, false],
  ])('is refused when it is %s, before anything is read', (_who, senderFrame, mayAsk) => {
    const { hello, ask } = serveTo(mayAsk);
    expect(() => ask?.({ ...asker, senderFrame }, 'hello', undefined)).toThrow('Unknown sender');
    expect(hello).not.toHaveBeenCalled();
  });

  it('hears one plain sentence of what goes wrong inside', async () => {
    const { ask } = serveTo(true);
    expect(await ask?.({ ...asker, senderFrame: ours }, 'hello', undefined)).toEqual({
      refused: { key: 'app.host.unexpected' },
    });
  });

  it('finds one channel and no other', () => {
    serveTo(true);
    expect([...seen.handlers.keys()]).toEqual(['kring']);
  });
});

describe('the preload', () => {
  it('gives the window one function for each call and each event, frozen, and nothing else', async () => {
    vi.stubGlobal('__CALLS__', Object.keys(CALLS));
    vi.stubGlobal('__EVENTS__', Object.keys(EVENTS));
    vi.resetModules();
    await import('../../electron/preload');
    expect([...seen.exposed.keys()]).toEqual(['kring']);
    const bridge = seen.exposed.get('kring') as { ask: Record<string, unknown>; on: Record<string, unknown> };
    expect(Object.keys(bridge)).toEqual(['ask', 'on']);
    expect(Object.keys(bridge.ask)).toEqual(Object.keys(CALLS));
    expect(Object.keys(bridge.on)).toEqual(Object.keys(EVENTS));
    for (const each of [bridge, bridge.ask, bridge.on, ...Object.values(bridge.ask), ...Object.values(bridge.on)])
      expect(Object.isFrozen(each)).toBe(true);
  });
});

describe('the built preload', () => {
  it('is one file that needs electron alone, as a sandbox demands', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(import.meta.dirname, '..', '..', 'electron', 'preload.ts')],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      external: ['electron'],
    });
    const text = outputFiles[0]?.text ?? '';
    expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  });
});

describe('a link in a note', () => {
  const parts = { parent: () => null, words: () => hostWords('nl') };

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'https://',
    'https://user:secret@example.org/',
    'https://user@example.org/',
    'HTTPS',
    'ms-msdt:/id PCWDiagnostic',
    'vscode://file/etc/passwd',
    'data:text/html,x',
    '\\\\server\\share',
    'smb://server/share',
    '//example.org',
    ' ',
    '',
    'HTTPS://user:secret@example.org',
    'https:example.org@evil.example/',
    'https://example.org\\@evil.example/',
    'javascript://example.org/%0aalert(1)',
    'JaVaScRiPt:alert(1)',
    'view-source:https://example.org/',
    'blob:https://example.org/1',
    'app://kring/index.html',
    'search-ms:query=x',
    'ms-officecmd:%7B%7D',
    'file://server/share/x.exe',
    'mailto:someone@example.org?attach=/etc/passwd',
    'x-apple.systempreferences:',
    'calc.exe',
    '../../../etc/passwd',
  ])('is refused in words when it is %j', async (url) => {
    await expect(openLink(parts, url)).rejects.toMatchObject({ said: { key: 'app.host.badLink' } });
    expect(seen.opened).toEqual([]);
  });

  it('is opened after the person said so, and is shown to them as it is [S0-25]', async () => {
    next.button = 1;
    expect(await openLink(parts, 'https://example.org/a?b#c')).toEqual({ opened: false });
    next.button = 0;
    expect(await openLink(parts, 'https://EXAMPLE.org/a')).toEqual({ opened: true });
    expect(seen.opened).toEqual(['https://example.org/a']);
    expect(seen.dialogs.at(-1)?.options).toMatchObject({ detail: 'https://example.org/a', defaultId: 1, cancelId: 1 });
  });
});

describe('the menu', () => {
  type Item = {
    id?: string;
    label?: string;
    role?: string;
    click?: () => void;
    accelerator?: string;
    submenu?: Item[];
  };
  const itemsOf = (
    language: 'nl' | 'en',
    platform: NodeJS.Platform,
    choose: (command: string) => void = () => undefined,
  ) =>
    (menuTemplate(hostWords(language), platform, choose) as Item[]).flatMap((menu) => [menu, ...(menu.submenu ?? [])]);

  it('says each choice in the language of the person', () => {
    const [dutch, english] = [itemsOf('nl', 'linux'), itemsOf('en', 'linux')];
    expect(dutch.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Bestand', 'Zaalscherm openen of sluiten', 'Knip']),
    );
    expect(english.map(({ label }) => label)).toEqual(expect.arrayContaining(['File', 'Cut']));
    for (const { label } of [...dutch, ...english]) expect(label ?? '').not.toMatch(/^(app|keyboard)\./);
  });

  it('tells the window which command was chosen, by the names of the keyboard table', () => {
    const known = new Set<string>(KEYMAP.map(({ id }) => id));
    const chosen: string[] = [];
    const items = itemsOf('nl', 'win32', (command) => void chosen.push(command)).filter(({ click }) => click);
    for (const { click } of items) click?.();
    expect(chosen.length).toBeGreaterThan(8);
    for (const command of chosen) expect(known).toContain(command);
  });

  it('has no keys of its own: the window hears them', () => {
    for (const platform of ['win32', 'darwin', 'linux'] as const)
      for (const { accelerator } of itemsOf('nl', platform)) expect(accelerator).toBeUndefined();
  });
});
