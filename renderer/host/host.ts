import type { Host } from '../../shared/host/contract';
import { createBrowserHost } from './browser-host';
import { createElectronHost, electronBridge } from './electron-host';

const bridge = electronBridge(globalThis);

/** The house this window stands in: Electron, or the server that gave it its pages. */
export const host: Host = bridge ? createElectronHost(bridge) : createBrowserHost();
