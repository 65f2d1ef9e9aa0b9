import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Erasure } from '../../shared/model/exchange';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { marksOf } from '../../shared/privacy/name-marks';
import { colleagueCopyOf, isOtherWork } from '../../shared/workspace/colleague-copy';
import { erasePeople } from '../../shared/workspace/erasing/erase';
import { peopleIn, personNamed } from '../../shared/workspace/erasing/people';
import { findPeople } from '../../shared/workspace/erasing/places';
import { beginningOf } from '../../shared/workspace/exchange';
import { openingChange } from '../../shared/workspace/opening';
import { aNote, aProgramme, aSession, aStakeholder, aTheme, aTie, PROGRAMME_ID, stamp } from '../make';
import { INSTEAD, opens, readBack, saves, takes } from '../two-laptops';

const NAME = 'Wilhelmina Kraaijeveld';
const now = '2026-10-15T14:00:00+02:00';
const person = aStakeholder({ id: 'party-w', type: 'person', name: NAME });
const other = aStakeholder({ id: 'party-o', name: 'Buurthuis' });
const tie = aTie('party-w', 'party-o', { id: 'tie-w' });
const said = aNote('insight', { id: 'said', text: `${NAME} zegt: kom langs` });

const work = (tables: Partial<Workspace> = {}): Workspace =>
  workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], ...tables });
const whole = work({ stakeholders: [person, other], ties: [tie], notes: [said] });

/** What erasing a person leaves: no row, no name, and a trace from which no name can be read. */
const erased = (laptop: Workspace, names = true): Workspace => {
  const trace: Erasure = {
    id: 'erasure-1',
    createdAt: now,
    updatedAt: now,
    programmeId: PROGRAMME_ID,
    rows: ['stakeholders/party-w', 'ties/tie-w'],
    emptied: ['notes/said'],
    ...(names && { names: marksOf([NAME], 'salt') }),
  };
  return {
    ...laptop,
    stakeholders: [other],
    ties: [],
    notes: [{ ...said, text: `${INSTEAD} zegt: kom langs` }],
    erasures: [trace],
  };
};

describe('somebody who was erased here', () => {
  const first = saves(whole, 'first');
  const colleague = { ...opens(first.bytes), notes: [{ ...said, tags: ['contact'] }] };
  const fromThere = saves(colleague, 'there').bytes;

  it('does not come back with the older copy of a colleague: not as a row, and not in any text that is shown', () => {
    for (const laptop of [erased(first.laptop), erased(whole)]) {
      const { items, keptBack, laptop: after } = takes(laptop, fromThere, ({ choices }) => choices.at(-1) ?? 'mine');
      expect(JSON.stringify([items, after])).not.toContain(NAME);
      expect([after.stakeholders, after.ties]).toEqual([[other], []]);
      expect(keptBack).toBe(3);
    }
  });

  it('leaves what stands here as it is when the name is not known any more', () => {
    const { items } = takes(erased(first.laptop, false), fromThere);
    expect(JSON.stringify(items)).not.toContain(NAME);
  });

  it('is told to the colleague by numbers alone, and nothing is removed there by itself', () => {
    const { bytes } = saves(erased(first.laptop), 'here');
    const { mark, workspace } = readBack(bytes);
    expect(mark.erased).toEqual(['stakeholders/party-w', 'ties/tie-w']);
    const copy = colleagueCopyOf(colleague, workspace, mark, INSTEAD);
    expect(copy.erasedThere.has('stakeholders/party-w')).toBe(true);
    expect(takes(colleague, bytes).laptop.stakeholders).toHaveLength(2);
  });

  it('leaves no fingerprint of its words behind', () => {
    const rows = first.laptop.exchanges[0]?.rows ?? {};
    expect(Object.keys(rows['stakeholders/party-w'] ?? {})).toContain('name');
    const wanted = [{ person: personNamed(peopleIn(first.laptop), NAME), writings: [] }];
    const plan = { wanted, found: findPeople(first.laptop, wanted), answers: new Map(), instead: INSTEAD };
    const after = applyChange(first.laptop, erasePeople(first.laptop, plan, stamp()));
    for (const key of ['stakeholders/party-w', 'ties/tie-w', 'notes/said'])
      expect(after.exchanges[0]?.rows?.[key]).toEqual({});
    expect(after.exchanges[0]?.rows?.['stakeholders/party-o']).toEqual(rows['stakeholders/party-o']);
    const mark = { id: after.exchanges[0]?.id ?? '', knows: [], erased: [] };
    expect(beginningOf(after, after, mark)?.had('stakeholders/party-w')).toBe(true);
  });
});

