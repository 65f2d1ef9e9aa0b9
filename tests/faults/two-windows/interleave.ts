import 'fake-indexeddb/auto';
import { mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { adding, applyChange, type Change, removing, updating } from '../../../shared/model/change';
import { type Message, say } from '../../../shared/model/message';
import type { Note } from '../../../shared/model/note';
import { type Workspace, workspaceOf } from '../../../shared/model/tables';
import { aNote } from '../../make';
import type { Outcome } from '../outcome';

/** The rooms of one window. A module has one state, so each window is given modules of its own. */
export type Window = typeof import('./rooms');

/** Two windows: the same rooms, twice. */
async function openTwo(): Promise<readonly [Window, Window]> {
  const outfile = join(await mkdtemp(join(process.cwd(), '.cache', 'two-windows-')), 'rooms.mjs');
  const entry = join(process.cwd(), 'tests', 'faults', 'two-windows', 'rooms.ts');
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', packages: 'external', logLevel: 'error' });
  const open = (which: number): Promise<Window> => import(/* @vite-ignore */ `${pathToFileURL(outfile).href}?${which}`);
  const windows = [await open(1), await open(2)] as const;
  await rm(dirname(outfile), { recursive: true, force: true });
  return windows;
}

type Entry = { readonly revision: number; readonly change: Change };

/** A host that answers as the real one: in order, no gaps, the same again is fine, another is refused. */
function aHost() {
  let kept: Workspace = workspaceOf();
  const entries: Entry[] = [];
  const takeIn = (entry: Entry): Message | null => {
    const before = entries[entry.revision - 1];
    if (before && JSON.stringify(before) !== JSON.stringify(entry)) return say('app.host.otherChange');
    if (before) return null;
    if (entry.revision !== entries.length + 1) return say('app.host.gap');
    kept = applyChange(kept, entry.change);
    entries.push(structuredClone(entry));
    return null;
  };
  return {
    entries,
    notes: () => kept.notes,
    kept: () => ({ revision: entries.length, records: Object.values(kept).flat().length }),
    /** As it is heard by one window: a class does not survive a wire. */
    keeperFor: ({ Refusal }: Window) => ({
      append: async (asked: readonly Entry[]) => {
        for (const entry of asked) {
          const refused = takeIn(entry);
          if (refused) throw new Refusal(refused);
        }
        return { revision: entries.length, savedAt: entries.length };
      },
      readState: async () => ({
        revision: entries.length,
        tables: kept as unknown as Record<string, unknown[]>,
        notices: [],
      }),
      replaceState: async () => Promise.reject(new Error('Nothing asks for this here')),
      putAside: async () => Promise.reject(new Error('A change fits nowhere')),
    }),
  };
}

const label = say('app.undo.none');

/** Random, but the same for the same seed. */
function chances(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return Math.abs(state >> 3) % below;
  };
}

type Acting = { readonly name: string; readonly window: Window; readonly drawn: Note[] };
type Run = { overwritten: number; refused: number; acts: number; losses: string[] };

/** One act on what a window has drawn, which may be a moment old. */
function changeOf({ drawn }: Acting, chance: (below: number) => number, text: string): Change {
  const note = drawn[chance(Math.max(1, drawn.length))];
  const kind = chance(5);
  if (!note || kind === 0) return { label, tables: adding('notes', [{ ...aNote('insight'), id: text, text }]) };
  if (kind === 1) return { label, tables: removing('notes', [note]) };
  return { label, tables: updating('notes', [[note, { ...note, text }]]) };
}

/** A change that lands on a text of the other window that this one had not seen. */
function unseen(asked: Change, done: Change, mine: string): boolean {
  const [before, found] = [asked, done].map(({ tables: { notes } }) => notes?.updated[0]?.[0] ?? notes?.removed[0]);
  if (before === undefined || found === undefined || before.text === found.text) return false;
  return !found.text.startsWith(mine);
}

