import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';

// A stand-in for the `electron` module, for the tests of the Electron door: it does nothing, and remembers everything.
// Electron itself is not run here. The types are Electron's own, so a door that calls what is not there does not compile.

type Handler = (event: unknown, ...args: unknown[]) => unknown;
type OnBeforeRequest = (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void;

/** What the tests ask about; `reset` makes it new. */
export const seen = {
  windows: [] as StandInWindow[],
  handlers: new Map<string, Handler>(),
  schemes: [] as Electron.CustomScheme[],
  paths: new Map<string, string>(),
  switches: new Map<string, string>(),
  opened: [] as string[],
  menus: [] as Electron.MenuItemConstructorOptions[][],
  exposed: new Map<string, unknown>(),
  dialogs: [] as { readonly kind: string; readonly options: unknown }[],
  isSandboxed: false,
  quits: 0,
  exits: 0,
};

/** What the person or the machine will do next. */
export const next = {
  isFirstInstance: true,
  savePath: '',
  openPaths: [] as string[],
  button: 0,
  displays: [] as { id: number; bounds: Electron.Rectangle; workArea: Electron.Rectangle }[],
};

const DISPLAY = { x: 0, y: 0, width: 1280, height: 800 };

export function reset(): void {
  Object.assign(seen, {
    windows: [],
    schemes: [],
    opened: [],
    menus: [],
    dialogs: [],
    isSandboxed: false,
    quits: 0,
    exits: 0,
  });
  seen.handlers.clear();
  seen.paths.clear();
  seen.switches.clear();
  seen.exposed.clear();
  Object.assign(next, { isFirstInstance: true, savePath: '', openPaths: [], button: 0 });
  next.displays = [{ id: 1, bounds: DISPLAY, workArea: DISPLAY }];
  app.removeAllListeners();
  ipcRenderer.removeAllListeners();
  screen.removeAllListeners();
  powerMonitor.removeAllListeners();
  session.defaultSession = new StandInSession();
}

type PermissionRequest = (
  contents: unknown,
  permission: string,
  decide: (is: boolean) => void,
  details: { readonly requestingUrl: string },
) => void;

class StandInSession extends EventEmitter {
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: ((contents: unknown, permission: string, requestingOrigin: string) => boolean) | null = null;
  displayMedia: unknown = 'not set';
  devicePermission: (() => boolean) | null = null;
  isSpellChecked = true;
  serve: ((request: Request) => Promise<Response>) | null = null;
  beforeRequest: OnBeforeRequest | null = null;
  readonly protocol = {
    handle: (_scheme: string, serve: (request: Request) => Promise<Response>) => {
      this.serve = serve;
    },
  };
  readonly webRequest = {
    onBeforeRequest: (hear: OnBeforeRequest) => {
      this.beforeRequest = hear;
    },
  };
  readonly cleared: string[] = [];
  async clearStorageData(): Promise<void> {
    this.cleared.push('storage');
  }
  async clearCache(): Promise<void> {
    this.cleared.push('cache');
  }
  setPermissionRequestHandler(handler: StandInSession['permissionRequest']): void {
    this.permissionRequest = handler;
  }
  setPermissionCheckHandler(handler: StandInSession['permissionCheck']): void {
    this.permissionCheck = handler;
  }
  setDevicePermissionHandler(handler: StandInSession['devicePermission']): void {
    this.devicePermission = handler;
  }
  setDisplayMediaRequestHandler(handler: unknown): void {
    this.displayMedia = handler;
  }
  setSpellCheckerEnabled(is: boolean): void {
    this.isSpellChecked = is;
  }
}

export class StandInContents extends EventEmitter {
  url = '';
  openHandler: ((details: { url: string }) => { action: string }) | null = null;
  readonly sent: unknown[][] = [];
  callsBetweenMachines = 'default';
  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return false;
  }
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.callsBetweenMachines = policy;
  }
  setWindowOpenHandler(handler: StandInContents['openHandler']): void {
    this.openHandler = handler;
  }
  /** As over the real wire: a structured clone, to whoever listens in the window. */
  send(channel: string, ...args: unknown[]): void {
    this.sent.push([channel, ...args]);
    ipcRenderer.emit(channel, {}, ...structuredClone(args));
  }
}

export class StandInWindow extends EventEmitter {
  readonly webContents = new StandInContents();
  readonly acts: string[] = [];
  isGone = false;
  constructor(readonly options: Electron.BrowserWindowConstructorOptions) {
    super();
    seen.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  async loadURL(url: string): Promise<void> {
    this.webContents.url = url;
    this.emit('ready-to-show');
  }
  close(): void {
    this.emit('close');
    this.isGone = true;
    this.emit('closed');
  }
  isDestroyed(): boolean {
    return this.isGone;
  }
  isMinimized(): boolean {
    return false;
  }
  getBounds(): Electron.Rectangle {
    return { ...DISPLAY, ...this.options };
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 10, y: 20, width: 900, height: 700 };
  }
  show = () => void this.acts.push('show');
  showInactive = () => void this.acts.push('showInactive');
  focus = () => void this.acts.push('focus');
  restore = () => void this.acts.push('restore');
  reload = () => void this.acts.push('reload');
}

