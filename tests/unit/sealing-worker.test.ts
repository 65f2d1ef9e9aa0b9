import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { KringDatabase } from '../../renderer/data/database';
import type { FileMade, SealingAnswer, SealingJob } from '../../renderer/workspace/sealing-worker';
import type { Workspace } from '../../shared/model/tables';
import { isSealed } from '../../shared/sealing/sealed-header';
import { markFor, remembering } from '../../shared/workspace/exchange';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { demo, stamp } from '../make';

const NOW = '2026-10-15T16:00:00+02:00';
const LARGEST = 50_000_000;
const PASSPHRASE = 'vier-lange-woorden-achter-elkaar';

/** The worker without its thread: what the window posts goes in, what it answers comes out. */
let ask: (job: SealingJob) => Promise<SealingAnswer>;
const transferred: unknown[] = [];

beforeAll(async () => {
  let hear: (event: { readonly data: SealingJob }) => void = () => undefined;
  let tell: (answer: SealingAnswer) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_name: string, listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal('postMessage', (answer: SealingAnswer, { transfer }: { readonly transfer: unknown[] }) => {
    transferred.push(...transfer);
    tell(answer);
  });
  await import('../../renderer/workspace/sealing-worker');
  ask = (data) =>
    new Promise((done) => {
      tell = done;
      hear({ data });
    });
});

const workspace: Workspace = demo();
const programmeIds = workspace.programmes.map(({ id }) => id);
const file = toFile(workspace, programmeIds, { language: 'nl', now: NOW, isDemo: false });
const attachments = new Map();

const made = (answer: SealingAnswer): FileMade => {
  if ('done' in answer && typeof answer.done === 'object' && 'bytes' in answer.done) return answer.done;
  throw new Error(JSON.stringify(answer));
};

async function knows(name: string, known: Pick<Workspace, 'exchanges'>): Promise<void> {
  const db = new KringDatabase(name);
  await db.of('exchanges').bulkPut([...known.exchanges]);
  db.close();
}

describe('the worker that makes files', () => {
  it('writes the whole file, gives its bytes away, and needs no working copy for a file that is not exchanged', async () => {
    const { bytes, remembered } = made(await ask({ act: 'write', file, attachments, largest: LARGEST }));
    expect(readWorkspaceFile(bytes, LARGEST).workspace.notes).toEqual(file.notes);
    expect(remembered).toEqual({});
    expect(transferred).toContain(bytes.buffer);
  });

  it('marks a file that colleagues exchange with what was exchanged before, and says what to remember of it', async () => {
    const earlier = stamp(NOW, 'earlier');
    const first = markFor(workspace, file, earlier);
    const { exchanges } = remembering(workspace, file, first, earlier);
    await knows('kring-exchange', { exchanges: exchanges?.added ?? [] });

    const exchange = { database: 'kring-exchange', now: NOW, newId: 'second' };
    const same = made(await ask({ act: 'write', file, attachments, largest: LARGEST, exchange }));
    expect(readWorkspaceFile(same.bytes, LARGEST).mark).toEqual(first);
    expect(same.remembered).toEqual({});

    const other = { ...file, notes: file.notes.slice(1) };
    const next = made(await ask({ act: 'write', file: other, attachments, largest: LARGEST, exchange }));
    expect(readWorkspaceFile(next.bytes, LARGEST).mark).toMatchObject({ id: 'second', knows: [first.id] });
    expect(next.remembered.exchanges?.added).toMatchObject([{ id: 'second', knows: [first.id] }]);
  });

  it('seals it where there is a passphrase, and gives no plain bytes back', async () => {
    const job = { act: 'write', file, attachments, largest: LARGEST, passphrase: PASSPHRASE } as const;
    const { bytes } = made(await ask(job));
    expect(isSealed(bytes)).toBe(true);
    expect(() => readWorkspaceFile(bytes, LARGEST)).toThrow();
  });

  it('says in words that a file is too large, or a passphrase too short', async () => {
    expect(await ask({ act: 'write', file, attachments, largest: 10 })).toMatchObject({
      said: { key: 'workspace.problem.tooLargeToSave' },
    });
    expect(await ask({ act: 'write', file, attachments, largest: LARGEST, passphrase: 'kort' })).toMatchObject({
      said: { key: 'sealing.refused.tooShort' },
    });
  });
});
