import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NetworkLens, type NetworkView, Snapshot, Stakeholder, Tie } from '../../shared/model/network';
import type { WallView } from '../../shared/model/session';
import { wallMap } from '../../shared/network/wall-map';
import { networkScene, viewsForWall } from '../../shared/session/wall/network-scene';
import { onward } from '../../shared/session/wall/onward';
import { sceneOf } from '../../shared/session/wall/scene';
import { needsOf, type SceneSource } from '../../shared/session/wall/scene-source';
import { arbitraryOf } from '../arbitraries';
import { aProgramme, aSession, aStakeholder, aTie, demo, PROGRAMME_ID } from '../make';
import { randomNetwork } from '../random-network';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const made = { createdAt: '2026-10-15T12:00:00Z', updatedAt: '2026-10-15T12:00:00Z' };
type Shown = Extract<WallView, { kind: 'network' }>;
const sourceOf = (tables: Partial<SceneSource>, view: Shown = { kind: 'network' }): SceneSource => ({
  ...{ programme: aProgramme(), session: aSession({ status: 'running' }), blocks: [], groups: [], themes: [] },
  ...{ participants: [], run: undefined, library: [], nowMs: NOW, language: 'nl' },
  wall: { blockId: null, black: false, view },
  ...tables,
});
const pictureOf = (tables: Partial<SceneSource>, view: Shown = { kind: 'network' }) => {
  const source = sourceOf(tables, view);
  const room = { view, parties: source.stakeholders ?? [], consents: source.consents ?? [] };
  const scene = networkScene(source, view, room);
  if (!scene) throw new Error('nothing to show');
  return scene;
};
const aView = (id: string, order: number, over: Partial<NetworkView> = {}): NetworkView => ({
  ...{ id, ...made, programmeId: PROGRAMME_ID, label: id, order, lens: 'domain', filter: {}, ...over },
});

const PARTY_FIELDS = [
  ...['id', 'createdAt', 'updatedAt', 'programmeId', 'type', 'groupKind', 'name', 'shortName', 'sector', 'domain'],
  ...[
    'formality',
    'perspective',
    'ring',
    'energy',
    'participationForms',
    'consent',
    'tags',
    'position',
    'since',
    'until',
  ],
];
const TIE_FIELDS = [
  ...['id', 'createdAt', 'updatedAt', 'programmeId', 'sourceId', 'targetId', 'direction', 'purpose', 'rainbowLevel'],
  ...['ladder', 'ladderWanted', 'formality', 'frequency', 'since', 'until'],
];
const fieldsIn = (rows: readonly object[]) => [...new Set(rows.flatMap((row) => Object.keys(row)))];

