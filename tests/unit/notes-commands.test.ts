import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert, isEmpty } from '../../shared/model/change';
import { Refusal, say } from '../../shared/model/message';
import { Note } from '../../shared/model/note';
import { NoteKind } from '../../shared/model/note-kinds';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { asKind, changeKind, leftBehind } from '../../shared/notes/change-kind';
import { addNotes, editField, editNote, editText, linkNote, unlinkNote } from '../../shared/notes/commands';
import { kindOf } from '../../shared/notes/kinds';
import { plainOf } from '../../shared/notes/links-in-text';
import { moveNotes, reorderNote } from '../../shared/notes/move-notes';
import { inOrder, orderAfter } from '../../shared/notes/order';
import { placeOf } from '../../shared/notes/place';
import { removeNotes } from '../../shared/notes/remove-notes';
import { aGroup, aNote, aSession, aTheme, demo, PROGRAMME_ID, stamp } from '../make';

const LATER = '2026-10-15T15:00:00+02:00';
const place = placeOf({ programmeId: PROGRAMME_ID, session: aSession({ status: 'running' }) });
const field = (kind: NoteKind, name: string) => {
  const found = kindOf(kind).fields.find((each) => each.name === name);
  if (!found) throw new Error(`${kind} has no ${name}`);
  return found;
};
const result = (notes: readonly Note[], change: ReturnType<typeof editText>) =>
  applyChange(workspaceOf({ notes }), change).notes;

describe('adding notes', () => {
  it('is one act for a whole pasted list, in order, after what is there', () => {
    const present = [aNote('insight', { order: 4 }), aNote('insight', { order: 2.5 })];
    const change = addNotes('tip', ['Een', '  ', 'Twee', 'Drie'], place, { firstOrder: orderAfter(present) }, stamp());
    expect(change.label).toEqual(say('notes.act.pasted', { count: 3 }));
    expect(change.tables.notes?.added.map(({ text, order }) => [text, order])).toEqual([
      ['Een', 5],
      ['Twee', 6],
      ['Drie', 7],
    ]);
  });

  it('is called after its kind and its place', () => {
    expect(addNotes('insight', ['Een'], place, { firstOrder: 1, placeName: 'Samenwerken' }, stamp()).label).toEqual(
      say('notes.act.addTo.insight', { place: 'Samenwerken' }),
    );
    expect(addNotes('insight', ['Een'], place, { firstOrder: 1 }, stamp()).label).toEqual(say('domain.kind.insight'));
  });

  it('fills in what is known of a text', () => {
    const ownOf = (text: string) => (text === 'Routine' ? { category: 'routine' } : {});
    const change = addNotes('hurdle', ['Routine', 'Regen'], place, { firstOrder: 1, ownOf }, stamp());
    expect(change.tables.notes?.added).toMatchObject([{ category: 'routine' }, { category: 'other' }]);
  });
});

describe('editing a note', () => {
  it('changes its text and the moment of change, and nothing when nothing differs', () => {
    const note = aNote('insight', { text: 'Oud' });
    expect(result([note], editText(note, ' Nieuw ', stamp(LATER)))).toEqual([
      { ...note, text: 'Nieuw', updatedAt: LATER },
    ]);
    expect(isEmpty(editText(note, 'Oud', stamp()))).toBe(true);
    expect(isEmpty(editText(note, '  ', stamp()))).toBe(true);
  });

  it('lets what happened in a conflict follow the text until somebody writes it out', () => {
    const fresh = aNote('conflict', { text: 'Oud', situation: 'Oud' });
    expect(result([fresh], editText(fresh, 'Nieuw', stamp()))).toMatchObject([{ text: 'Nieuw', situation: 'Nieuw' }]);
    const writtenOut = aNote('conflict', { text: 'Oud', situation: 'De deur was dicht' });
    expect(result([writtenOut], editText(writtenOut, 'Nieuw', stamp()))).toMatchObject([
      { situation: 'De deur was dicht' },
    ]);
  });

  it('changes one field as one act, called after the field', () => {
    const note = aNote('hurdle');
    const change = editField(note, field('hurdle', 'category'), 'time_pressure', stamp());
    expect(change.label).toEqual(say('notes.field.hurdleCategory'));
    expect(result([note], change)).toMatchObject([{ category: 'time_pressure' }]);
  });

  it('takes an optional value away', () => {
    const note = aNote('insight', { authorLabel: 'Vrijwilliger' });
    const [edited] = result([note], editNote(note, { authorLabel: undefined }, say('notes.act.attribution'), stamp()));
    expect(edited).not.toHaveProperty('authorLabel');
  });
});

