import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, dialog, powerMonitor, session, shell } from 'electron';
import ElectronStore from 'electron-store';
import type { EventName, Says } from '../shared/host/contract';
import type { Words } from '../shared/language/translate';
import type { Language } from '../shared/model/ids';
import { Refusal } from '../shared/model/message';
import { nativeDialogs, openLink } from './dialogs';
import { closeNetwork, guardContents, guardSession } from './guard';
import { sayTo, serveIpc } from './ipc';
import { setMenu } from './menu';
import { registerScheme, servePages } from './scheme';
import { realWait } from './services/atomic-write';
import { dataFolder } from './services/data-folder';
import { codeOf, REAL_DISK } from './services/disk';
import { doorOnce } from './services/door-once';
import { createFiles } from './services/files';
import { type House, openHouse } from './services/house';
import { logLine } from './services/log-line';
import { createPages } from './services/pages';
import type { Ports, SettingsFile } from './services/ports';
import { createSettings } from './services/settings';
import { clearStaleProfile, markProfileStale } from './services/stale-profile';
import { hostWords, inBothLanguages } from './services/words';
import { createWindows, type Windows } from './windows';

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const report = (error: unknown): void => void process.stderr.write(`${logLine(error)}\n`);

const folder = dataFolder();
// Chromium's own things stand apart from what Kring keeps; its folder has to be there before it is named.
const profile = join(folder, 'window');
clearStaleProfile(folder, profile);
mkdirSync(profile, { recursive: true, mode: 0o700 });
app.setPath('userData', profile);
app.enableSandbox();
closeNetwork(app.commandLine);
registerScheme();
app.on('web-contents-created', (_event, contents) => guardContents(contents));
app.on('window-all-closed', () => app.quit());

function storeNamed(name: string, options: { readonly clearInvalidConfig?: boolean } = {}): SettingsFile {
  const store = new ElectronStore<Record<string, unknown>>({ name, cwd: folder, ...options });
  return {
    read: () => store.store,
    write: (all) => {
      store.store = { ...all };
    },
  };
}

function toRegie<N extends EventName>(name: N, said: Says<N>): void {
  const contents = windows.regie()?.webContents;
  if (contents) sayTo(contents, name, said);
}

// Where windows stood is no loss: a damaged file of places is emptied.
const places = () => storeNamed('windows', { clearInvalidConfig: true });
const windows: Windows = createWindows({
  preload: beside('preload.cjs'),
  memory: { read: () => places().read(), write: (bounds) => places().write({ ...bounds }) },
  onWall: (open, why) => toRegie('wall', { open, ...(why && { why }) }),
  onClosing: () => toRegie('closing', undefined),
});

/** Everything that differs from the browser host. */
function portsOf(settings: SettingsFile, words: () => Words): Ports {
  const parts = { parent: windows.regie, words };
  const files = createFiles({
    disk: REAL_DISK,
    wait: realWait,
    dialogs: nativeDialogs(parts),
    rememberIn: join(folder, 'files.json'),
  });
  return {
    host: 'electron',
    version: app.getVersion(),
    settings,
    windows: {
      saveFile: files.save,
      openFile: files.open,
      openWall: ({ sessionId }) => windows.openWall(sessionId),
      closeWall: async () => {
        windows.closeWall();
        return undefined;
      },
      openLink: ({ url }) => openLink(parts, url),
      clearWindow: async () => {
        await session.defaultSession.clearStorageData();
        await session.defaultSession.clearCache();
        markProfileStale(folder);
        return undefined;
      },
    },
  };
}

/** Kring is open somewhere else: shows where, or says so, and ends. */
async function goThere(door: string | null): Promise<void> {
  const { t } = hostWords('nl');
  const buttons = door ? [t('app.host.lock.goThere'), t('app.host.menu.close')] : [t('app.host.menu.close')];
  const detail = inBothLanguages((words) => words.t('app.host.lock.text'));
  const options = { message: t('app.host.lock.title'), detail, buttons };
  const { response } = await dialog.showMessageBox(options);
  if (door && response === 0) await shell.openExternal(await doorOnce(door));
  app.quit();
}

/** Lets the data folder go before the process ends, also when the machine goes down. Nothing that was saved depends on it. */
function closeBeforeQuitting(house: House): void {
  powerMonitor.on('shutdown', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    void house.close().finally(() => app.exit());
  });
}

async function start(): Promise<void> {
  let settings: SettingsFile | null = null;
  const language = (): Language => (settings ? createSettings(settings).read().language : 'nl');
  const words = () => hostWords(language());
  const ports = () => {
    settings = storeNamed('settings');
    return portsOf(settings, words);
  };
  const opened = await openHouse({ dataFolder: folder, ports, report });
  if ('heldBy' in opened) return await goThere(opened.heldBy.door);
  closeBeforeQuitting(opened.house);
  const choose = (command: string) => toRegie('menu', { command });
  const changeSettings: typeof opened.house.answers.changeSettings = async (part) => {
    const all = await opened.house.answers.changeSettings(part);
    setMenu(words(), choose);
    return all;
  };
  const mayAsk = (sender: unknown) => sender === windows.regie()?.webContents;
  guardSession(session.defaultSession);
  servePages(session.defaultSession, await createPages(beside('../renderer')));
  serveIpc({ answers: { ...opened.house.answers, changeSettings }, mayAsk, report });
  setMenu(words(), choose);
  app.on('second-instance', windows.focus);
  app.on('activate', windows.focus);
  windows.openRegie();
}

function fail(error: unknown): void {
  report(error);
  const why = inBothLanguages(({ say }) => (error instanceof Refusal ? say(error.said) : codeOf(error)));
  const { t } = hostWords('nl');
  dialog.showErrorBox(t('app.host.failed.title'), `${why}\n\n${t('app.host.failed.folder', { folder })}`);
  app.quit();
}

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(fail);
else app.quit();