describe('the network on the wall', () => {
  it('has no trust, no influence, no energy where it is not looked at and nothing else that is not for a room, of any network', () => {
    const anyNetwork = fc.record({
      stakeholders: fc.array(arbitraryOf(Stakeholder) as fc.Arbitrary<Stakeholder>, { minLength: 1, maxLength: 4 }),
      ties: fc.array(arbitraryOf(Tie) as fc.Arbitrary<Tie>, { maxLength: 4 }),
      snapshots: fc.array(arbitraryOf(Snapshot) as fc.Arbitrary<Snapshot>, { maxLength: 2 }),
      day: fc.constantFrom(undefined, '2000-01-01'),
    });
    fc.assert(
      fc.property(anyNetwork, ({ stakeholders, ties, snapshots, day }) => {
        const parties = stakeholders.map(({ until: _until, ...party }, at) => ({ ...party, id: `p${at}` }));
        const lines = ties.map((tie) => ({ ...tie, sourceId: 'p0', targetId: 'p0' }));
        const scene = pictureOf(
          { stakeholders: parties, ties: lines, snapshots },
          { kind: 'network', ...(day && { day }) },
        );
        expect(PARTY_FIELDS).toEqual(expect.arrayContaining(fieldsIn(scene.parties)));
        expect(TIE_FIELDS).toEqual(expect.arrayContaining(fieldsIn(scene.ties)));
        expect(scene.parties.every(({ energy, consent }) => energy === 0 && consent === 'not_needed')).toBe(true);
        expect(fieldsIn(scene.snapshots.flatMap(({ ties: kept }) => kept))).not.toContain('trustMean');
        expect(JSON.stringify(scene)).not.toMatch(/trust|influence|motivation|energySign|askedById/);
      }),
    );
  });

  it('gives a person who did not agree no name, nor a group that is named after them', () => {
    const anna = aStakeholder({
      id: 'anna',
      type: 'person',
      name: 'Anna Jansen',
      shortName: 'Anna',
      consent: 'refused',
    });
    const friends = aStakeholder({ id: 'friends', type: 'group', shortName: 'Vrienden van Anna Jansen' });
    const views = [aView('v', 1, { label: 'Rond Anna Jansen' })];
    const scene = pictureOf({ stakeholders: [anna, friends], networkViews: views }, { kind: 'network', viewId: 'v' });
    expect(scene.parties.map(({ shortName }) => shortName)).toEqual(['', '']);
    expect(scene.title).toBe('');
    expect(JSON.stringify(scene)).not.toMatch(/Anna|refused/);
  });

  it('says what it is about and who has a role, but nothing of somebody who did not agree', () => {
    const anna = aStakeholder({ id: 'anna', type: 'person', name: 'Anna Jansen', consent: 'refused' });
    const library = aStakeholder({ id: 'library', shortName: 'Bibliotheek' });
    const pictured = (focusText: string) =>
      pictureOf({
        stakeholders: [anna, library],
        programme: aProgramme({ focusText, leadStakeholderId: 'anna', contactPointId: 'library' }),
      });
    expect(pictured('Iedereen kent de buren')).toMatchObject({
      focusText: 'Iedereen kent de buren',
      roles: { leadStakeholderId: undefined, contactPointId: 'library' },
    });
    expect(pictured('Zoals Anna Jansen het wil').focusText).toBe('');
  });

  it('is never looked at through hurdles', () => {
    const views = NetworkLens.options.map((lens, at) => aView(lens, at, { lens }));
    const tables = { stakeholders: [aStakeholder()], networkViews: views };
    expect(viewsForWall(views).map(({ id }) => id)).toEqual(NetworkLens.options.filter((lens) => lens !== 'hurdles'));
    expect(pictureOf(tables, { kind: 'network', viewId: 'hurdles' })).toMatchObject({ lens: 'domain', viewId: null });
    expect(pictureOf(tables, { kind: 'network', viewId: 'formality' })).toMatchObject({
      lens: 'formality',
      viewId: 'formality',
    });
  });

  it('goes through the kept views with one key, both ways, and round', () => {
    const tables = { stakeholders: [aStakeholder()], networkViews: [aView('b', 2), aView('a', 1)] };
    const through = (by: 1 | -1) => {
      const seen: (string | undefined)[] = [];
      let view: Shown = { kind: 'network' };
      for (let step = 0; step < 3; step += 1) {
        const next = onward(pictureOf(tables, view), by);
        if (next === null || next === 'turn' || next.kind !== 'network') throw new Error('no next view');
        view = next;
        seen.push(view.viewId);
      }
      return seen;
    };
    expect(through(1)).toEqual(['a', 'b', undefined]);
    expect(through(-1)).toEqual(['b', 'a', undefined]);
    expect(onward(pictureOf({ stakeholders: [aStakeholder()] }), 1)).toBeNull();
  });

  it('shows how it was on a day, with what ended since, and otherwise only what is there', () => {
    const stakeholders = [
      aStakeholder({ id: 'a' }),
      aStakeholder({ id: 'b' }),
      aStakeholder({ id: 'left', until: '2026-10-01' }),
    ];
    const ties = [
      aTie('a', 'b', { id: 'now' }),
      aTie('a', 'b', { id: 'ended', until: '2026-10-01' }),
      aTie('a', 'left', { id: 'gone' }),
    ];
    const idsOf = (view: Shown) => {
      const scene = pictureOf({ stakeholders, ties }, view);
      return [...scene.parties, ...scene.ties].map(({ id }) => id);
    };
    expect(idsOf({ kind: 'network' })).toEqual(['a', 'b', 'now']);
    expect(idsOf({ kind: 'network', day: '2026-09-01' })).toEqual(['a', 'b', 'left', 'now', 'ended', 'gone']);
  });

  it('stands there without a step, and the welcome when nobody is in it', () => {
    expect(sceneOf(sourceOf({ stakeholders: [aStakeholder()] })).kind).toBe('network');
    expect(sceneOf(sourceOf({ stakeholders: [] })).kind).toBe('welcome');
    expect(needsOf({ kind: 'network' })).not.toContain('notes');
  });
});

describe('the map of the wall', () => {
  const ringNames = { core: 'kern', involved: 'betrokken', periphery: 'rand' };
  const { stakeholders, ties } = demo();

  it('names the core first where there is no room for everyone', () => {
    const { stakeholders: many, ties: lines } = randomNetwork({ parties: 400, ties: 800, seed: 3 });
    const map = wallMap({ stakeholders: many, ties: lines, ringNames }, { width: 1290, height: 940, letters: 28 });
    const shareOf = (ring: string) => {
      const here = map.parties.filter(({ party }) => party.ring === ring);
      return here.filter(({ label }) => label !== null).length / here.length;
    };
    expect(shareOf('core')).toBeGreaterThan(shareOf('involved'));
    expect(shareOf('core')).toBeGreaterThan(0.2);
  });

  it('looks as closely as the kept view does', () => {
    const room = { width: 1290, height: 940, letters: 28 };
    const parts = { stakeholders, ties, ringNames };
    const all = wallMap(parts, room);
    const close = wallMap({ ...parts, sight: { x: 0, y: 0, zoom: 2 } }, room);
    expect(close.scale).toBeGreaterThan(all.scale * 1.5);
    expect(close.move).toEqual({ x: 645, y: 470 });
    expect(wallMap({ ...parts, sight: { x: 40, y: 0, zoom: 1 } }, room)).toEqual(all);
  });

  it.each([
    ['a wide screen', { width: 1290, height: 940, letters: 28 }],
    ['an old one', { width: 690, height: 660, letters: 20 }],
  ])('on %s puts every name inside, as large as asked, and names all of the core', (_what, room) => {
    const map = wallMap({ stakeholders, ties, ringNames }, room);
    const named = map.parties.filter(({ label }) => label !== null);
    for (const { label, half, spot } of named) {
      const box = label?.box ?? { left: 0, right: 0, top: 0, bottom: 0 };
      expect(box.left * map.scale + map.move.x).toBeGreaterThanOrEqual(0);
      expect(box.right * map.scale + map.move.x).toBeLessThanOrEqual(room.width);
      expect((spot.y + half) * map.scale + map.move.y).toBeLessThanOrEqual(room.height);
      const lines = label?.lines.length ?? 1;
      expect(((box.bottom - box.top) * map.scale) / lines).toBeGreaterThan(room.letters * 0.98);
    }
    const core = map.parties.filter(({ party }) => party.ring === 'core');
    expect(core.filter(({ label }) => label === null).map(({ party }) => party.shortName)).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });
});
