import { type BrowserWindow, type Rectangle, screen } from 'electron';
import { z } from 'zod';
import type { Says } from '../shared/host/contract';
import { ORIGIN } from './scheme';
import { createWall } from './wall-window';
import { createWindow } from './window-manners';

const Bounds = z.object({
  x: z.number().int(),
  y: z.number().int(),
  width: z.number().int().min(400),
  height: z.number().int().min(300),
});

/** Where the windows stood, kept by the host. */
export type WindowMemory = { readonly read: () => unknown; readonly write: (bounds: Rectangle) => void };

type Parts = {
  readonly preload: string;
  readonly memory: WindowMemory;
  /** `why` when the zaalscherm closed because its display was taken away. */
  readonly onWall: (isOpen: boolean, why?: Says<'wall'>['why']) => void;
  readonly onClosing: () => void;
};

const USUAL_SIZE = { width: 1280, height: 800 } as const;

/** The remembered place, unless the display it was on is gone. */
function bounds(memory: WindowMemory): Partial<Rectangle> {
  const stored = Bounds.safeParse(memory.read());
  if (!stored.success) return USUAL_SIZE;
  const { x, y, width, height } = screen.getDisplayMatching(stored.data).workArea;
  const at = stored.data;
  const isSeen = at.x < x + width && at.x + at.width > x && at.y < y + height && at.y + at.height > y;
  return isSeen ? at : USUAL_SIZE;
}

/** The two windows of Kring: the regie, and the zaalscherm that only looks. */
export function createWindows({ preload, memory, onWall, onClosing }: Parts) {
  let regie: BrowserWindow | null = null;
  const wall = createWall({ regie: () => regie, onWall });

  const openRegie = (): BrowserWindow => {
    const window = createWindow({ ...bounds(memory), minWidth: 640, minHeight: 480, show: false }, preload);
    regie = window;
    window.once('ready-to-show', () => window.show());
    window.on('close', () => {
      memory.write(window.getNormalBounds());
      onClosing();
      wall.close();
    });
    // Windows logs somebody off without closing windows or quitting programs.
    window.on('query-session-end', () => onClosing());
    window.on('session-end', () => onClosing());
    window.once('closed', () => {
      regie = null;
    });
    void window.loadURL(`${ORIGIN}/index.html`);
    return window;
  };

  /** Brings the regie to the front, or opens it again. */
  const focus = (): void => {
    const window = regie ?? openRegie();
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  return { openRegie, focus, openWall: wall.open, closeWall: wall.close, regie: () => regie };
}
export type Windows = ReturnType<typeof createWindows>;