describe('another kind', () => {
  const anyKind = fc.constantFrom(...NoteKind.options);

  it('is valid from every kind to every kind, keeps the words, and can be taken back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...demo().notes), anyKind, (note, kind) => {
        const changed = asKind(note, kind);
        expect(Note.safeParse(changed).success).toBe(true);
        expect(plainOf(changed.text)).toContain(note.text);
        expect(changed).toMatchObject({ id: note.id, capturedAt: note.capturedAt, kind });
        const workspace = workspaceOf({ notes: [note] });
        const change = changeKind(note, kind, {}, stamp());
        expect(applyChange(applyChange(workspace, change), invert(change)).notes).toEqual([note]);
      }),
      { numRuns: 300 },
    );
  });

  it('[S1-2] keeps the link of a tip, in its text and back again', () => {
    const tip = aNote('tip', { text: 'Lees de kaart', url: 'https://kaart.example/', linkLabel: 'de kaart' });
    const lesson = asKind(tip, 'insight');
    expect(lesson.text).toBe('Lees [de kaart](https://kaart.example/)');
    expect(asKind(lesson, 'tip')).toMatchObject({ text: tip.text, url: tip.url, linkLabel: tip.linkLabel });
    expect(leftBehind(tip, 'insight').map(({ name }) => name)).toEqual(['tipType']);
    expect(asKind(aNote('tip', { text: 'Lees dit', url: 'https://kaart.example/' }), 'idea').text).toBe(
      'Lees dit https://kaart.example/',
    );
  });

  it('keeps the fields that both kinds know', () => {
    const success = aNote('success', { forWhom: 'Bewoners', changed: 'Meer bezoek' });
    expect(asKind(success, 'asset')).toMatchObject({ forWhom: 'Bewoners' });
    expect(leftBehind(success, 'asset').map(({ name }) => name)).toEqual(['changed']);
    expect(asKind(aNote('hurdle', { state: 'cleared' }), 'question')).toMatchObject({ state: 'open' });
  });

  it('follows the default of who may see it, unless somebody chose', () => {
    expect(asKind(aNote('insight', { visibility: 'public' }), 'action').visibility).toBe('partners');
    expect(asKind(aNote('insight', { visibility: 'core_group' }), 'action').visibility).toBe('core_group');
    expect(asKind(aNote('parking', { visibility: 'private', inReport: false }), 'insight')).toMatchObject({
      visibility: 'public',
      inReport: true,
    });
  });

  it('never shows a conflict to others by becoming something else', () => {
    for (const kind of NoteKind.options)
      expect(asKind(aNote('conflict', { visibility: 'private' }), kind).visibility).toBe('private');
  });

  it('finds its sub-list in the building block', () => {
    const theme = aTheme();
    const note = aNote('insight', { themeId: theme.id, sectionKey: 'lessons' });
    expect(asKind(note, 'tip', { theme })).toMatchObject({ sectionKey: 'tips_examples' });
    expect(asKind(note, 'question', { theme })).not.toHaveProperty('sectionKey');
  });

  it('leaves out the person when it becomes an image of each other', () => {
    const links = [
      { to: 'stakeholder' as const, id: 'ans' },
      { to: 'stakeholder' as const, id: 'school' },
    ];
    expect(asKind(aNote('insight', { links }), 'perception', { personIds: new Set(['ans']) }).links).toEqual([
      links[1],
    ]);
  });
});

describe('what a note is about', () => {
  const tie = { to: 'tie', id: 'tie-1' } as const;

  it('is pinned once, and taken off', () => {
    const note = aNote('conflict');
    const [pinned] = result([note], linkNote(note, tie, stamp()));
    expect(pinned?.links).toEqual([{ to: 'tie', id: 'tie-1', role: 'about' }]);
    expect(isEmpty(linkNote(pinned as Note, tie, stamp()))).toBe(true);
    expect(result([pinned as Note], unlinkNote(pinned as Note, tie, stamp()))[0]?.links).toEqual([]);
  });

  it('is never a person for an image of each other', () => {
    expect(() => linkNote(aNote('perception'), { to: 'stakeholder', id: 'st-1', isPerson: true }, stamp())).toThrow(
      Refusal,
    );
    expect(isEmpty(linkNote(aNote('perception'), { to: 'stakeholder', id: 'st-1' }, stamp()))).toBe(false);
  });
});

