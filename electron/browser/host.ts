import { fileURLToPath } from 'node:url';
import Conf from 'conf';
import { Refusal, say } from '../../shared/model/message';
import { dataFolder as usualDataFolder } from '../services/data-folder';
import { codeOf } from '../services/disk';
import { doorOnce } from '../services/door-once';
import { openHouse } from '../services/house';
import { logLine } from '../services/log-line';
import { createPages } from '../services/pages';
import type { Ports, WindowCalls } from '../services/ports';
import { markProfileStale } from '../services/stale-profile';
import { VERSION } from '../services/version';
import { inBothLanguages } from '../services/words';
import { openAppWindow } from './chromium';
import { findInstalledBrowser } from './find-browser';
import { type Door, openDoor, PORT } from './server';

export type BrowserHostOptions = {
  /** The fixed port of Kring when left out; 0 for a free one. */
  readonly port?: number;
  /** The usual data folder of this person when left out. */
  readonly dataDir?: string;
  /** The built pages; beside the built host when left out. */
  readonly pages?: string;
  /** Open a window in an installed browser. */
  readonly open?: boolean;
  /** Hears what a person or a log may read. */
  readonly log?: (line: string) => void;
};

/** A running browser host. `url` opens its window, also a second time; `closed` answers when it has stopped. */
export type BrowserHost = {
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly closed: Promise<void>;
};

/** Kring runs already on this data folder; its window is at `door`, where that is known. */
export class AlreadyOpen extends Refusal {
  constructor(readonly door: string | null) {
    super(say('app.host.lock.text'));
    this.name = 'AlreadyOpen';
  }
}

const notHere = async (): Promise<never> => {
  throw new Refusal(say('app.host.notHere'));
};
// The page saves and opens files and windows itself; a server that is asked all the same says so.
const REFUSED_CALLS: Omit<WindowCalls, 'clearWindow'> = {
  saveFile: notHere,
  openFile: notHere,
  openWall: notHere,
  closeWall: notHere,
  openLink: notHere,
};

/** A window that ends this soon was taken over by a browser that runs already. */
const TAKEN_OVER_MS = 5000;

function portsIn(settingsFolder: string): Ports {
  const store = new Conf<Record<string, unknown>>({ cwd: settingsFolder, configName: 'settings' });
  const settings: Ports['settings'] = {
    read: () => store.store,
    write: (all) => {
      store.store = { ...all };
    },
  };
  // A header of the answer clears what the page keeps; what the browser remembers by itself goes when it has closed.
  const clearWindow = async () => {
    markProfileStale(settingsFolder);
    return undefined;
  };
  return { host: 'browser', version: VERSION, settings, windows: { ...REFUSED_CALLS, clearWindow } };
}

/** The fixed port, or a free one where another program sits on it: the truth is in the data folder, not in the window. */
async function openDoorSomewhere(parts: Parameters<typeof openDoor>[0], isChosen: boolean): Promise<Door> {
  try {
    return await openDoor(parts);
  } catch (error) {
    if (isChosen || codeOf(error) !== 'EADDRINUSE') throw error;
    return await openDoor({ ...parts, port: 0 });
  }
}

/**
 * Kring without Electron: the same answers behind a door on this machine, the same pages in an installed browser.
 * Throws `AlreadyOpen` when another Kring uses the data folder, and a `Refusal` for a folder of a newer one.
 */
export async function serveBrowserHost(options: BrowserHostOptions = {}): Promise<BrowserHost> {
  const { dataDir = usualDataFolder(), log = () => undefined } = options;
  const folder = options.pages ?? fileURLToPath(new URL('../../renderer', import.meta.url));
  const report = (error: unknown) => log(logLine(error));
  const pages = await createPages(folder);
  const opened = await openHouse({
    dataFolder: dataDir,
    ports: ({ settingsFolder }) => portsIn(settingsFolder),
    report,
  });
  if ('heldBy' in opened) throw new AlreadyOpen(opened.heldBy.door);
  const { house } = opened;
  const { answers } = house;
  const strangerText = inBothLanguages(({ t }) => t('app.host.page.stranger'));
  const parts = { answers, pages, report, strangerText, port: options.port ?? PORT };
  const door = await openDoorSomewhere(parts, options.port !== undefined).catch(async (error: unknown) => {
    await house.close();
    throw error;
  });
  await house.showDoor(door.url);
  const host = stoppable(async () => {
    await door.close();
    await house.close();
  });
  if (options.open) await openWindow(door.urlOnce(), dataDir, log, host.close);
  return { url: door.url, ...host };
}

/** Stops once, however often it is asked. */
function stoppable(stop: () => Promise<void>): Pick<BrowserHost, 'close' | 'closed'> {
  let stopping: Promise<void> | null = null;
  let tell: () => void = () => undefined;
  const closed = new Promise<void>((done) => {
    tell = done;
  });
  const close = () => {
    stopping ??= stop().finally(tell);
    return stopping;
  };
  return { close, closed };
}

/** Opens the window of a host; Kring stops when that window is closed. Without a browser, the address is told. */
async function openWindow(
  url: string,
  dataFolder: string,
  log: (line: string) => void,
  close: () => Promise<void>,
): Promise<void> {
  const executable = await findInstalledBrowser();
  if (executable === null) {
    log(inBothLanguages(({ t }) => t('app.host.noBrowser')));
    return;
  }
  const { ended } = await openAppWindow(executable, url, dataFolder);
  void ended.then((milliseconds) => (milliseconds > TAKEN_OVER_MS ? close() : undefined));
}

/** Opens the window of a Kring that runs already. */
export async function openAgain(door: string, dataFolder: string, log: (line: string) => void): Promise<void> {
  await openWindow(await doorOnce(door), dataFolder, log, async () => undefined);
}

/** Stops the host when the system or a person asks the process to end. */
export function closeOnSignals(host: Pick<BrowserHost, 'close' | 'closed'>): void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = () => void host.close();
  // For as long as it takes: a second Ctrl-C must not cut off what is being written.
  for (const signal of signals) process.on(signal, stop);
  void host.closed.then(() => {
    for (const signal of signals) process.off(signal, stop);
  });
}
