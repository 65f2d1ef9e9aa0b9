import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/model/note';
import type { SlipGroup, VotingRound, WallView } from '../../shared/model/session';
import { onward } from '../../shared/session/wall/onward';
import { type Scene, sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { aBlock, aNote, aProgramme, aSession, aStakeholder, SESSION_ID } from '../make';

const made = { createdAt: '2026-10-15T14:03:00Z', updatedAt: '2026-10-15T14:03:00Z' };
const choose = aBlock({ id: 'choose', title: 'Kies wat mee gaat' });
const TEXTS = ['Soep op dinsdag', 'Samen koken', 'Bankje voor de deur', 'Fietsen maken', 'Lege plek'];
const slips = TEXTS.map((text, at) => aNote('insight', { id: `slip-${at}`, text }));
const food: SlipGroup = {
  ...{ id: 'food', ...made, sessionId: SESSION_ID, blockId: 'choose', order: 1 },
  ...{ name: 'Eten', noteIds: ['slip-0', 'slip-1'] },
};
const aRound = (over: Partial<VotingRound> = {}): VotingRound => ({
  ...{ id: 'round', ...made, sessionId: SESSION_ID, blockId: 'choose', dotsEach: 3, capPerOption: 2, state: 'shown' },
  options: [
    { to: 'note', id: 'slip-3', dots: 5 },
    { to: 'slip_group', id: 'food', dots: 4 },
    { to: 'note', id: 'slip-2', dots: 0 },
  ],
  ...over,
});

type Rows = Pick<SceneSource, 'notes' | 'slipGroups' | 'votingRounds' | 'stakeholders'>;
const shown = (view: Omit<Extract<WallView, { kind: 'choices' }>, 'kind'>, rows: Rows): Scene =>
  sceneOf({
    ...{ programme: aProgramme(), session: aSession(), blocks: [choose], groups: [], themes: [], participants: [] },
    ...{ run: undefined, library: [], nowMs: Date.parse('2026-10-15T14:06:00Z'), language: 'nl' },
    ...{ notes: slips, slipGroups: [food], votingRounds: [], stakeholders: [], consents: [] },
    ...rows,
    wall: { blockId: 'choose', black: false, view: { kind: 'choices', ...view } },
  });
function choicesIn(scene: Scene): Extract<Scene, { kind: 'choices' }> {
  if (scene.kind !== 'choices') throw new Error(`not the choices but ${scene.kind}`);
  return scene;
}

describe('groups on the wall', () => {
  it('have their name and what is on their slips, and no loose slip is there', () => {
    const { choices, rules, order } = choicesIn(shown({}, {}));
    expect(choices).toEqual([
      { id: 'food', rank: null, name: 'Eten', texts: ['Soep op dinsdag', 'Samen koken'], more: 0, dots: null },
    ]);
    expect([rules, order]).toEqual([null, []]);
  });

  it('say how many slips of a large group find no room', () => {
    const many = Array.from({ length: 12 }, (_, at) =>
      aNote('insight', { id: `n-${at}`, text: 'Een vrij lange gedachte over de buurt' }),
    );
    const large = { ...food, noteIds: many.map(({ id }) => id) };
    const [group] = choicesIn(shown({}, { notes: many, slipGroups: [large] })).choices;
    expect((group?.texts.length ?? 0) + (group?.more ?? 0)).toBe(12);
    expect(group?.more).toBeGreaterThan(0);
  });

  it('leave the question on the wall as long as there are none', () =>
    expect(shown({}, { slipGroups: [] }).kind).toBe('step'));

  it('never name somebody who did not say yes, nor what is not for the room', () => {
    const anna = aStakeholder({ type: 'person', name: 'Anna Jansen', consent: 'unknown' as never });
    const rows = {
      stakeholders: [anna],
      slipGroups: [{ ...food, name: 'Het plan van Anna Jansen' }],
      notes: [slips[0] as Note, aNote('insight', { id: 'slip-1', text: 'Mijn geheim', visibility: 'private' })],
    };
    const scene = choicesIn(shown({}, rows));
    expect(scene.choices).toEqual([
      { id: 'food', rank: null, name: null, texts: ['Soep op dinsdag'], more: 0, dots: null },
    ]);
  });
});

describe('a vote on the wall', () => {
  it('shows what there is to choose and the rules, without one dot, as long as people point', () => {
    const scene = choicesIn(shown({ roundId: 'round' }, { votingRounds: [aRound({ state: 'open' })] }));
    expect(scene.rules).toEqual({ dotsEach: 3, capPerOption: 2 });
    expect(scene.choices.map(({ dots, rank }) => [dots, rank])).toEqual([
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(scene.order).toEqual([]);
  });

  it('says nothing of dots before they are shown, whatever was counted', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }), (dots) => {
        const counted = aRound({ state: 'open' });
        const options = counted.options.map((option, at) => ({ ...option, dots: dots[at] ?? 0 }));
        expect(shown({ roundId: 'round' }, { votingRounds: [{ ...counted, options }] })).toEqual(
          shown({ roundId: 'round' }, { votingRounds: [counted] }),
        );
      }),
    ));

  it('shows the order of discussion once the dots are shown', () => {
    const scene = choicesIn(shown({ roundId: 'round' }, { votingRounds: [aRound()] }));
    expect(scene.choices.map(({ rank, name, texts, dots }) => [rank, name ?? texts[0], dots])).toEqual([
      [1, 'Fietsen maken', 5],
      [2, 'Eten', 4],
      [3, 'Bankje voor de deur', 0],
    ]);
    expect(scene.order).toEqual(['slip-3', 'food', 'slip-2']);
  });

  it('has one option large, among those around it', () => {
    const scene = choicesIn(shown({ roundId: 'round', focusId: 'food' }, { votingRounds: [aRound()] }));
    expect(scene.choices.map(({ id, texts }) => [id, texts])).toEqual([['food', ['Soep op dinsdag', 'Samen koken']]]);
    expect(scene.focus?.around.map(({ name }) => name)).toEqual(['Fietsen maken', 'Eten', 'Bankje voor de deur']);
  });

  it('gives no dots to what the room may not see', () => {
    const hidden = slips.map((slip) => (slip.id === 'slip-3' ? { ...slip, visibility: 'private' as const } : slip));
    const scene = choicesIn(shown({ roundId: 'round' }, { notes: hidden, votingRounds: [aRound()] }));
    expect(scene.order).toEqual(['food', 'slip-2']);
    expect(JSON.stringify(scene)).not.toContain('Fietsen');
  });

  it('goes from option to option, and back to all of them', () => {
    const rows = { votingRounds: [aRound()] };
    const stops = [undefined, 'slip-3', 'food', 'slip-2', undefined];
    for (const [at, focusId] of stops.slice(0, -1).entries()) {
      const next = stops[at + 1];
      expect(onward(shown({ roundId: 'round', ...(focusId && { focusId }) }, rows), 1)).toEqual({
        ...{ kind: 'choices', roundId: 'round' },
        ...(next && { focusId: next }),
      });
    }
  });

  it('is in parts when there are many options, and every option is in one of them', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 3, max: 300 }), { minLength: 1, maxLength: 60 }), (lengths) => {
        const notes = lengths.map((length, at) =>
          aNote('insight', { id: `n-${at}`, text: 'woord '.repeat(60).slice(0, length) }),
        );
        const options = notes.map(({ id }) => ({ to: 'note' as const, id, dots: 0 }));
        const rows = { notes, votingRounds: [aRound({ state: 'open', options })] };
        const { pages } = choicesIn(shown({ roundId: 'round' }, rows));
        const seen = Array.from(
          { length: pages },
          (_, page) => choicesIn(shown({ roundId: 'round', page }, rows)).choices,
        );
        expect(seen.flat().map(({ id }) => id)).toEqual(options.map(({ id }) => id));
        expect(seen.every((choices) => choices.length > 0)).toBe(true);
      }),
      { numRuns: 30 },
    ));
});
