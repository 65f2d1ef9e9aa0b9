import { ipcMain, type WebContents } from 'electron';
import type { Answers } from '../shared/host/answer';
import { EVENTS, type EventName, type Says } from '../shared/host/contract';
import { isOurFrame } from './guard';
import { createDesk } from './services/desk';

/** The whole wire between window and machine. */
const CHANNEL = 'kring';

type Parts = {
  readonly answers: Answers;
  /** The regie; the zaalscherm asks nothing. */
  readonly mayAsk: (sender: WebContents) => boolean;
  readonly report: (error: unknown) => void;
  /** Milliseconds, for the pace at which a window may ask. */
  readonly now?: () => number;
};

/** One channel, one gate: checks who asks, how much and how often, then lets the contract decide. */
export function serveIpc({ answers, mayAsk, report, now }: Parts): void {
  const ask = createDesk({ answers, report, ...(now && { now }) });
  ipcMain.handle(CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isOurFrame(event.senderFrame) || !mayAsk(event.sender)) throw new Error('Unknown sender');
    return ask({ name, input });
  });
}

/** Says something to a window unasked. */
export function sayTo<N extends EventName>(contents: WebContents, name: N, said: Says<N>): void {
  if (!contents.isDestroyed()) contents.send(CHANNEL, name, EVENTS[name].parse(said));
}