describe('a file that is given to a colleague', () => {
  it('carries numbers for merging and nothing else that was not in it before', () => {
    const { bytes } = saves({ ...whole, erasures: erased(whole).erasures }, 'given');
    const entries = unzipSync(bytes);
    expect(Object.keys(entries).sort()).toEqual(['copy.json', 'workspace.json']);
    const mark = JSON.parse(strFromU8(entries['copy.json'] ?? new Uint8Array()));
    expect(Object.keys(mark).sort()).toEqual(['erased', 'id', 'knows']);
    expect(strFromU8(entries['copy.json'] ?? new Uint8Array())).not.toContain(NAME);
  });

  it('without numbers is known again by its content: who opens the same file begins the same', () => {
    const { bytes } = saves(whole, 'plain');
    const json = unzipSync(bytes)['workspace.json'] ?? new Uint8Array();
    const [one, two] = [readBack(json), readBack(json)];
    expect(one.mark).toEqual(two.mark);
    const [here, there] = [opens(json as Uint8Array<ArrayBuffer>), opens(json as Uint8Array<ArrayBuffer>)];
    const mine = { ...here, notes: [] };
    const theirs = saves({ ...there, notes: [said, aNote('idea', { id: 'new' })] }, 'there');
    expect(takes(mine, theirs.bytes).items).toMatchObject(
      [
        { key: 'notes/said', kind: 'gone_here', proposed: 'mine' },
        { key: 'notes/new', kind: 'new', proposed: 'theirs' },
      ].sort((a, b) => (a.key < b.key ? 1 : -1)),
    );
  });

  it('shows everything that differs when nobody knows the beginning, and removes nothing', () => {
    const here = work({ notes: [said, aNote('idea', { id: 'mine' })] });
    const there = work({ notes: [{ ...said, text: 'Anders' }, aNote('idea', { id: 'theirs' })] });
    const { items, laptop } = takes(here, saves(there, 'there').bytes);
    expect(items.map(({ key, kind, proposed }) => [key, kind, proposed])).toEqual([
      ['notes/said', 'conflict', 'both'],
      ['notes/theirs', 'new', 'theirs'],
      ['notes/mine', 'only_here', 'mine'],
    ]);
    expect(laptop.notes).toHaveLength(4);
  });
});

