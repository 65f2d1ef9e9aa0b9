import { ipcMain, type WebContents } from 'electron';
import type { Answers } from '../shared/host/answer';
import { EVENTS, type EventName, type Says } from '../shared/host/contract';
import { replyTo } from '../shared/host/wire';
import { isOurFrame } from './guard';

/** The whole wire between window and machine. */
const CHANNEL = 'kring';

type Parts = {
  readonly answers: Answers;
  /** The regie; the zaalscherm asks nothing. */
  readonly mayAsk: (sender: WebContents) => boolean;
  readonly report: (error: unknown) => void;
};

/** One channel, one gate: checks who asks, then lets the contract decide. */
export function serveIpc({ answers, mayAsk, report }: Parts): void {
  ipcMain.handle(CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isOurFrame(event.senderFrame) || !mayAsk(event.sender)) throw new Error('Unknown sender');
    return replyTo(answers, { name, input }, report);
  });
}

/** Says something to a window unasked. */
export function sayTo<N extends EventName>(contents: WebContents, name: N, said: Says<N>): void {
  if (!contents.isDestroyed()) contents.send(CHANNEL, name, EVENTS[name].parse(said));
}
