import type { Page } from '@playwright/test';
import type { Run, Session, SpeakingRound, VotingRound, Wall } from '../../../shared/model/session';
import type { Scene } from '../../../shared/session/wall/scene';
import { SESSION_ID } from '../../make';
import { type Much, slipIds } from './wall-file';

// Every kind of picture, each as the rows that a window keeps of it. A kind that is missing here fails the test that
// goes through all of them.

type Row = Readonly<Record<string, unknown>> & { readonly id: string };
export type WallState = {
  readonly wall: Partial<Wall>;
  /** The step that runs; without it nothing does. */
  readonly runs?: string;
  readonly session?: Partial<Session>;
  readonly speakingRound?: Partial<SpeakingRound>;
  readonly votingRound?: Partial<VotingRound>;
};

const made = { createdAt: '2026-10-15T11:00:00Z', updatedAt: '2026-10-15T11:00:00Z' };
const at = (blockId: string, view?: Wall['view']): WallState => ({
  wall: { blockId, ...(view && { view }) },
  runs: blockId,
});
const turned = (much: Much, shown: number): Wall['reveals'] => ({
  silent: { way: 'all', order: slipIds('silent', much), shown },
});

/** The pictures of each kind that differ in how much room they need. */
export const statesOf = (much: Much): { readonly [K in Scene['kind']]: readonly WallState[] } => ({
  black: [{ wall: { blockId: 'circle', black: true } }],
  finished: [{ wall: { blockId: null }, session: { status: 'finished' } }],
  welcome: [{ wall: { blockId: null } }, at('welcome')],
  free: [at('free')],
  step: [at('circle'), at('groups')],
  slips: [
    at('silent'),
    { ...at('silent'), wall: { blockId: 'silent', view: { kind: 'slips' }, reveals: turned(much, 3) } },
    { ...at('silent'), wall: { blockId: 'silent', view: { kind: 'slips' }, reveals: turned(much, much.slips) } },
  ],
  harvest: [at('circle', { kind: 'harvest', groupId: null }), at('circle', { kind: 'harvest', groupId: 'group-1' })],
  choices: [
    at('circle', { kind: 'choices' }),
    { ...at('circle', { kind: 'choices', roundId: 'vote' }), votingRound: { state: 'open' } },
    { ...at('circle', { kind: 'choices', roundId: 'vote' }), votingRound: { state: 'shown' } },
    { ...at('circle', { kind: 'choices', roundId: 'vote', focusId: 'slip-group-1' }), votingRound: { state: 'shown' } },
  ],
  parking: [at('circle', { kind: 'parking' })],
  turns: [
    { ...at('circle', { kind: 'turns' }), speakingRound: { spokenIds: [] } },
    { ...at('circle', { kind: 'turns' }), speakingRound: { spokenIds: ['person-1', 'person-2'] } },
  ],
  conflict: [at('circle', { kind: 'conflict', noteId: 'conflict-1' })],
  card: [
    at('circle', { kind: 'card', cardId: 'card-1', step: null }),
    at('circle', { kind: 'card', cardId: 'card-1', step: 'values' }),
  ],
  network: [
    at('circle', { kind: 'network' }),
    at('circle', { kind: 'network', viewId: 'view-1' }),
    at('circle', { kind: 'network', viewId: 'view-2', day: '2026-10-01' }),
    at('circle', { kind: 'network', viewId: 'view-3', day: '2026-10-01' }),
  ],
});

const MINUTES = 30;
const runOf = (blockId: string): Run => ({
  ...{ id: SESSION_ID, sessionId: SESSION_ID, ...made, blockId },
  timer: { startedAt: Date.now(), elapsedMs: 0, lengthMs: MINUTES * 60_000 },
});

const rowsOf = (state: WallState, much: Much): Readonly<Record<string, readonly Row[]>> => {
  const own = { ...made, sessionId: SESSION_ID };
  const options = Array.from({ length: Math.min(much.slips, 12) }, (_, nth) => ({
    ...{ to: 'slip_group', id: `slip-group-${nth + 1}` },
    dots: 12 - nth,
  }));
  return {
    walls: [{ ...own, id: SESSION_ID, black: false, held: false, ...state.wall }],
    runs: state.runs ? [runOf(state.runs)] : [],
    speakingRounds: state.speakingRound
      ? [{ ...own, id: 'round', blockId: 'circle', order: ['person-1', 'person-2'], ...state.speakingRound }]
      : [],
    votingRounds: state.votingRound
      ? [{ ...own, id: 'vote', blockId: 'circle', dotsEach: 4, capPerOption: 1, options, ...state.votingRound }]
      : [],
  };
};

type Light = 'light' | 'dark';
type Wish = {
  readonly rows: ReturnType<typeof rowsOf>;
  readonly session: Partial<Session>;
  readonly preferences: { readonly language: string; readonly wallTheme: Light };
};

/** Puts the wall in this state, straight into the working copy of the browser, and loads it again. */
export async function showState(
  page: Page,
  { state, much, language, light }: { state: WallState; much: Much; language: string; light: Light },
): Promise<void> {
  const session: Partial<Session> = { status: 'running', ...state.session };
  const wish: Wish = { rows: rowsOf(state, much), session, preferences: { language, wallTheme: light } };
  await page.evaluate(write, { ...wish, sessionId: SESSION_ID });
  await page.reload();
}

async function write({ rows, session, preferences, sessionId }: Wish & { readonly sessionId: string }): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const db = await done(indexedDB.open(localStorage.getItem('kring.database') ?? ''));
  const names = [...Object.keys(rows), 'sessions', 'meta'];
  const of = db.transaction(names, 'readwrite');
  for (const [name, wanted] of Object.entries(rows)) {
    await done(of.objectStore(name).clear());
    for (const row of wanted) await done(of.objectStore(name).put(row));
  }
  const before: unknown = await done(of.objectStore('sessions').get(sessionId));
  await done(of.objectStore('sessions').put({ ...(before as object), ...session }));
  await done(of.objectStore('meta').put({ key: 'preferences', value: preferences }));
  db.close();
}
