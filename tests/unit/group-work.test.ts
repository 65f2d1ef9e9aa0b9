import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import type { FileWorkspace } from '../../shared/workspace/format';
import { groupFile, handOut } from '../../shared/workspace/group-file';
import { groupWorkOf } from '../../shared/workspace/group-work';
import { openingChange } from '../../shared/workspace/opening';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import {
  about,
  away,
  CAME_BACK,
  handedOut,
  LARGEST,
  meeting,
  saved,
  scope,
  takenIn,
  telling,
  written,
} from '../group-laptop';
import { aNote, aProgramme, aSession, aTheme, PROGRAMME_ID, SESSION_ID, stamp } from '../make';

describe('the work that a group brings back', () => {
  const withNote = (laptop: Workspace, over: Parameters<typeof aNote<'idea'>>[1]): Workspace => ({
    ...laptop,
    notes: [...laptop.notes, aNote('idea', { breakoutGroupId: 'east', blockId: 'ours', ...over })],
  });
  const reworded = (workspace: Workspace, id: string, text: string): Workspace => ({
    ...workspace,
    notes: workspace.notes.map((note) => (note.id === id ? { ...note, text } : note)),
  });

  it('is taken in beside what happened here meanwhile, and nothing of the rest is touched', () => {
    const { file, home } = handedOut(meeting());
    const laptop = withNote(away(file), { id: 'fresh', text: 'Een bankje' });
    const { items, after } = takenIn(withNote(home, { id: 'mine', text: 'Hier bedacht' }), written(saved(laptop)));
    expect(items.map(({ kind, key }) => [kind, key])).toEqual([['new', 'notes/fresh']]);
    const { notes, handouts, ...rest } = after;
    const { notes: before, handouts: _, ...was } = home;
    expect(rest).toEqual(was);
    expect(notes.map(({ text }) => text)).toEqual([...before.map(({ text }) => text), 'Hier bedacht', 'Een bankje']);
  });

  it('brings nothing a second time, and the next time only what is new since', () => {
    const { file, home } = handedOut(meeting());
    const laptop = withNote(away(file), { id: 'fresh', text: 'Een bankje' });
    const { after } = takenIn(home, saved(laptop));
    expect(takenIn(after, saved(laptop)).items).toEqual([]);
    const later = reworded(laptop, 'fresh', 'Een groen bankje');
    const second = takenIn(after, saved(later, '2026-10-15T15:00:00+02:00'));
    expect(second.items).toMatchObject([{ kind: 'changed', key: 'notes/fresh' }]);
    expect(() => groupWorkOf(second.after, saved(laptop), telling)).toThrow('group.refused.older');
  });

  it('asks when both changed the same slip, and takes over what the group took away', () => {
    const { file, home } = handedOut(meeting());
    const laptop = reworded(away(file), 'own', 'De deur staat altijd open');
    const without = { ...laptop, notes: laptop.notes.filter(({ text }) => text !== 'We bellen') };
    const { items, after } = takenIn(reworded(home, 'own', 'De deur staat op een kier'), saved(without));
    expect(items.map(({ kind }) => kind)).toEqual(['conflict', 'removed']);
    const texts = after.notes.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['De deur staat op een kier', 'De deur staat altijd open']));
    expect(texts).not.toContain('We bellen');
  });

  it('comes from two laptops with the same file without one undoing the other', () => {
    const { file, home } = handedOut(meeting());
    const one = saved(withNote(away(file, 'one'), { id: 'from-one' }));
    const two = saved(withNote(away(file, 'two'), { id: 'from-two' }));
    const { after } = takenIn(takenIn(home, one).after, two);
    expect(after.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['from-one', 'from-two']));
    expect(after.handouts[0]?.returns).toHaveLength(2);
  });

  it('is shown whole where this laptop does not know the hand-out, and stays comparable after that', () => {
    const before = meeting();
    const { file } = handedOut(before);
    const laptop = saved(withNote(reworded(away(file), 'own', 'Anders'), { id: 'fresh' }));
    const { work, items, after } = takenIn(before, laptop);
    expect(work.base).toBeUndefined();
    expect(items).toMatchObject([
      { key: 'notes/own', kind: 'conflict', reason: 'differs' },
      { key: 'notes/fresh', kind: 'new' },
    ]);
    // What a group may not see is not lost by it.
    expect(after.notes.find(({ id }) => id === 'own')?.votes).toBe(4);
    expect(takenIn(after, laptop).items).toEqual([]);
  });

  it('says that the group got a newer file since', () => {
    const { file, home } = handedOut(meeting());
    const again = { ...scope, handoutId: 'handout-2' };
    const newer = applyChange(home, handOut(file, again, stamp('2026-10-15T14:20:00+02:00')));
    expect(groupWorkOf(newer, saved(away(file)), telling)?.newerHandoutAt).toBe('14:20');
    expect(groupWorkOf(home, saved(away(file)), telling)?.newerHandoutAt).toBeUndefined();
  });

  it('is nothing to compare where nothing of it is here, and neither is a whole programme', () => {
    const { file } = handedOut(meeting());
    expect(groupWorkOf(workspaceOf(), file, telling)).toBeUndefined();
    expect(groupWorkOf(meeting(), toFile(meeting(), [PROGRAMME_ID], about(CAME_BACK)), telling)).toBeUndefined();
  });
});

