import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { places } from '../../electron/services/data-folder';
import { type House, openHouse } from '../../electron/services/house';
import type { Ports } from '../../electron/services/ports';
import { adding, applyChange } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { erasePeople } from '../../shared/workspace/erasing/erase';
import { peopleIn, personNamed } from '../../shared/workspace/erasing/people';
import { findPeople } from '../../shared/workspace/erasing/places';
import { searchDisk } from '../disk-search';
import { aNote, aParticipant, aProgramme, aSession, aStakeholder, stamp } from '../make';
import { telling } from '../pictures';

const NAME = 'Zwaantje Qwerpoel';
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kring-forget-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const refuse = async (): Promise<never> => {
  throw new Refusal(say('app.host.notHere'));
};
const ports = (): Ports => ({
  host: 'browser',
  version: '0',
  settings: { read: () => ({}), write: () => undefined },
  windows: {
    saveFile: refuse,
    openFile: refuse,
    openWall: refuse,
    closeWall: refuse,
    openLink: refuse,
    clearWindow: refuse,
  },
});

async function open(): Promise<House> {
  const opened = await openHouse({ dataFolder: folder, ports, report: () => undefined });
  if (!('house' in opened)) throw new Error('in use');
  return opened.house;
}

const story = (sha256: string): Workspace =>
  workspaceOf({
    programmes: [aProgramme()],
    sessions: [aSession()],
    stakeholders: [aStakeholder({ id: 'z', type: 'person', name: NAME })],
    participants: [aParticipant({ id: 'g', label: NAME, stakeholderId: 'z' })],
    notes: [aNote('insight', { id: 'n', text: `${NAME} zag het` })],
    consents: [
      {
        ...{ id: 'c', createdAt: '2026-10-15T14:03:00+02:00', updatedAt: '2026-10-15T14:03:00+02:00' },
        ...{ stakeholderId: 'z', purposes: ['photo'], givenOn: '2026-10-15', recordedBy: NAME, how: 'spoken' },
      },
    ],
    attachments: [
      {
        ...{ id: 'a', createdAt: '2026-10-15T14:03:00+02:00', updatedAt: '2026-10-15T14:03:00+02:00' },
        ...{ noteId: 'n', kind: 'photo', fileName: `${NAME}.jpg`, mime: 'image/jpeg', bytes: 1, sha256 },
        ...{ altText: `${NAME} lacht`, recognisablePeople: true, consentIds: ['c'] },
      },
    ],
  });

describe('after somebody was erased, the data folder', () => {
  it('has the name in no byte: not in journals, snapshots, photos or what was put aside', async () => {
    const { answers, close } = await open();
    const { sha256 } = await answers.writeAttachment({ bytes: telling().jpeg });
    const before = story(sha256);
    const label = say('privacy.act.consent', { name: NAME });
    const tables = Object.fromEntries(
      (Object.keys(before) as (keyof Workspace)[])
        .filter((table) => before[table].length > 0)
        .map((table) => [table, adding(table, before[table] as never)[table]]),
    );
    await answers.appendChanges({ entries: [{ revision: 1, change: { label, tables } }] });
    await answers.makeSnapshot({ reason: 'before' });
    await answers.appendChanges({
      entries: [
        { revision: 2, change: { label, tables: adding('notes', [aNote('idea', { text: `Nog eens ${NAME}` })]) } },
      ],
    });
    await writeFile(join(places(folder).journals, 'journal-00000001.rest-1'), `half geschreven ${NAME}`);
    const now = applyChange(before, { label, tables: {} });
    const wanted = [{ person: personNamed(peopleIn(now), NAME), writings: ['Qwerpoel', 'Zwaantje'] }];
    expect(searchDisk(folder, [NAME]).length).toBeGreaterThan(2);

    const state = (await answers.readState(undefined)).tables as unknown as Workspace;
    const kept = workspaceOf(state);
    const plan = { wanted, found: findPeople(kept, wanted), answers: new Map(), instead: '[naam verwijderd]' };
    const change = erasePeople(kept, plan, stamp());
    await answers.appendChanges({ entries: [{ revision: 3, change }] });
    await answers.forgetHistory(undefined);

    expect(searchDisk(folder, [NAME, 'Zwaantje', 'Qwerpoel'])).toEqual([]);
    expect(await answers.readAttachment({ sha256 })).toBeNull();
    await close();
    const again = await open();
    expect((await again.answers.readState(undefined)).tables.notes).toHaveLength(2);
    await again.close();
    expect(searchDisk(folder, [NAME, 'Zwaantje', 'Qwerpoel'])).toEqual([]);
  });
});

describe('the search of the disk', () => {
  it('finds a word in every way in which programs write it, also packed', async () => {
    const { deflateSync, gzipSync } = await import('node:zlib');
    const { zipSync, strToU8 } = await import('fflate');
    const files: readonly (readonly [string, Uint8Array])[] = [
      ['plain', Buffer.from(`x ${NAME} y`)],
      ['wide', Buffer.from(`x ${NAME} y`, 'utf16le')],
      ['address', Buffer.from(encodeURIComponent(NAME))],
      ['gzip', gzipSync(NAME)],
      ['zlib', Buffer.concat([Buffer.from('before'), deflateSync(NAME)])],
      ['zip', zipSync({ 'a.json': strToU8(`"${NAME}" `.repeat(9)) })],
    ];
    for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
    const hits = searchDisk(folder, [NAME]);
    for (const [name] of files)
      expect(
        hits.some((hit) => hit.startsWith(name)),
        name,
      ).toBe(true);
    expect(searchDisk(folder, ['Somebody Else'])).toEqual([]);
  });
});
