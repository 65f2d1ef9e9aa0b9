import type { Gives } from '../../shared/host/contract';
import type { Settings } from '../../shared/host/settings';
import { type Message, say } from '../../shared/model/message';
import { readKnown } from '../../shared/workspace/earlier-rows';
import { wasForgetting } from '../data/forgetting';
import { lookAt } from '../data/look-at';
import { claimWriting, setLookOnly } from '../data/repository';
import { connectJournal, flush } from '../data/saving';
import { bringTogether, type Keeper } from '../data/start-up';
import { withWorkingCopy } from '../data/working-copy';
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
const clear = () => host.ask('clearWindow', undefined);

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

/** Shows what a newer Kring kept, as far as this one knows it. Nothing of it is written anywhere. */
async function lookAtNewer({ storeId, notices }: Started['hello']): Promise<readonly Message[]> {
  setLookOnly(true);
  const { tables } = await host.ask('readState', undefined);
  const { then, left } = readKnown(tables);
  await lookAt(storeId, then);
  return [...notices, ...(left > 0 ? [say('app.newer.left', { count: left })] : [])];
}

/** Everything that must be true before the first page is drawn. */
export async function startUp(): Promise<Started> {
  const [hello, settings, isWriter] = await Promise.all([
    host.ask('hello', undefined),
    host.ask('readSettings', undefined),
    becomeWriter(),
  ]);
  if (hello.isLookOnly) return { hello, settings, notices: await lookAtNewer(hello), isLookOnly: true };
  if (!isWriter) {
    setLookOnly(true);
    await withWorkingCopy(hello.storeId, clear, async () => undefined);
    return { hello, settings, notices: hello.notices, isLookOnly: true };
  }
  const { db, together } = await withWorkingCopy(hello.storeId, clear, async (copy) => {
    await claimWriting(copy);
    return { db: copy, together: await bringTogether(copy, hello, keeper) };
  });
  // Somebody was erased: the copy was built anew on purpose, and that is another thing to say.
  const notices = [...hello.notices, ...(wasForgetting() ? [say('privacy.done')] : together)];
  const savedAt = Number((await db.meta.get('savedAt'))?.value ?? 0);
  connectJournal({ append: keeper.append, makeRoom }, savedAt > 0 ? savedAt : null);
  void flush();
  // Half-typed text stays where it is kept: leaving its field now would begin an act that has no time to end.
  host.on('closing', () => void flush());
  await returnToMeeting(db);
  return { hello, settings, notices, isLookOnly: false };
}
