import type { Gives } from '../../shared/host/contract';
import type { Settings } from '../../shared/host/settings';
import { type Message, say } from '../../shared/model/message';
import { type KringDatabase, openDatabase } from '../data/database';
import { wasForgetting } from '../data/forgetting';
import { claimWriting, setLookOnly } from '../data/repository';
import { connectJournal, flush } from '../data/saving';
import { bringTogether, type Keeper } from '../data/start-up';
import { host } from '../host/host';
import { returnToMeeting } from './last-place';

export type Started = {
  readonly hello: Gives<'hello'>;
  readonly settings: Settings;
  readonly notices: readonly Message[];
  readonly isLookOnly: boolean;
};

const LOCK = 'kring-regie';
const TAKE_OVER = 'kring.takeOver';

const keeper: Keeper = {
  append: (entries) => host.ask('appendChanges', { entries: [...entries] }),
  readState: () => host.ask('readState', undefined),
  replaceState: (state) => host.ask('replaceState', state),
  putAside: async (entries) => (await host.ask('putAside', { entries: [...entries] })).file,
};

const makeRoom = async (): Promise<boolean> => (await host.ask('space', { makeRoom: true })).madeRoom;

/** Asks to be the one regie that writes; a second one only looks, until a person says otherwise. */
function becomeWriter(): Promise<boolean> {
  const steal = sessionStorage.getItem(TAKE_OVER) === 'yes';
  sessionStorage.removeItem(TAKE_OVER);
  return new Promise((answer) => {
    const hold = (lock: Lock | null) => {
      answer(lock !== null);
      // Held as long as this window lives.
      return lock ? new Promise<void>(() => undefined) : undefined;
    };
    navigator.locks.request(LOCK, steal ? { steal: true } : { ifAvailable: true }, hold).catch(() => setLookOnly(true));
  });
}

/** Makes this window the one that writes, by starting it again. */
export function takeOver(): void {
  sessionStorage.setItem(TAKE_OVER, 'yes');
  location.reload();
}

/** Trouble of the browser with what it keeps; a refusal of the host is something else. */
const isUnreadable = (error: unknown): boolean =>
  error instanceof DOMException || (error instanceof Error && error.name in Dexie.errnames);

/** Opens the working copy and does the first things with it; one that cannot be read is built anew. */
async function withWorkingCopy<T>(storeId: string, begin: (db: KringDatabase) => Promise<T>): Promise<T> {
  const db = openDatabase(storeId);
  try {
    await db.open();
    return await begin(db);
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    // The journal is the truth, so the working copy may go.
    db.close();
    await db.delete();
    const anew = openDatabase(storeId);
    await anew.open();
    return await begin(anew);
  }
}

/** Everything that must be true before the first page is drawn. */
export async function startUp(): Promise<Started> {
  const [hello, settings, isWriter] = await Promise.all([
    host.ask('hello', undefined),
    host.ask('readSettings', undefined),
    becomeWriter(),
  ]);
  const db = await openWorkingCopy(hello.storeId);
  if (!isWriter) {
    setLookOnly(true);
    return { hello, settings, notices: hello.notices, isLookOnly: true };
  }
  await claimWriting(db);
  const together = await bringTogether(db, hello, keeper);
  // Somebody was erased: the copy was built anew on purpose, and that is another thing to say.
  const notices = [...hello.notices, ...(wasForgetting() ? [say('privacy.done')] : together)];
  const savedAt = Number((await db.meta.get('savedAt'))?.value ?? 0);
  connectJournal({ append: keeper.append, makeRoom }, savedAt > 0 ? savedAt : null);
  void flush();
  await returnToMeeting(db);
  return { hello, settings, notices, isLookOnly: false };
}