async function act(who: Acting, chance: (below: number) => number, text: string, run: Run): Promise<void> {
  const asked = changeOf(who, chance, `${who.name}${text}`);
  try {
    const done = await who.window.commit(asked);
    run.acts += 1;
    if (unseen(asked, done, who.name)) run.overwritten += 1;
  } catch (error) {
    if (!(error instanceof who.window.Refusal)) throw error;
    run.refused += 1;
  }
}

/**
 * One interleaving: two windows on one working copy, acts of both at once, and now and then the other one takes over
 * while the first is still busy and has not heard of it.
 */
async function interleave(windows: readonly [Window, Window], seed: number): Promise<Run> {
  const chance = chances(seed);
  const run: Run = { overwritten: 0, refused: 0, acts: 0, losses: [] };
  const host = aHost();
  const copies = windows.map(({ openDatabase }) => openDatabase(`two-windows-${seed}`));
  const acting: Acting[] = windows.map((window, at) => ({ name: 'ab'[at] ?? '', window, drawn: [] }));
  const busy: Promise<void>[][] = [[], []];
  const draw = async (at: number) => {
    const rows = await copies[at]?.of('notes').toArray();
    acting[at]?.drawn.splice(0, acting[at].drawn.length, ...(rows ?? []));
  };
  const takeOver = async (at: number) => {
    const [who, copy] = [acting[at], copies[at]];
    if (!(who && copy)) return;
    const keeper = host.keeperFor(who.window);
    // A window that takes over begins anew: what it was doing is done or refused by then.
    await Promise.all(busy[at]?.splice(0) ?? []);
    who.window.setLookOnly(false);
    who.window.forgetHistory();
    await copy.open();
    await who.window.claimWriting(copy);
    await who.window.bringTogether(copy, host.kept(), keeper);
    who.window.connectJournal(keeper, null);
    await draw(at);
  };
  const step = async (number: number) => {
    const at = chance(2);
    const who = acting[at];
    const what = chance(12);
    if (what < 2) await takeOver(at);
    else if (what < 5) await draw(at);
    if (who) busy[at]?.push(act(who, chance, `s${seed}-${number}`, run));
    if (chance(2) === 0) await Promise.all(busy[at]?.splice(0) ?? []);
  };
  // What a window still wants to send must not reach the host of another interleaving.
  for (const { window } of acting) window.connectJournal(host.keeperFor(window), null);
  await takeOver(0);
  for (let number = 0; number < 12; number++) await step(number);
  await Promise.all(busy.flat());
  for (const { window } of acting) await window.everythingSaved();
  const here = await copies[0]?.of('notes').toArray();
  run.losses.push(...compare(here ?? [], host, run, seed));
  copies[1]?.close();
  await copies[0]?.delete();
  return run;
}

function compare(here: readonly Note[], host: ReturnType<typeof aHost>, run: Run, seed: number): string[] {
  const flat = (notes: readonly Note[]) =>
    JSON.stringify([...notes].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, text }) => [id, text]));
  const losses: string[] = [];
  if (flat(here) !== flat(host.notes())) losses.push(`interleaving ${seed}: the windows and the host differ`);
  if (host.entries.length !== run.acts)
    losses.push(`interleaving ${seed}: ${run.acts} acts and ${host.entries.length} kept`);
  return losses;
}

/** So many interleavings of two windows; counts every act, and every text that was written over unseen. */
export async function twoWindows(runs: number): Promise<Outcome> {
  const windows = await openTwo();
  const sum = { acts: 0, refused: 0, overwritten: 0 };
  const losses: string[] = [];
  for (let seed = 1; seed <= runs; seed++) {
    const run = await interleave(windows, seed);
    sum.acts += run.acts;
    sum.refused += run.refused;
    sum.overwritten += run.overwritten;
    losses.push(...run.losses);
  }
  if (sum.overwritten > 0) losses.push(`${sum.overwritten} texts were written over unseen`);
  const figures = {
    interleavings: runs,
    'acts kept': sum.acts,
    'acts refused in words': sum.refused,
    'overwritten unseen': sum.overwritten,
  };
  return { fault: 'two windows', figures, losses };
}