class StandInApp extends EventEmitter {
  readonly commandLine = {
    appendSwitch: (name: string, value = '') => void seen.switches.set(name, value),
  };
  setPath(name: string, path: string): void {
    seen.paths.set(name, path);
  }
  getPath(name: string): string {
    return seen.paths.get(name) ?? `/home/someone/${name}`;
  }
  getVersion(): string {
    return '1.2.3';
  }
  enableSandbox(): void {
    seen.isSandboxed = true;
  }
  requestSingleInstanceLock(): boolean {
    return next.isFirstInstance;
  }
  async whenReady(): Promise<void> {
    await Promise.resolve();
  }
  quit(): void {
    seen.quits += 1;
  }
  exit(): void {
    seen.exits += 1;
  }
}

export const app = new StandInApp();
export const BrowserWindow = StandInWindow;
export const session = { defaultSession: new StandInSession() };
export const protocol = {
  registerSchemesAsPrivileged: (schemes: Electron.CustomScheme[]) => void seen.schemes.push(...schemes),
};
export const ipcMain = { handle: (channel: string, handler: Handler) => void seen.handlers.set(channel, handler) };

/** Who asks over the wire, as Electron tells it. */
export const asker = {
  sender: null as StandInContents | null,
  senderFrame: { origin: 'app://kring', parent: null } as unknown,
};
class StandInRenderer extends EventEmitter {
  /** As over the real wire: everything is a structured clone, both ways. */
  async invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return structuredClone(await seen.handlers.get(channel)?.(asker, ...structuredClone(args)));
  }
}
export const ipcRenderer = new StandInRenderer();
export const contextBridge = { exposeInMainWorld: (name: string, api: unknown) => void seen.exposed.set(name, api) };

export const shell = { openExternal: async (url: string) => void seen.opened.push(url) };
const asked = (kind: string, args: unknown[]) => void seen.dialogs.push({ kind, options: args.at(-1) });
export const dialog = {
  showSaveDialog: async (...args: unknown[]) => {
    asked('save', args);
    return { canceled: next.savePath === '', filePath: next.savePath };
  },
  showOpenDialog: async (...args: unknown[]) => {
    asked('open', args);
    return { canceled: next.openPaths.length === 0, filePaths: next.openPaths };
  },
  showMessageBox: async (...args: unknown[]) => {
    asked('message', args);
    return { response: next.button, checkboxChecked: false };
  },
  showErrorBox: (...args: unknown[]) => asked('error', args),
};
export const Menu = {
  buildFromTemplate: (template: Electron.MenuItemConstructorOptions[]) => template,
  setApplicationMenu: (menu: Electron.MenuItemConstructorOptions[]) => void seen.menus.push(menu),
};
class StandInScreen extends EventEmitter {
  readonly getAllDisplays = () => next.displays;
  readonly getPrimaryDisplay = () => next.displays[0];
  readonly getDisplayMatching = ({ x }: Electron.Rectangle) =>
    next.displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? next.displays[0];
  /** Takes a display away: the machine tells it after it is gone. */
  unplug(id: number): void {
    const gone = next.displays.find((display) => display.id === id);
    next.displays = next.displays.filter((display) => display !== gone);
    this.emit('display-removed', {}, gone);
  }
}
export const screen = new StandInScreen();
export const powerMonitor = new EventEmitter();

// Each thing here is called as Electron has it: a name that Electron does not know is a mistake in this file.
type Known = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'session'
  | 'protocol'
  | 'ipcMain'
  | 'ipcRenderer'
  | 'contextBridge'
  | 'shell'
  | 'dialog'
  | 'Menu'
  | 'screen'
  | 'powerMonitor'
>;
type SameNames<Mine, Theirs> = { readonly [K in keyof Mine]: K extends keyof Theirs ? unknown : never };
const whole = {
  app,
  BrowserWindow,
  session,
  protocol,
  ipcMain,
  ipcRenderer,
  contextBridge,
  shell,
  dialog,
  Menu,
  screen,
  powerMonitor,
};
whole satisfies { readonly [K in keyof Known]: unknown };
shell satisfies SameNames<typeof shell, Known['shell']>;
dialog satisfies SameNames<typeof dialog, Known['dialog']>;
screen satisfies SameNames<Omit<typeof screen, 'unplug' | keyof EventEmitter>, Known['screen']>;
protocol satisfies SameNames<typeof protocol, Known['protocol']>;
ipcMain satisfies SameNames<typeof ipcMain, Known['ipcMain']>;
