import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/model/note';
import { sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { anyMeeting, factsOf, marked } from '../marked-meeting';
import { SECRET } from '../planting';

/** What a rule that was forgotten would hand over. */
type Leak = (source: SceneSource) => SceneSource;

/** Nowhere in what the wall draws is the mark. */
const keepsQuiet = (leak: Leak = (source) => source) =>
  fc.property(anyMeeting, (drawn) => {
    expect(JSON.stringify(sceneOf(leak(marked(factsOf(drawn)))))).not.toContain(SECRET);
  });

const eachNote = (source: SceneSource, change: (note: Note) => Partial<Note>): SceneSource => ({
  ...source,
  notes: (source.notes ?? []).map((note) => ({ ...note, ...change(note) }) as Note),
});

describe('no picture of the wall', () => {
  it('has in it what is not for the room, in any view of any meeting', () => {
    fc.assert(keepsQuiet(), { numRuns: 150 });
  });

  it('is empty of what is for the room: slips that lie open stand on it, and so do parties and ties', () => {
    const drawn = fc.sample(anyMeeting, { numRuns: 200, seed: 31 });
    const scenes = drawn.map((each) => sceneOf(marked(factsOf(each))));
    expect(scenes.filter((scene) => JSON.stringify(scene).includes('open notes-')).length).toBeGreaterThan(8);
    const networks = scenes.filter((scene) => scene.kind === 'network');
    expect(networks.filter(({ parties, ties }) => parties.length > 0 && ties.length > 0).length).toBeGreaterThan(3);
  });

  it.each<[string, Leak]>([
    ['only the facilitator', (source) => eachNote(source, () => ({ visibility: 'partners' }))],
    ['sensitive notes', (source) => eachNote(source, () => ({ sensitive: false }))],
    ['a botsing to which both sides agreed', (source) => eachNote(source, () => ({ bothSidesApproved: true }))],
    ['what is thought of somebody', (source) => eachNote(source, () => ({ links: [] }))],
    ['the parking place', (source) => eachNote(source, ({ kind }) => (kind === 'parking' ? { kind: 'insight' } : {}))],
    [
      'the botsing that was opened',
      (source) => eachNote(source, ({ kind }) => (kind === 'conflict' ? { kind: 'insight' } : {})),
    ],
    ['slips that lie face down', (source) => ({ ...source, wall: source.wall && { ...source.wall, reveals: {} } })],
    [
      'who may be named',
      (source) => ({
        ...source,
        stakeholders: (source.stakeholders ?? []).map((party) => ({ ...party, type: 'organisation' as const })),
      }),
    ],
  ])('is caught with the mark on it when the rule on %s is forgotten', (_rule, leak) => {
    expect(fc.check(keepsQuiet(leak), { numRuns: 3000, seed: 31, endOnFailure: true }).failed).toBe(true);
  });
});
