import { places, prepareDataFolder } from '../../electron/services/data-folder';
import { type KeptEntry, type KeptState, NOTHING_KEPT, stateAfter } from '../../electron/services/kept';
import { openStore, type Store } from '../../electron/services/store';
import { adding, type Change, removing, together } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { aNote } from '../make';
import { MemoryDisk, PowerCut } from './memory-disk';

export const FOLDER = '/data';
export const PLACES = places(FOLDER);

const note = (revision: number, text: string) => aNote('insight', { id: `note-${revision}`, text });

/** The change of a revision: a note is added, and every third time an older one goes. */
export function anEntry(revision: number, text = `note ${revision}`): KeptEntry {
  const removed = revision % 3 === 0 ? removing('notes', [note(revision - 2, '')]) : {};
  const change: Change = {
    label: say('app.name'),
    tables: together(adding('notes', [note(revision, text)]), removed),
  };
  return { revision, change } as unknown as KeptEntry;
}

/** The state that all changes up to a revision come to. */
export const stateAt = (revision: number): KeptState =>
  Array.from({ length: revision }, (_, at) => anEntry(at + 1)).reduce(stateAfter, NOTHING_KEPT);

/** A store on a disk of the test, ready to use; waiting takes no time. */
export async function openOn(memory: MemoryDisk): Promise<Store> {
  let clock = Date.UTC(2026, 9, 15);
  const parts = { disk: memory.disk, wait: async () => undefined, dataFolder: FOLDER, report: () => undefined };
  await prepareDataFolder(parts.disk, parts.wait, FOLDER);
  return openStore({ ...parts, now: () => (clock += 1000) });
}

/** A disk on which so many changes were kept, with a snapshot after some of them. */
export async function withKept(revisions: number, snapshotAfter: readonly number[]): Promise<MemoryDisk> {
  const memory = new MemoryDisk();
  const store = await openOn(memory);
  for (let revision = 1; revision <= revisions; revision++) {
    await store.append([anEntry(revision)]);
    if (snapshotAfter.includes(revision)) await store.makeSnapshot('test');
  }
  await store.close();
  return memory;
}

/** One thing that a window asks of the store. `append` is a number of changes, one request each. */
export type Ask =
  | { readonly ask: 'append'; readonly count: number }
  | { readonly ask: 'snapshot' }
  | { readonly ask: 'replace' }
  | { readonly ask: 'forget' }
  | { readonly ask: 'restart' };

class GivenUp extends Error {}

/** What the window was told: the last revision that was called saved, and the states that may be found at each. */
export type Told = { saved: number; gaveUp: boolean; readonly possible: Map<number, KeptState[]> };

/**
 * A window that asks one thing after the other and asks again, three times, when it was refused, as the real one does.
 * Ends early when the power goes, or when what it has done is refused for good.
 */
export async function tellStory(memory: MemoryDisk, asks: readonly Ask[]): Promise<Told> {
  const told: Told = { saved: 0, gaveUp: false, possible: new Map([[0, [NOTHING_KEPT]]]) };
  let window = NOTHING_KEPT;
  let store: Store | null = null;
  const here = async () => {
    store ??= await openOn(memory);
    return store;
  };
  const mayBe = (state: KeptState) => {
    window = state;
    told.possible.set(state.revision, [...(told.possible.get(state.revision) ?? []), state]);
  };
  const doing = {
    append: async (count: number) => {
      const entries = Array.from({ length: count }, (_, at) => anEntry(window.revision + at + 1));
      for (const entry of entries) mayBe(stateAfter(window, entry));
      const isDone = await persist(async () => {
        const open = await here();
        await Promise.all(entries.map((entry) => open.append([entry])));
      });
      if (!isDone) throw new GivenUp();
      told.saved = window.revision;
    },
    snapshot: async () => void (await persist(async () => void (await (await here()).makeSnapshot('test')))),
    replace: async () => {
      const before = window;
      mayBe({ ...before, revision: before.revision + 5 });
      const isDone = await persist(async () => void (await (await here()).replace(window)));
      if (isDone) told.saved = window.revision;
      else window = before;
    },
    forget: async () => void (await persist(async () => void (await (await here()).forgetHistory()))),
    restart: async () => {
      await store?.close();
      store = null;
    },
  };
  try {
    for (const one of asks) await (one.ask === 'append' ? doing.append(one.count) : doing[one.ask]());
  } catch (error) {
    if (error instanceof GivenUp) told.gaveUp = true;
    else if (!(error instanceof PowerCut)) throw error;
  }
  return told;
}

async function persist(act: () => Promise<void>): Promise<boolean> {
  for (let tried = 0; tried < 3; tried++) {
    try {
      await act();
      return true;
    } catch (error) {
      if (error instanceof PowerCut) throw error;
    }
  }
  return false;
}

/** What is found at the next start, and whether it is all that was called saved and nothing that never was. */
export async function whatIsFound(memory: MemoryDisk, told: Told): Promise<{ lost: number; isKnown: boolean }> {
  const { revision, tables } = (await openOn(memory)).read();
  const found = JSON.stringify(tables);
  const isKnown = (told.possible.get(revision) ?? []).some((state) => JSON.stringify(state.tables) === found);
  return { lost: Math.max(0, told.saved - revision), isKnown };
}