describe('moving notes', () => {
  it('puts them under the sub-lists of another building block, in their own order, at the end', () => {
    const theme = aTheme({ id: 'theme-2', sections: [{ key: 'hurdles', title: 'Hobbels', noteKinds: ['hurdle'] }] });
    const first = aNote('hurdle', { order: 1, sectionKey: 'lessons', themeId: 'theme-1' });
    const second = aNote('insight', { order: 2, sectionKey: 'lessons', themeId: 'theme-1' });
    const other = aNote('insight', { order: 9 });
    const to = { group: aGroup({ id: 'group-b' }), theme, name: 'Leren' };
    const moved = result(
      [first, second, other],
      moveNotes([second, first], to, orderAfter([first, second, other]), stamp()),
    );
    expect(inOrder(moved).map(({ id }) => id)).toEqual([other.id, first.id, second.id]);
    expect(moved.find(({ id }) => id === first.id)).toMatchObject({
      breakoutGroupId: 'group-b',
      themeId: 'theme-2',
      sectionKey: 'hurdles',
    });
    expect(moved.find(({ id }) => id === second.id)).not.toHaveProperty('sectionKey');
  });

  it('puts them back in the whole circle', () => {
    const note = aNote('insight', { breakoutGroupId: 'group-b', themeId: 'theme-1', sectionKey: 'lessons' });
    const [moved] = result([note], moveNotes([note], { name: 'de hele kring' }, 2, stamp()));
    expect(moved).not.toHaveProperty('breakoutGroupId');
    expect(moved).not.toHaveProperty('themeId');
  });

  it('puts a note at any spot of its list, whatever the orders were', () => {
    const orders = fc.array(fc.option(fc.integer({ min: -3, max: 5 }), { nil: undefined }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(orders, fc.nat(7), fc.nat(8), (given, from, to) => {
        const list = inOrder(
          given.map((order, at) => aNote('insight', { id: `n${at}`, ...(order !== undefined && { order }) })),
        );
        const note = list[from % list.length] as Note;
        const others = list.filter(({ id }) => id !== note.id).map(({ id }) => id);
        const spot = Math.min(to, others.length);
        const wanted = [...others.slice(0, spot), note.id, ...others.slice(spot)];
        expect(inOrder(result(list, reorderNote(list, note, to, stamp()))).map(({ id }) => id)).toEqual(wanted);
      }),
    );
  });

  it('changes only the note that is put elsewhere when there is room', () => {
    const list = [1, 2, 3].map((order) => aNote('insight', { order }));
    const change = reorderNote(list, list[2] as Note, 1, stamp());
    expect(change.tables.notes?.updated).toHaveLength(1);
  });
});

describe('taking notes away', () => {
  it('leaves nothing behind that points at them, and comes back whole', () => {
    const workspace = demo();
    for (const note of workspace.notes) {
      const change = removeNotes([note], workspace, stamp(LATER));
      const gone = applyChange(workspace, change);
      expect(JSON.stringify(gone)).not.toContain(`"${note.id}"`);
      const back = applyChange(gone, invert(change));
      for (const table of ['notes', 'cardEntries', 'profileRows', 'terms', 'dataScans', 'attachments'] as const) {
        const rowsOf = (from: Workspace): ReadonlySet<unknown> => new Set<unknown>(from[table]);
        expect(rowsOf(back)).toEqual(rowsOf(workspace));
      }
    }
  });

  it('is called after its kind, or counted', () => {
    const notes = [aNote('insight'), aNote('tip')];
    expect(removeNotes(notes.slice(0, 1), workspaceOf({ notes }), stamp()).label).toEqual(
      say('notes.act.remove.insight'),
    );
    expect(removeNotes(notes, workspaceOf({ notes }), stamp()).label).toEqual(say('notes.act.removed', { count: 2 }));
  });
});
