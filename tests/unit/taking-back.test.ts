import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adding, applyChange, invert, removing, together, updating } from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { FILE_TABLE_NAMES, type Workspace } from '../../shared/model/tables';
import { removeStakeholder } from '../../shared/network/remove';
import { holdings, readsTheSame, sinceThen } from '../../shared/workspace/earlier';
import { lookInto, readKnown } from '../../shared/workspace/earlier-rows';
import { restoring, takingBack } from '../../shared/workspace/taking-back';
import { anyWorkspace } from '../arbitraries';
import { aNote, aProgramme, demo, stamp } from '../make';

const label = say('app.name');

/** The rows of a file without their moments, in one order. */
const contentOf = (workspace: Workspace) =>
  FILE_TABLE_NAMES.map((table) =>
    workspace[table]
      .map(({ createdAt: _made, updatedAt: _touched, ...row }) => row)
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
const isEqual = (one: Workspace, other: Workspace) => expect(contentOf(one)).toEqual(contentOf(other));

const emptied = (then: Workspace): Workspace =>
  applyChange(then, {
    label,
    tables: Object.fromEntries(
      FILE_TABLE_NAMES.map((table) => [table, { added: [], updated: [], removed: then[table] }]),
    ) as never,
  });

describe('what happened since an earlier version', () => {
  it('is counted by table: later, other and gone; a row that was only touched did not change', () => {
    const then = {
      notes: [
        { id: 'a', text: 'one' },
        { id: 'b', text: 'two' },
        { id: 'c', updatedAt: '1' },
      ],
      ties: [],
    };
    const now = { notes: [{ id: 'b', text: 'TWO' }, { id: 'c', updatedAt: '2' }, { id: 'd' }], later: [{ id: 'x' }] };
    expect(sinceThen(then, now)).toEqual({
      notes: { added: 1, changed: 1, removed: 1 },
      later: { added: 1, changed: 0, removed: 0 },
    });
    expect(sinceThen(then, then)).toEqual({});
  });

  it('comes after what it holds, with the actions among the notes', () => {
    const { notes, sessions } = demo();
    const held = holdings(demo());
    expect(held).toMatchObject({ notes: notes.length, sessions: sessions.length, programmes: 1 });
    expect(held.actions).toBe(notes.filter(({ kind }) => kind === 'action').length);
    expect(held.ownMethods).toBeUndefined();
  });
});

describe('taking one thing back', () => {
  it('brings a party back with its ties, and everything that pointed at it points at it again', () => {
    const then = demo();
    for (const party of then.stakeholders) {
      const now = applyChange(then, removeStakeholder(party, then, stamp()));
      expect(now.stakeholders).toHaveLength(then.stakeholders.length - 1);
      const change = takingBack(then, now, [{ table: 'stakeholders', id: party.id }], label);
      isEqual(applyChange(now, change), then);
      isEqual(applyChange(applyChange(now, change), invert(change)), now);
    }
  });

  it('brings a meeting back with its agenda, its people and its notes', () => {
    const then = demo();
    for (const session of then.sessions) {
      const ofIt = FILE_TABLE_NAMES.map((table) =>
        removing(table, then[table].filter((row) => (row as { sessionId?: string }).sessionId === session.id) as never),
      );
      const now = applyChange(then, { label, tables: together(removing('sessions', [session]), ...ofIt) });
      const back = applyChange(now, takingBack(then, now, [{ table: 'sessions', id: session.id }], label));
      for (const table of ['sessions', 'blocks', 'participants', 'notes'] as const)
        expect(back[table].map(({ id }) => id).sort()).toEqual(then[table].map(({ id }) => id).sort());
    }
  });

  it('brings with a note only the meeting and the programme that it stood in', () => {
    const then = demo();
    const note = then.notes.find(({ sessionId }) => sessionId !== undefined);
    if (!note) throw new Error('The demonstration has notes in meetings');
    const now = emptied(then);
    const back = applyChange(now, takingBack(then, now, [{ table: 'notes', id: note.id }], label));
    expect(back.notes.map(({ id, text }) => [id, text])).toEqual([[note.id, note.text]]);
    expect(back.sessions.map(({ id }) => id)).toEqual([note.sessionId]);
    expect(back.programmes).toHaveLength(1);
    expect(back.blocks).toEqual([]);
  });

  it('gives a note its words back and leaves what was made since', () => {
    const then = demo();
    const [first] = then.notes;
    if (!first) throw new Error('The demonstration has notes');
    const later = aNote('insight', { programmeId: first.programmeId });
    const now = applyChange(then, {
      label,
      tables: together(updating('notes', [[first, { ...first, text: 'Something else' }]]), adding('notes', [later])),
    });
    const back = applyChange(now, takingBack(then, now, [{ table: 'notes', id: first.id }], label));
    expect(back.notes.find(({ id }) => id === first.id)?.text).toBe(first.text);
    expect(back.notes.some(({ id }) => id === later.id)).toBe(true);
  });

  it('never leaves anything that points at nothing, for any two states', () => {
    fc.assert(
      fc.property(anyWorkspace(), anyWorkspace(), fc.nat(), (then, now, at) => {
        const rows = FILE_TABLE_NAMES.flatMap((table) => then[table].map(({ id }) => ({ table, id })));
        const one = rows[at % Math.max(rows.length, 1)];
        if (!one) return;
        const back = applyChange(now, takingBack(then, now, [one], label));
        const was = (then[one.table] as readonly { id: string }[]).find(({ id }) => id === one.id);
        const is = (back[one.table] as readonly { id: string }[]).find(({ id }) => id === one.id);
        expect(was && is && is.id === was.id).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('taking everything back', () => {
  it('makes any state the one of then, and undo makes it the one of now', () => {
    fc.assert(
      fc.property(anyWorkspace(), anyWorkspace(), (then, now) => {
        const change = restoring(then, now, { programmeId: null, label }, stamp());
        const after = applyChange(now, change);
        isEqual(after, then);
        isEqual(applyChange(after, invert(change)), now);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves other programmes alone when one is asked for, and clocks of meetings that stay', () => {
    const then = demo();
    const [programme] = then.programmes;
    const other = aProgramme({ id: 'other' });
    const run = { ...stampless, id: 'ses-1', sessionId: 'ses-1', blockId: null, timer: clock, clocks: {} };
    const now: Workspace = {
      ...then,
      programmes: [{ ...then.programmes[0], name: 'Renamed' } as never, other],
      notes: [aNote('insight', { programmeId: 'other' })],
      runs: [run],
    };
    const about = { programmeId: programme?.id ?? '', label };
    const after = applyChange(now, restoring(then, now, about, stamp()));
    expect(after.programmes).toContainEqual(other);
    expect(after.notes).toHaveLength(then.notes.length + 1);
    expect(after.runs).toEqual([run]);
    isEqual(
      { ...after, programmes: [programme as never], notes: after.notes.filter((n) => n.programmeId !== 'other') },
      then,
    );
  });
});

const stampless = { createdAt: '2026-10-15T12:00:00Z', updatedAt: '2026-10-15T12:00:00Z' };
const clock = { startedAt: null, elapsedMs: 0, lengthMs: 60_000 };

describe('looking into an earlier version', () => {
  it('shows every note, party and tie under its programme and meeting, with how it stands now', () => {
    const then = demo();
    const [gone, other] = then.notes;
    const now: Workspace = {
      ...then,
      notes: then.notes.slice(1).map((note) => (note.id === other?.id ? { ...note, text: 'Else' } : note)),
    };
    const parts = lookInto(then, now).flatMap((programme) => programme.parts);
    const rows = parts.flatMap((part) => part.rows);
    const count = (table: string) => rows.filter((row) => row.table === table).length;
    expect(count('notes')).toBe(then.notes.length);
    expect(count('stakeholders')).toBe(then.stakeholders.length);
    expect(count('ties')).toBe(then.ties.length);
    expect(parts.filter(({ kind }) => kind === 'session')).toHaveLength(then.sessions.length);
    expect(rows.filter(({ standing }) => standing !== 'same').map(({ row, standing }) => [row.id, standing])).toEqual(
      expect.arrayContaining([
        [gone?.id, 'gone'],
        [other?.id, 'changed'],
      ]),
    );
  });

  it('reads what this Kring can read and counts the rest', () => {
    const { then, left } = readKnown({
      ...demo(),
      notes: [...demo().notes, { id: 'odd', kind: 'unheard of' }] as never,
    });
    expect(then.notes).toEqual(demo().notes);
    expect(left).toBe(1);
    expect(then.notes.every((note, at) => readsTheSame(note, demo().notes[at] ?? note))).toBe(true);
  });
});
