import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILL_ORDER } from '../../shared/model/card-columns';
import { CardStep, type PartnershipCard } from '../../shared/model/instruments';
import type { WallView } from '../../shared/model/session';
import type { CardScene } from '../../shared/session/wall/card-scene';
import { sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { aFullCard } from '../card-arbitraries';
import { aBlock, aCard, aNote, anEntry, aProgramme, aSession, aStakeholder, demo } from '../make';

type Shown = Pick<SceneSource, 'cards' | 'cardEntries' | 'notes' | 'stakeholders' | 'consents'>;

/** The picture of a card in a meeting where nothing else is on the wall. */
function cardOn(shown: Shown, cardId: string, step: CardStep | null = null, over: Partial<SceneSource> = {}) {
  const view: WallView = { kind: 'card', cardId, step };
  return sceneOf({
    ...{ programme: aProgramme(), session: aSession(), blocks: [], groups: [], themes: [], participants: [] },
    ...{ run: null, library: [], nowMs: 0, language: 'nl' },
    wall: { blockId: null, black: false, view },
    ...shown,
    ...over,
  });
}

const wordsOf = (scene: CardScene): readonly string[] =>
  scene.columns.flatMap(({ boxes }) => boxes.flatMap(({ entries }) => entries.map(({ text }) => text)));

function seen(scene: ReturnType<typeof sceneOf>): CardScene {
  if (scene.kind !== 'card') throw new Error(`The room sees ${scene.kind}`);
  return scene;
}

const demoCard = (): PartnershipCard => {
  const [card] = demo().cards;
  if (!card) throw new Error('The demonstration has a card');
  return card;
};
const ofDemo = (): Shown => {
  const { cards, cardEntries, notes, stakeholders, consents } = demo();
  return { cards, cardEntries, notes, stakeholders, consents };
};

describe('the card on the wall', () => {
  it('is read from left to right, with every answer in its column', () => {
    const scene = seen(cardOn(ofDemo(), demoCard().id));
    expect(scene.columns.map(({ step }) => step)).toEqual(['actions', 'conditions', 'acting', 'relations', 'values']);
    expect(wordsOf(scene)).toHaveLength(28);
  });

  it('can be one column', () => {
    const scene = seen(cardOn(ofDemo(), demoCard().id, 'values'));
    expect(scene).toMatchObject({ isWhole: false, subject: 'het wijknetwerk Vlierbuurt' });
    expect(scene.columns.map(({ step }) => step)).toEqual(['values']);
    expect(wordsOf(scene)).toHaveLength(5);
  });

  it('says roles and no names, and never who filled it in', () => {
    const card = aCard({ filledInBy: 'Anna de Vries' });
    const entries = [
      anEntry(card.id, { step: 'acting', field: 'must_be_able', text: 'vragen', role: 'huisarts, Anna de Vries' }),
    ];
    const scene = cardOn({ cards: [card], cardEntries: entries }, card.id);
    expect(JSON.stringify(scene)).not.toContain('Anna');
    expect(JSON.stringify(scene)).toContain('huisarts');
  });

  it('leaves out an answer or a subject that names somebody who did not agree', () => {
    const anna = aStakeholder({ type: 'person', name: 'Anna de Vries', consent: 'refused' });
    const card = aCard({ subject: 'de club van Anna de Vries' });
    const entries = [anEntry(card.id, { text: 'Anna de Vries belt' }), anEntry(card.id, { text: 'iemand belt' })];
    const scene = seen(cardOn({ cards: [card], cardEntries: entries, stakeholders: [anna] }, card.id));
    expect(wordsOf(scene)).toEqual(['iemand belt']);
    expect(scene.subject).toBe('');
  });

  it('leaves out what came from a note that became private', () => {
    const card = aCard();
    const note = aNote('value', { visibility: 'private' });
    const entries = [anEntry(card.id, { text: 'geheim', noteId: note.id }), anEntry(card.id, { text: 'open' })];
    const scene = seen(cardOn({ cards: [card], cardEntries: entries, notes: [note] }, card.id));
    expect(wordsOf(scene)).toEqual(['open']);
  });

  it('holds nothing of an entry but its words, its dot, its role and its question', () => {
    fc.assert(
      fc.property(aFullCard(), fc.constantFrom(...CardStep.options, null), (rows, step) => {
        const scene = seen(cardOn({ cards: [rows.card], cardEntries: rows.entries }, rows.card.id, step));
        const keys = scene.columns.flatMap(({ boxes }) =>
          boxes.flatMap((box) => [...Object.keys(box), ...box.entries.flatMap((entry) => Object.keys(entry))]),
        );
        const allowed = ['field', 'question', 'entries', 'id', 'text', 'shared', 'role'];
        expect(keys.filter((key) => !allowed.includes(key))).toEqual([]);
        const wanted = rows.entries.filter((entry) => step === null || entry.step === step);
        expect(wordsOf(scene).toSorted()).toEqual(wanted.map(({ text }) => text).toSorted());
      }),
      { numRuns: 50 },
    );
  });

  it('is black when the wall is black, and gone when the card is gone', () => {
    const { cards, ...rest } = ofDemo();
    const view: WallView = { kind: 'card', cardId: 'nowhere', step: null };
    const wall = { blockId: null, black: true, view };
    expect(cardOn({ cards, ...rest }, demoCard().id, null, { wall }).kind).toBe('black');
    const block = aBlock();
    const gone = cardOn({}, 'nowhere', null, { blocks: [block], wall: { blockId: block.id, black: false, view } });
    expect(gone.kind).toBe('step');
  });
});

it('has a column for every step', () => {
  const card = aCard();
  expect(seen(cardOn({ cards: [card] }, card.id)).columns).toHaveLength(FILL_ORDER.length);
});
