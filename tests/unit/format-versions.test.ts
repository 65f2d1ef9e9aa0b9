import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/model/message';
import { FILE_TABLE_NAMES } from '../../shared/model/tables';
import { ENVELOPE, inNewestFormat } from '../../shared/workspace/format';
import { type OpenedFile, readWorkspaceFile } from '../../shared/workspace/read-file';
import { mayRead, NEWEST, rowFrom, type Step, steppedFrom } from '../../shared/workspace/steps';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';

const LARGEST = 10 * 1024 * 1024;
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
type Json = Record<string, unknown> & { notes: Record<string, unknown>[] };
const jsonIn = (bytes: Uint8Array): Json =>
  JSON.parse(strFromU8(unzipSync(bytes)['workspace.json'] ?? new Uint8Array()));
const packed = (json: object) =>
  zipSync({ 'workspace.json': strToU8(JSON.stringify(json)) }) as Uint8Array<ArrayBuffer>;
const open = (bytes: Uint8Array): OpenedFile => readWorkspaceFile(bytes, LARGEST);

function refusalOf(act: () => unknown): Refusal {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('It was not refused');
}

// One file of every version that was ever released, as that version wrote it. Never remade, never removed.
const RELEASED = [
  ['format-1.kring', 1, { programmes: 1, sessions: 4, slipGroups: 0 }],
  ['format-2.kring', 2, { programmes: 1, sessions: 4, slipGroups: 1, votingRounds: 1, houseStyles: 1 }],
  ['format-3.kring', 3, { programmes: 1, sessions: 4, slipGroups: 1, votingRounds: 1, houseStyles: 1 }],
] as const;

describe('a file of a version that was released', () => {
  it.each(RELEASED)('%s opens, with every row that was in it', (name, version, expected) => {
    const was = jsonIn(bytesOf(name));
    expect(was.formatVersion).toBe(version);
    const { workspace, left } = open(bytesOf(name));
    expect(left).toBeUndefined();
    expect(workspace).toMatchObject(ENVELOPE);
    for (const table of FILE_TABLE_NAMES) expect(workspace[table]).toEqual(was[table] ?? []);
    for (const [table, count] of Object.entries(expected)) expect(workspace[table as 'notes']).toHaveLength(count);
    expect(open(writeWorkspaceFile(workspace, new Map(), LARGEST)).workspace).toEqual(workspace);
  });

  it('is there for every version that this Kring knows', () => {
    expect(RELEASED.map(([, version]) => version)).toEqual(Array.from({ length: NEWEST }, (_, at) => at + 1));
  });
});

describe('a file of a newer Kring', () => {
  const own = (): Json => structuredClone(jsonIn(bytesOf('format-3.kring')));

  it('opens without what this Kring does not know, when the newer one says that it may, and says how much that is', () => {
    const json = own();
    const [first, ...rest] = json.notes;
    const newer = {
      ...json,
      formatVersion: 7,
      minReader: 3,
      moods: [{ id: 'm' }],
      notes: [{ ...first, mood: 'x' }, ...rest],
    };
    const { workspace, left } = open(packed(newer));
    expect(left).toBe(2);
    expect(workspace.notes).toEqual(json.notes);
    expect(workspace).not.toHaveProperty('moods');
  });

  it('is refused with the way out, when it says that this one may not', () => {
    const { said } = refusalOf(() => open(packed({ ...own(), formatVersion: 7, minReader: 4 })));
    expect(said).toMatchObject({ key: 'workspace.problem.newer', params: { version: 7, known: NEWEST } });
    expect(refusalOf(() => open(packed({ ...own(), formatVersion: 9, minReader: undefined }))).said.key).toBe(
      'workspace.problem.newer',
    );
  });

  it('is still refused for what is wrong with it, such as a kind of note that is unheard of', () => {
    const json = own();
    const newer = { ...json, formatVersion: 7, notes: [{ ...json.notes[0], kind: 'dream' }, ...json.notes.slice(1)] };
    expect(() => open(packed(newer))).toThrow(Refusal);
  });

  it.each([
    [4, 5],
    [4, 0],
    [4, '3'],
    [4, 2.5],
  ])('is no file at all with version %s and reader %s', (version, reader) => {
    const act = () => inNewestFormat({ ...own(), formatVersion: version, minReader: reader });
    expect(refusalOf(act).said.key).toBe('workspace.problem.version');
  });

  it('may be read by its own number or by what it asks of a reader', () => {
    expect(mayRead({ version: 1, minReader: 1 })).toBe(true);
    expect(mayRead({ version: 99, minReader: NEWEST })).toBe(true);
    expect(mayRead({ version: 99, minReader: NEWEST + 1 })).toBe(false);
  });
});

describe('the steps from version to version', () => {
  const steps: readonly Step[] = [
    { adds: ['second'] },
    { adds: [], row: (table, row) => (table === 'notes' ? { mood: 'calm', ...row } : row) },
  ];
  const old = { notes: [{ id: 'a' }, { id: 'b' }], ties: [{ id: 't' }] };

  it('are taken one by one, on a copy, and done twice do no more than once', () => {
    const before = structuredClone(old);
    const stepped = steppedFrom(1, old, steps);
    expect(old).toEqual(before);
    expect(stepped).toEqual({
      second: [],
      notes: [
        { mood: 'calm', id: 'a' },
        { mood: 'calm', id: 'b' },
      ],
      ties: [{ id: 't' }],
    });
    expect(steppedFrom(1, stepped, steps)).toEqual(stepped);
    expect(steppedFrom(2, { ...old, second: [{ id: 's' }] }, steps).second).toHaveLength(1);
    expect(rowFrom(1, 'notes', { id: 'a' }, steps)).toEqual({ mood: 'calm', id: 'a' });
  });

  it('are refused when a row would be lost or doubled on the way', () => {
    const doubling: Step = { adds: [], row: (_, row) => ({ ...row, id: 'a' }) };
    expect(refusalOf(() => steppedFrom(1, old, [doubling])).said.key).toBe('workspace.problem.steps');
    expect(old.notes).toHaveLength(2);
  });
});
