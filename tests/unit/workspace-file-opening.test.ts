import { describe, expect, it } from 'vitest';
import { applyChange, invert, isEmpty } from '../../shared/model/change';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { compareWith } from '../../shared/workspace/comparing';
import { openingChange } from '../../shared/workspace/opening';
import { toFile } from '../../shared/workspace/programme-slice';
import { aBlock, aNote, aProgramme, aSession, demo, PROGRAMME_ID, stamp } from '../make';

const source = { fileName: 'buurt.kring' };
const about = { language: 'nl', now: '2026-11-21T09:00:00+01:00', isDemo: false } as const;
const demoFile = toFile(demo(), ['prg-vlierbuurt'], { ...about, isDemo: true, notice: 'Verzonnen' });

const opened = (): Workspace =>
  applyChange(workspaceOf(), openingChange(workspaceOf(), demoFile, 'add', stamp(), source));
const noDifference = { added: 0, changed: 0, removed: 0 };

describe('opening a file', () => {
  it('adds all of it, and remembers that it is a demonstration and where it came from', () => {
    const { runs, walls, origins, ownMethods, speakingRounds, handouts, exchanges, erasures, ...rows } = opened();
    const { format, formatVersion, minReader, isDemo, language, exportedAt, notice, ...inFile } = demoFile;
    expect(rows).toEqual(inFile);
    expect([runs, walls, ownMethods, speakingRounds, handouts, exchanges, erasures]).toEqual([
      [],
      [],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(origins).toEqual([
      {
        id: 'prg-vlierbuurt',
        createdAt: stamp().now,
        updatedAt: stamp().now,
        isDemo: true,
        notice: 'Verzonnen',
        fileName: 'buurt.kring',
      },
    ]);
  });

  it('is one act with the name of the programme, and can be taken back', () => {
    const change = openingChange(workspaceOf(), demoFile, 'add', stamp(), source);
    expect(change.label).toEqual({ key: 'workspace.act.open', params: { name: 'Samen gezond in de Vlierbuurt' } });
    expect(applyChange(opened(), invert(change))).toEqual(workspaceOf());
  });

  it('is refused when the programme is here and nobody chose what to do', () => {
    expect(() => openingChange(opened(), demoFile, 'add', stamp(), source)).toThrow('workspace.problem.alreadyHere');
  });
});

describe('a file of a programme that is here already', () => {
  const note = aNote('insight', { programmeId: 'prg-vlierbuurt', sessionId: 'ses-2' });
  const worked = (): Workspace => {
    const here = opened();
    const [first, , ...others] = here.notes;
    const edited = first ? [{ ...first, text: 'Anders gezegd' }] : [];
    return { ...here, notes: [...edited, ...others, note], ties: here.ties.slice(1) };
  };

  it('tells what is more, other and fewer before anything is done', () => {
    const compared = compareWith(worked(), demoFile);
    expect(compared.present).toEqual(['prg-vlierbuurt']);
    expect(compared.isSame).toBe(false);
    expect(compared.tables.notes).toEqual({ added: 1, changed: 1, removed: 1 });
    expect(compared.tables.ties).toEqual({ added: 1, changed: 0, removed: 0 });
    expect(compared.tables.sessions).toEqual(noDifference);
  });

  it('is the same whatever the order of the fields', () => {
    const here = opened();
    const turned = here.notes.map((row) =>
      Object.fromEntries(Object.entries({ ...row, plainText: undefined }).reverse()),
    );
    const plain = { ...demoFile, notes: demoFile.notes.map(({ plainText, ...rest }) => rest) } as typeof demoFile;
    expect(compareWith({ ...here, notes: turned as unknown as Workspace['notes'] }, plain).isSame).toBe(true);
  });

  it('takes its place, and gives it back', () => {
    const change = openingChange(worked(), demoFile, 'replace', stamp(), source);
    expect(change.label.key).toBe('workspace.act.replace');
    const replaced = applyChange(worked(), change);
    expect(compareWith(replaced, demoFile).isSame).toBe(true);
    expect(replaced.notes.some(({ id }) => id === note.id)).toBe(false);
    expect(applyChange(replaced, invert(change)).notes.find(({ id }) => id === note.id)).toEqual(note);
  });

  it('leaves a clock that still has its step, and stops one whose step or meeting is gone', () => {
    const made = { createdAt: about.now, updatedAt: about.now };
    const timer = { startedAt: null, elapsedMs: 0, lengthMs: 60_000 };
    const run = (id: string, blockId: string) => ({ id, ...made, sessionId: id, blockId, timer });
    const wall = (id: string, blockId: string) => ({ id, ...made, sessionId: id, blockId, black: false, held: false });
    const block = aBlock({ sessionId: 'ses-3' });
    const gone = aSession({ id: 'ses-9', programmeId: 'prg-vlierbuurt' });
    const here = opened();
    const running = {
      ...here,
      sessions: [...here.sessions, gone],
      blocks: [...here.blocks, block],
      runs: [run('ses-2', 'blk-11'), run('ses-3', block.id), run('ses-9', block.id)],
      walls: [wall('ses-2', 'blk-11'), wall('ses-3', block.id), wall('ses-9', block.id)],
    };
    const replaced = applyChange(running, openingChange(running, demoFile, 'replace', stamp(), source));
    expect(replaced.runs.map(({ sessionId, blockId }) => [sessionId, blockId])).toEqual([
      ['ses-2', 'blk-11'],
      ['ses-3', null],
    ]);
    expect(replaced.walls.map(({ sessionId, blockId }) => [sessionId, blockId])).toEqual([
      ['ses-2', 'blk-11'],
      ['ses-3', null],
    ]);
  });

  it('can stand beside it: numbered names, an origin of its own, and the first one untouched', () => {
    const once = applyChange(worked(), openingChange(worked(), demoFile, 'beside', stamp(undefined, 'a'), source));
    const twice = applyChange(once, openingChange(once, demoFile, 'beside', stamp(undefined, 'b'), source));
    const name = 'Samen gezond in de Vlierbuurt';
    expect(twice.programmes.map((programme) => programme.name)).toEqual([name, `${name} (2)`, `${name} (3)`]);
    expect(new Set(twice.origins.map(({ id }) => id))).toEqual(new Set(twice.programmes.map(({ id }) => id)));
    expect(twice.notes.filter(({ programmeId }) => programmeId === 'prg-vlierbuurt')).toEqual(worked().notes);
  });

  it('counts on from a name that has a number already', () => {
    const here = workspaceOf({ programmes: [aProgramme({ name: 'Buurt (2)' })] });
    const file = toFile(here, [PROGRAMME_ID], about);
    const beside = applyChange(here, openingChange(here, file, 'beside', stamp(), source));
    expect(beside.programmes.map(({ name }) => name)).toEqual(['Buurt (2)', 'Buurt (3)']);
  });

  it('changes only where it came from when it is the same', () => {
    const { origins, ...rest } = openingChange(opened(), demoFile, 'replace', stamp(), source).tables;
    expect(origins?.updated).toHaveLength(1);
    expect(isEmpty({ label: { key: 'workspace.act.replace' }, tables: rest })).toBe(true);
  });
});
