import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/model/note';
import type { WallView } from '../../shared/model/session';
import { mayOpenConflict, reasonOffWall } from '../../shared/privacy/wall';
import { onward } from '../../shared/session/wall/onward';
import { fitting } from '../../shared/session/wall/pages';
import { type Scene, sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { aBlock, aGroup, aNote, aProgramme, aSession, aStakeholder } from '../make';

const SILENT = aBlock({ id: 'silent', order: 1, mode: 'silent', title: 'Wat weet jij?' });
const GROUPS = aBlock({ id: 'groups', order: 2, mode: 'breakout' });
const CIRCLE = aBlock({ id: 'circle', order: 3, title: 'Terug in de kring' });

function sceneWith(
  blockId: string,
  view: WallView | undefined,
  notes: readonly Note[],
  over: Partial<SceneSource> = {},
) {
  return sceneOf({
    programme: aProgramme(),
    session: aSession({ status: 'running' }),
    blocks: [SILENT, GROUPS, CIRCLE],
    groups: [aGroup({ id: 'g1', name: 'Groep 1', place: 'Kantine' }), aGroup({ id: 'g2', name: 'Groep 2' })],
    ...{ themes: [], participants: [], run: undefined, library: [], nowMs: 0, language: 'nl' },
    wall: { blockId, black: false, ...(view && { view }) },
    notes,
    ...over,
  });
}

const slips = (count: number, over: Partial<Note> = {}): readonly Note[] =>
  Array.from({ length: count }, (_, at) =>
    aNote('insight', {
      ...{ id: `slip-${String(at).padStart(3, '0')}`, text: `Briefje ${at + 1}`, blockId: 'silent' },
      capturedAt: `2026-10-15T14:${String(at % 60).padStart(2, '0')}:00Z`,
      ...(over as object),
    }),
  );

describe('slips on the wall', () => {
  it('come in as blanks that are counted, and the words are nowhere in the picture', () => {
    const scene = sceneWith('silent', undefined, slips(9));
    expect(scene).toMatchObject({ kind: 'slips', title: 'Wat weet jij?', count: 9, shown: 0, places: 12 });
    expect(JSON.stringify(scene)).not.toContain('Briefje 1');
  });

  it('leave the question large while nobody typed one', () => {
    expect(sceneWith('silent', undefined, [])).toMatchObject({ kind: 'step' });
    expect(sceneWith('silent', { kind: 'slips' }, [])).toMatchObject({ kind: 'slips', count: 0 });
  });

  it('lie in the order of turning over, and keep that place while they are turned', () => {
    const placesAt = (shown: number, count: number) => {
      const reveals = { silent: { way: 'shuffled' as const, order: ['slip-003', 'slip-001', 'slip-000'], shown } };
      const wall = { blockId: 'silent', black: false, view: { kind: 'slips' as const }, reveals };
      const scene = sceneWith('silent', undefined, slips(count), { wall });
      return scene.kind === 'slips' ? scene.slips : [];
    };
    expect(placesAt(1, 4).map(({ text }) => text)).toEqual(['Briefje 4', null, null, null]);
    expect(placesAt(2, 5).map(({ id }) => id)).toEqual(['slip-003', 'slip-001', 'slip-000', 'slip-002', 'slip-004']);
    expect(placesAt(2, 5).map(({ text }) => text)).toEqual(['Briefje 4', 'Briefje 2', null, null, null]);
  });

  it.each([
    [12, 'kort', 12, 1],
    [60, 'kort', 12, 5],
    [200, 'kort', 12, 17],
    [12, 'lang '.repeat(40), 6, 2],
    [12, 'langer '.repeat(50), 4, 3],
    [12, 'langst '.repeat(120), 1, 12],
  ])('are spread over pages: %d slips of “%s”', (count, text, places, pages) => {
    const reveals = { silent: { way: 'all' as const, order: ['slip-000'], shown: 1 } };
    const wall = { blockId: 'silent', black: false, view: { kind: 'slips' as const }, reveals };
    expect(sceneWith('silent', undefined, slips(count, { text }), { wall })).toMatchObject({ count, places, pages });
  });

  it('go to the page where the turn is', () => {
    const all = slips(30);
    const reveals = { silent: { way: 'all' as const, order: all.map(({ id }) => id), shown: 14 } };
    const wall = { blockId: 'silent', black: false, view: { kind: 'slips' as const }, reveals };
    expect(sceneWith('silent', undefined, all, { wall })).toMatchObject({ page: 1, pages: 3 });
  });

  it('begin on the first page once all lie open, and go to one that comes late', () => {
    const order = slips(40).map(({ id }) => id);
    const reveals = { silent: { way: 'all' as const, order, shown: order.length } };
    const wall = { blockId: 'silent', black: false, view: { kind: 'slips' as const }, reveals };
    const pageWith = (count: number) => sceneWith('silent', undefined, slips(count), { wall });
    expect(pageWith(40)).toMatchObject({ page: 0, shown: 40 });
    const late = pageWith(41);
    expect(late).toMatchObject({ shown: 41 });
    expect(JSON.stringify(late)).toContain('Briefje 41');
  });

  it('end after a whole word when one is longer than a picture', () => {
    expect(fitting('woord '.repeat(300))).toMatch(/woord …$/);
    expect(fitting('kort')).toBe('kort');
  });
});

describe('the harvest', () => {
  const found = [
    aNote('insight', { text: 'Van groep 1', blockId: 'groups', breakoutGroupId: 'g1' }),
    aNote('insight', { text: 'Ook van groep 1', blockId: 'groups', breakoutGroupId: 'g1' }),
    aNote('insight', { text: 'Van groep 2', blockId: 'groups', breakoutGroupId: 'g2' }),
    aNote('insight', { text: 'Van eerder', blockId: 'silent', breakoutGroupId: 'g1' }),
  ];

  it('shows the cards of all tables, and what one of them found in the break-out that was', () => {
    expect(sceneWith('circle', { kind: 'harvest', groupId: null }, found)).toMatchObject({
      tables: [
        { title: 'Groep 1', place: 'Kantine', count: 2 },
        { title: 'Groep 2', count: 1 },
      ],
      focus: null,
    });
    expect(sceneWith('circle', { kind: 'harvest', groupId: 'g1' }, found)).toMatchObject({
      focus: { title: 'Groep 1', slips: [{ text: 'Van groep 1' }, { text: 'Ook van groep 1' }] },
    });
  });

  it('goes from table to table with one key, both ways, through all pages and all tables', () => {
    const stop = (scene: Scene, by: 1 | -1) => {
      const next = onward(scene, by);
      return next === 'turn' || next === null ? null : sceneWith('circle', next, found);
    };
    const ids: (string | null | undefined)[] = [];
    let scene: Scene | null = sceneWith('circle', { kind: 'harvest', groupId: null }, found);
    for (let turn = 0; turn < 3; turn += 1) {
      scene = scene && stop(scene, 1);
      ids.push(scene?.kind === 'harvest' ? scene.focus?.id : null);
    }
    expect(ids).toEqual(['g1', 'g2', undefined]);
    const back = scene && stop(scene, -1);
    expect(back).toMatchObject({ focus: { id: 'g2' } });
  });
});

describe('an opened botsing', () => {
  const anna = aStakeholder({ id: 'anna', type: 'person', name: 'Anna Jansen', consent: 'not_asked' });
  const agreed = aNote('conflict', {
    ...{ id: 'c', situation: 'Wie belt wie?', difference: 'Snel of zorgvuldig', bothSidesApproved: true },
    sides: [
      { label: 'Anna', stakeholderId: 'anna', view: 'Snel bellen' },
      { label: 'Bram', view: 'Eerst vragen' },
    ],
    lesson: 'Anna Jansen belt voortaan eerst',
    experiment: { what: 'Samen bellen', who: 'Anna', until: '2026-12-01', howWeSee: 'Het lijstje' },
  });
  const view = { kind: 'conflict' as const, noteId: 'c' };

  it('shows what it was about and what it taught, without a name', () => {
    const scene = sceneWith('circle', view, [agreed], { stakeholders: [anna] });
    expect(scene).toMatchObject({
      kind: 'conflict',
      situation: 'Wie belt wie?',
      sides: [
        { label: null, view: 'Snel bellen' },
        { label: null, view: 'Eerst vragen' },
      ],
      experiment: { what: 'Samen bellen' },
    });
    expect(JSON.stringify(scene)).not.toMatch(/Anna|Bram/);
  });

  it('stays closed, with the question on the wall, until both sides agreed', () => {
    const waiting = { ...agreed, bothSidesApproved: false };
    expect(sceneWith('circle', view, [waiting])).toMatchObject({ kind: 'step' });
    expect(mayOpenConflict(waiting)).toBe(false);
    expect(sceneWith('circle', view, [{ ...agreed, visibility: 'private' }])).toMatchObject({ kind: 'step' });
  });
});

describe('a note that is not for the room', () => {
  const person = aStakeholder({ id: 'p', type: 'person', name: 'Bo', consent: 'not_asked' });
  const room = { view: undefined, parties: [person], consents: [] };

  it.each<[string, Note, string | null]>([
    ['private', aNote('insight', { visibility: 'private' }), 'private'],
    ['sensitive', aNote('insight', { sensitive: true }), 'sensitive'],
    ['a botsing', aNote('conflict', { bothSidesApproved: true }), 'conflict'],
    ['parked', aNote('parking'), 'parking'],
    ['empty', aNote('insight', { text: '  ' }), 'empty'],
    ['with a name', aNote('insight', { text: 'Vraag het aan Bo!' }), 'name'],
    ['about somebody', aNote('perception', { links: [{ to: 'stakeholder', id: 'p', role: 'about' }] }), 'person'],
    ['about somebody by name', aNote('perception', { aboutGroup: 'Bo' }), 'person'],
    ['with a name inside a word', aNote('insight', { text: 'De Boom' }), null],
    ['about a group', aNote('perception', { aboutGroup: 'Gemeente' }), null],
  ])('is told apart: %s', (_what, note, reason) => {
    expect(reasonOffWall(note, room)).toBe(reason);
  });

  it('says its plain words where they were given', () => {
    const notes = slips(1, { plainText: 'Gewoon gezegd' });
    const wall = { blockId: 'circle', black: false, view: { kind: 'slips' as const } };
    const scene = sceneWith(
      'circle',
      undefined,
      notes.map((note) => ({ ...note, blockId: 'circle' })),
      { wall },
    );
    expect(scene).toMatchObject({ slips: [{ text: 'Gewoon gezegd' }] });
  });
});