describe('another file on the laptop of a group', () => {
  const writing = (laptop: Workspace): Workspace => ({
    ...laptop,
    notes: [
      ...laptop.notes.map((note) =>
        note.id === 'own' ? { ...note, text: 'Door de groep', updatedAt: CAME_BACK } : note,
      ),
      aNote('idea', { id: 'fresh', breakoutGroupId: 'east' }),
    ],
  });

  it('changes nothing when it is the one that is here', () => {
    const { file } = handedOut(meeting());
    const { work, items, after } = takenIn(away(file), file);
    expect([work.isHome, items]).toEqual([false, []]);
    expect(after.origins).toEqual(away(file).origins);
  });

  it('brings the plan of the facilitator, and leaves what the group wrote', () => {
    const before = meeting();
    const laptop = writing(away(handedOut(before).file));
    const blocks = before.blocks.map((block) => (block.id === 'all' ? { ...block, minutes: 25 } : block));
    const again = { ...scope, handoutId: 'handout-2' };
    const newer = groupFile({ ...before, blocks }, again, telling, about(CAME_BACK));
    const { items, after } = takenIn(laptop, newer);
    expect(items).toMatchObject([
      { key: 'blocks/all', kind: 'conflict', proposed: 'theirs' },
      { key: 'notes/own', kind: 'conflict', proposed: 'mine' },
      { key: 'notes/fresh', kind: 'only_here', proposed: 'mine' },
    ]);
    expect(after.blocks.find(({ id }) => id === 'all')?.minutes).toBe(25);
    expect(after.notes).toEqual(laptop.notes);
    expect(after.origins[0]?.group).toMatchObject(again);
  });

  it('of another group of the meeting stands beside the first, and each goes home by itself', () => {
    const before = meeting();
    const east = handedOut(before);
    const laptop = writing(away(east.file));
    const west = { ...scope, groupId: 'west', handoutId: 'handout-west' };
    const forWest = groupFile(east.home, west, telling, about(CAME_BACK));
    const { after } = takenIn(laptop, forWest);
    expect(after.breakoutGroups.map(({ id }) => id)).toEqual(['east', 'west']);
    expect(after.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['own', 'fresh']));
    const home = applyChange(east.home, handOut(forWest, west, stamp(CAME_BACK)));
    const written = { ...after, notes: [...after.notes, aNote('idea', { id: 'of-west', breakoutGroupId: 'west' })] };
    const back = takenIn(home, saved(written, '2026-10-15T15:10:00+02:00')).after;
    expect(back.notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['own', 'fresh', 'of-west']));
    // The slip that both have by now in other words stays in both.
    expect(back.notes).toHaveLength(home.notes.length + 2 + 1);
  });
});

describe('a file that says it is of a group and is not', () => {
  const { file, home } = handedOut(meeting());
  const bad =
    (over: Partial<FileWorkspace>): (() => unknown) =>
    () =>
      readWorkspaceFile(new TextEncoder().encode(JSON.stringify({ ...file, ...over })), LARGEST);

  it.each([
    ['of a meeting that is not in it', bad({ scope: { ...scope, sessionId: 'other' } }), 'workspace.problem.reference'],
    ['of a group that is not in it', bad({ scope: { ...scope, groupId: 'other' } }), 'workspace.problem.reference'],
    ['of something else than a group', bad({ scope: { ...scope, kind: 'all' } as never }), 'workspace.problem'],
    [
      'with a second meeting',
      bad({ sessions: [...file.sessions, aSession({ id: 'session-2' })] }),
      'group.problem.outside',
    ],
    [
      'with a second programme',
      bad({ programmes: [...file.programmes, aProgramme({ id: 'programme-2' })] }),
      'group.problem.outside',
    ],
    [
      'with ten thousand notes',
      bad({ notes: Array.from({ length: 10_000 }, () => aNote('insight', { breakoutGroupId: 'east' })) }),
      'group.problem.tooMany',
    ],
  ])('is refused: %s', (_, reading, key) => {
    expect(reading).toThrow(key);
  });

  it('is refused when it is cut off anywhere', () => {
    const bytes = writeWorkspaceFile(file, new Map(), LARGEST);
    for (let part = 1; part < 20; part += 1)
      expect(() => readWorkspaceFile(bytes.slice(0, Math.floor((bytes.length * part) / 20)), LARGEST)).toThrow(
        /workspace\.problem/,
      );
  });

  it('is refused when it reaches into another programme or another meeting, with the place', () => {
    const strange = aNote('insight', { id: 'strange', text: 'Van elders', sessionId: 'session-2' });
    const elsewhere: Workspace = {
      ...home,
      sessions: [...home.sessions, aSession({ id: 'session-2' })],
      notes: [...home.notes, strange],
    };
    const reaching = { ...file, notes: [...file.notes, { ...strange, sessionId: SESSION_ID, text: 'Overschreven' }] };
    expect(() => groupWorkOf(elsewhere, reaching, telling)).toThrow('group.problem.stranger');
    const other = workspaceOf({
      programmes: [aProgramme({ id: 'programme-2' })],
      themes: [aTheme({ programmeId: 'programme-2' })],
    });
    expect(() => openingChange(other, file, 'add', stamp(), { fileName: 'x' })).toThrow('group.problem.stranger');
  });

  it('is refused when its meeting is not here any more', () => {
    const without = {
      ...home,
      sessions: [],
      blocks: [],
      breakoutGroups: [],
      participants: [],
      notes: [],
      handouts: [],
    };
    expect(() => groupWorkOf(without, file, telling)).toThrow('group.refused.noSession');
  });
});
