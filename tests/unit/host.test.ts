import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDoor } from '../../electron/browser/server';
import { serveIpc } from '../../electron/ipc';
import { realWait } from '../../electron/services/atomic-write';
import { REAL_DISK } from '../../electron/services/disk';
import { createFiles } from '../../electron/services/files';
import { type House, openHouse } from '../../electron/services/house';
import type { WindowCalls } from '../../electron/services/ports';
import { createBrowserHost } from '../../renderer/host/browser-host';
import { askServer } from '../../renderer/host/browser-wire';
import { createElectronHost, electronBridge } from '../../renderer/host/electron-host';
import { CALLS, EVENTS, type Host, LARGEST_FILE } from '../../shared/host/contract';
import { adding, type Change } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import { aNote } from '../make';
import { cookieFor } from '../stand-ins/door-client';
import { asker, ipcRenderer, StandInContents, seen } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

type Wire = { readonly host: Host; readonly askAnything: (name: string, input: unknown) => Promise<unknown> };
type Close = () => Promise<void>;

const refuse = async (): Promise<never> => {
  throw new Refusal(say('app.host.notHere'));
};
const windowCalls = (folder: string): WindowCalls => {
  const dialogs = {
    whereToSave: async (name: string) => join(folder, name),
    whichToOpen: async () => join(folder, 'report.docx'),
  };
  const files = createFiles({ disk: REAL_DISK, wait: realWait, dialogs });
  return {
    saveFile: files.save,
    openFile: files.open,
    openWall: refuse,
    closeWall: refuse,
    openLink: refuse,
    clearWindow: async () => undefined,
  };
};

async function electronWire({ answers }: House): Promise<Wire & { close: Close }> {
  vi.stubGlobal('__CALLS__', Object.keys(CALLS));
  vi.stubGlobal('__EVENTS__', Object.keys(EVENTS));
  const regie = new StandInContents();
  asker.sender = regie;
  serveIpc({ answers, mayAsk: (sender) => (sender as unknown) === regie, report: () => undefined });
  vi.resetModules();
  await import('../../electron/preload');
  const bridge = electronBridge({ kring: seen.exposed.get('kring') });
  if (!bridge) throw new Error('The preload left no bridge');
  const askAnything = (name: string, input: unknown) => ipcRenderer.invoke('kring', name, input);
  return { host: createElectronHost(bridge), askAnything, close: async () => undefined };
}

async function browserWire({ answers }: House): Promise<Wire & { close: Close }> {
  const pages = async () => ({ status: 404, headers: {}, body: new Uint8Array() });
  const door = await openDoor({ answers, pages, port: 0, report: () => undefined, strangerText: 'stranger' });
  const cookie = await cookieFor(door.url);
  const send = globalThis.fetch;
  // A browser fills in where the page came from, and the cookie that it may not see.
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    send(new URL(path, door.origin), { ...init, headers: { ...init.headers, cookie, origin: door.origin } }),
  );
  const host = createBrowserHost();
  const askAnything = (name: string, input: unknown) => askServer(name as 'hello', input as undefined);
  return { host, askAnything, close: door.close };
}

const change = (text: string): Change => ({
  label: say('app.name'),
  tables: adding('notes', [aNote('insight', { text })]),
});

/** Opens a host of a kind on a fresh data folder for the tests of one `describe`. */
function inHost(kind: 'electron' | 'browser') {
  const open = {} as Wire & { folder: string; house: House; close: Close };
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kring-host-'));
    let kept: Record<string, unknown> = {};
    const settings = {
      read: () => kept,
      write: (all: Record<string, unknown>) => {
        kept = all;
      },
    };
    const ports = () => ({ host: kind, version: '1.2.3', settings, windows: windowCalls(folder) });
    const opened = await openHouse({ dataFolder: folder, ports, report: () => undefined });
    if ('heldBy' in opened) throw new Error('The folder is in use');
    const wire = await (kind === 'electron' ? electronWire(opened.house) : browserWire(opened.house));
    Object.assign(open, wire, { folder, house: opened.house });
  });
  afterAll(async () => {
    await open.close();
    await open.house.close();
    vi.unstubAllGlobals();
    await rm(open.folder, { recursive: true });
  });
  return open;
}

