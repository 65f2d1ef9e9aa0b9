import type { Answers } from '../../shared/host/answer';
import type { CallName, FileKind, OpenKind } from '../../shared/host/contract';

/** Where a person wants a file; null when they changed their mind. */
export type Dialogs = {
  readonly whereToSave: (suggestedName: string, kind: FileKind) => Promise<string | null>;
  readonly whichToOpen: (kind: OpenKind) => Promise<string | null>;
};

/** A file of settings that electron-store and conf both are. */
export type SettingsFile = {
  readonly read: () => unknown;
  readonly write: (all: Readonly<Record<string, unknown>>) => void;
};

/** What only a host with windows of its own can do; the browser host's page does these itself. */
export type WindowCalls = Pick<
  Answers,
  Extract<CallName, 'saveFile' | 'openFile' | 'openWall' | 'closeWall' | 'openLink' | 'clearWindow'>
>;

/** All that differs between Electron and the browser host. */
export type Ports = {
  readonly host: 'electron' | 'browser';
  readonly version: string;
  readonly settings: SettingsFile;
  readonly windows: WindowCalls;
};