describe('files that cross each other', () => {
  const first = saves(work({ notes: [said] }), 'first');
  const wrote = (laptop: Workspace, text: string, name: string) =>
    saves({ ...laptop, notes: [{ ...said, text, updatedAt: '2026-10-15T15:00:00+02:00' }] }, name);
  const anna = wrote(first.laptop, 'Anna zei het zo', 'anna');
  const bert = wrote(opens(first.bytes), 'Bert zei het zo', 'bert');

  it('leave both with both texts, and nobody with the same text twice', () => {
    const [there, back] = [takes(anna.laptop, bert.bytes).laptop, takes(bert.laptop, anna.bytes).laptop];
    const texts = ({ notes }: Workspace) => notes.map(({ text }) => text).sort();
    expect(texts(there)).toEqual(['Anna zei het zo', 'Bert zei het zo']);
    expect(texts(back)).toEqual(texts(there));
    const again = takes(there, saves(back, 'back').bytes);
    expect(texts(again.laptop)).toEqual(texts(there));
  });

  it('and come back with both are taken in with both, and then there is nothing more to exchange', () => {
    const home = saves(takes(anna.laptop, bert.bytes).laptop, 'home');
    const there = takes(bert.laptop, home.bytes);
    expect(there.laptop.notes.map(({ text }) => text).sort()).toEqual(['Anna zei het zo', 'Bert zei het zo']);
    expect(takes(home.laptop, saves(there.laptop, 'there').bytes).items).toEqual([]);
  });

  it('are asked again when each kept their own: neither text wins unseen', () => {
    const there = takes(anna.laptop, bert.bytes, () => 'mine').laptop;
    const back = takes(bert.laptop, anna.bytes, () => 'mine').laptop;
    const { items, laptop } = takes(there, saves(back, 'back').bytes);
    expect(items).toMatchObject([{ key: 'notes/said', kind: 'conflict', reason: 'both_changed', proposed: 'both' }]);
    expect(laptop.notes.find(({ id }) => id === 'said')?.text).toBe('Anna zei het zo');
  });
});

describe('what a laptop remembers of files', () => {
  const years = (count: number): readonly Workspace[] => {
    const laptops = [saves(work({ notes: [said] }), 'first').laptop];
    for (let at = 1; at <= count; at += 1) {
      const before = laptops.at(-1) ?? workspaceOf();
      laptops.push(saves({ ...before, notes: [{ ...said, text: `Versie ${at}` }] }, `save-${at}`).laptop);
    }
    return laptops;
  };

  it('is what stood in the last ten; of longer ago only that they were there, and then everything is shown', () => {
    const laptop = years(14).at(-1) ?? workspaceOf();
    expect(laptop.exchanges).toHaveLength(15);
    expect(laptop.exchanges.filter(({ rows }) => rows)).toHaveLength(10);
    const [oldest, newest] = [laptop.exchanges[0], laptop.exchanges.at(-1)];
    const beginning = (id = '') => beginningOf(laptop, laptop, { id, knows: [], erased: [] });
    expect(beginning(oldest?.id)).toBeUndefined();
    expect(beginning(newest?.id)?.stood('notes/said', 'text', 'Versie 14')).toBe(true);
    expect(beginning(newest?.id)?.stood('notes/said', 'text', 'Versie 13')).toBe(false);
  });
});

describe('other work with the same numbers', () => {
  it('is told apart by when it was made, and stays apart', () => {
    const strange = work({ programmes: [aProgramme({ createdAt: '2020-01-01T09:00:00Z', name: 'Heel iets anders' })] });
    const { workspace, mark } = readBack(saves(strange, 'strange').bytes);
    expect(isOtherWork(whole, workspace, mark)).toBe(true);
    expect(isOtherWork(opens(saves(strange, 'strange').bytes), workspace, mark)).toBe(false);
    const beside = applyChange(
      whole,
      openingChange(whole, workspace, 'beside', stamp(undefined, 'copy'), { fileName: 'x' }),
    );
    expect(beside.programmes).toHaveLength(2);
    expect(beside.stakeholders).toEqual(whole.stakeholders);
  });

  it('that shares the number of one row gets the same free number every time', () => {
    const elsewhere = workspaceOf({
      programmes: [aProgramme({ id: 'elsewhere' })],
      themes: [aTheme({ programmeId: 'elsewhere', title: 'Van elders' })],
    });
    const here = work({ themes: [aTheme({ title: 'Van hier' })] });
    const { bytes } = saves(elsewhere, 'elsewhere');
    const both = opens(bytes, here);
    expect(both.themes.map(({ title }) => title).sort()).toEqual(['Van elders', 'Van hier']);
    expect(takes(both, bytes).items).toEqual([]);
    expect(both.themes.find(({ title }) => title === 'Van hier')).toEqual(here.themes[0]);
  });
});