describe.each(['electron', 'browser'] as const)('the wire to the %s host', (kind) => {
  const wire = inHost(kind);

  it('says who it is and what is safe', async () => {
    const hello = await wire.host.ask('hello', undefined);
    expect(hello).toMatchObject({ host: kind, version: '1.2.3', dataFolder: wire.folder, notices: [] });
    expect(hello.storeId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps changes, and gives them back as they were', async () => {
    const entries = ['één', 'twee 🙂', ''].map((text, at) => ({ revision: at + 1, change: change(text) }));
    const saved = await wire.host.ask('appendChanges', { entries });
    expect(saved.revision).toBe(3);
    const state = await wire.host.ask('readState', undefined);
    expect(state.revision).toBe(3);
    expect(state.tables.notes).toEqual(entries.flatMap((entry) => entry.change.tables.notes?.added ?? []));
    expect((await wire.host.ask('makeSnapshot', { reason: 'test' })).revision).toBe(3);
  });

  it('tells a refusal in words', async () => {
    const later = { revision: 9, change: change('too far') };
    const refusal = await wire.host.ask('appendChanges', { entries: [later] }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ said: { key: 'app.host.gap' } });
  });

  it('changes one setting and leaves the rest', async () => {
    expect(await wire.host.ask('changeSettings', { wallTheme: 'dark' })).toMatchObject({
      wallTheme: 'dark',
      language: 'nl',
    });
    expect(await wire.host.ask('changeSettings', { language: 'en' })).toMatchObject({
      wallTheme: 'dark',
      language: 'en',
    });
    expect(await wire.host.ask('readSettings', undefined)).toMatchObject({ wallTheme: 'dark', language: 'en' });
  });

  it('carries any bytes, both ways', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (given) => {
        const bytes = new Uint8Array(given);
        const { sha256 } = await wire.host.ask('writeAttachment', { bytes });
        const back = await wire.host.ask('readAttachment', { sha256 });
        expect(back).toEqual(bytes);
        expect(back).toBeInstanceOf(Uint8Array);
      }),
      { numRuns: 25 },
    );
    expect(await wire.host.ask('readAttachment', { sha256: '0'.repeat(64) })).toBeNull();
  });

  it('carries a large file in one piece', async () => {
    const bytes = new Uint8Array(20 * 1024 * 1024).fill(7);
    const { sha256 } = await wire.host.ask('writeAttachment', { bytes });
    expect((await wire.host.ask('readAttachment', { sha256 }))?.length).toBe(bytes.length);
    expect((await readFile(join(wire.folder, 'attachments', sha256))).length).toBe(bytes.length);
  });

  it.each([
    ['a call that is not there', 'deleteEverything', undefined],
    ['a name that every object has', 'constructor', undefined],
    ['another such name', '__proto__', {}],
    ['no name', '', undefined],
    ['a path for a name', 'saveFile', { suggestedName: '../../etc/passwd', kind: 'kring', bytes: new Uint8Array(1) }],
    ['a Windows path for a name', 'saveFile', { suggestedName: 'C:\\x', kind: 'kring', bytes: new Uint8Array(1) }],
    ['a hidden file for a name', 'saveFile', { suggestedName: '.bashrc', kind: 'kring', bytes: new Uint8Array(1) }],
    ['a path for a hash', 'readAttachment', { sha256: '../store.json' }],
    [
      'a row that is no note',
      'appendChanges',
      { entries: [{ revision: 4, change: { label: say('app.name'), tables: { notes: 1 } } }] },
    ],
    [
      'a table that is not there',
      'appendChanges',
      { entries: [{ revision: 4, change: { label: say('app.name'), tables: { x: [] } } }] },
    ],
    ['no input', 'appendChanges', undefined],
  ])('refuses %s, and tells nothing of its insides', async (_what, name, input) => {
    const answer = await wire.askAnything(name, input).catch((error: unknown) => error);
    const said = answer instanceof Refusal ? answer.said : (answer as { refused: unknown }).refused;
    expect(said).toEqual({ key: 'app.host.unexpected' });
    expect((await wire.host.ask('hello', undefined)).revision).toBe(3);
  });

  it('forgets what was erased, with the attachments that nothing names', async () => {
    const { sha256 } = await wire.host.ask('writeAttachment', { bytes: new Uint8Array([1, 2, 3]) });
    await wire.host.ask('forgetHistory', undefined);
    expect(await wire.host.ask('readAttachment', { sha256 })).toBeNull();
    expect((await wire.host.ask('readState', undefined)).revision).toBe(3);
  });
});

describe('the Electron host', () => {
  const wire = inHost('electron');

  it('saves and opens files where the person points', async () => {
    const bytes = new Uint8Array([80, 75, 3, 4]);
    const saved = await wire.host.ask('saveFile', { suggestedName: 'report', kind: 'docx', bytes });
    expect(saved).toEqual({ saved: true, name: 'report.docx' });
    expect(await wire.host.ask('openFile', { kind: 'docx' })).toEqual({ name: 'report.docx', bytes });
  });

  it('hears what is said unasked, until it stops listening', () => {
    const heard: unknown[] = [];
    const stop = wire.host.on('wall', (said) => heard.push(said));
    ipcRenderer.emit('kring', {}, 'wall', { open: true });
    ipcRenderer.emit('kring', {}, 'menu', { command: 'undo' });
    stop();
    ipcRenderer.emit('kring', {}, 'wall', { open: false });
    expect(heard).toEqual([{ open: true }]);
  });
});

describe('the browser host', () => {
  const wire = inHost('browser');

  it('refuses a body over its size before sending it', async () => {
    const bytes = new Uint8Array(LARGEST_FILE + 2 * 1024 * 1024);
    await expect(wire.host.ask('writeAttachment', { bytes })).rejects.toMatchObject({
      said: { key: 'app.host.tooBig' },
    });
  });

  it('says so when the host is gone', async () => {
    await wire.close();
    await expect(wire.host.ask('hello', undefined)).rejects.toMatchObject({ said: { key: 'app.host.gone' } });
  });
});
