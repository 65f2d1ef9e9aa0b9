import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLibrary, withOwnMethods } from '../../shared/methods/library';
import {
  addedMethodId,
  addStep,
  copyMethod,
  editMethod,
  editStep,
  moveStep,
  removeMethod,
  removeStep,
  saveAsMethod,
} from '../../shared/methods/own-methods';
import { blocksOf, kindsIn } from '../../shared/methods/steps';
import { applyChange, type Change, invert } from '../../shared/model/change';
import type { Method, OwnMethod } from '../../shared/model/method';
import { workspaceOf } from '../../shared/model/tables';
import { titleOf } from '../../shared/session/block-words';
import { aBlock, stamp } from '../make';

const FOLDER = 'resources/methods';
const library = readLibrary(
  readdirSync(FOLDER).map((name) => ({ name, json: JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) })),
);

function shipped(id: string): Method {
  const method = library.methods.find((one) => one.id === id);
  if (!method) throw new Error(`no method ${id}`);
  return method;
}

const ownAfter = (change: Change, own?: OwnMethod): OwnMethod => {
  const [row] = applyChange(workspaceOf(own ? { ownMethods: [own] } : {}), change).ownMethods;
  if (!row) throw new Error('no own method');
  return row;
};

const welcome = aBlock({ kind: 'welcome', title: 'Koffie bij de deur', minutes: 15 });
const [looking] = blocksOf(shipped('reflection-round'), 'nl', { stepIds: ['own'] });
const lookBack = aBlock({ ...looking, title: 'Wat deed ik zelf?', memo: 'niet te lang' });
const asked = { name: 'Onze middag', people: 30 };
const made = ownAfter(saveAsMethod([welcome, lookBack], asked, library, stamp()));

describe('a method saved from an agenda', () => {
  it('has the blocks as steps, with their words, minutes, manner and kinds, and no memo', () => {
    const { name, steps, totalMinutes, groupSize } = made.method;
    expect(name.nl).toBe('Onze middag');
    expect(groupSize.max).toBe(30);
    expect(totalMinutes).toBe(22);
    expect(steps).toMatchObject([
      { title: { nl: 'Koffie bij de deur' }, minutes: 15, blockKind: 'welcome', captures: [] },
      { title: { nl: 'Wat deed ik zelf?' }, minutes: 7, blockKind: 'reflection', captures: ['reflection'] },
    ]);
    expect(JSON.stringify(made)).not.toContain('niet te lang');
  });

  it('keeps both languages where the words of the method were kept', () => {
    const block = aBlock({ ...looking });
    const { steps } = ownAfter(saveAsMethod([block], asked, library, stamp())).method;
    expect(steps[0]?.title).toEqual({ nl: 'Mijn eigen handelen', en: expect.stringContaining('own') });
  });

  it('stands in the library, also in English, where what has no English is in Dutch', () => {
    const all = withOwnMethods(library, [made]);
    expect(all.broken).toEqual([]);
    expect(all.ownIds).toEqual(new Set([made.id]));
    expect(all.methods.at(-1)).toMatchObject({ name: { nl: 'Onze middag', en: 'Onze middag' } });
    expect(all.methods.at(-1)?.steps[0]?.title.en).toBe('Koffie bij de deur');
  });

  it('gives blocks that carry their title, question and kinds, so that they work where the method is not', () => {
    const all = withOwnMethods(library, [made]);
    const own = all.methods.find(({ id }) => id === made.id) ?? made.method;
    const elsewhere = { methods: [] };
    const [first, second] = blocksOf(own, 'nl', { isOwn: true }).map((block) => aBlock(block));
    expect(first && titleOf(first, [], 'en')).toBe('Koffie bij de deur');
    expect(second?.prompt).toContain('Wat neem ik mee?');
    expect(second && kindsIn(second, elsewhere)).toEqual(['reflection']);
  });

  it('keeps the screen of a step: its blocks come from the step that it was made from', () => {
    const [, second] = blocksOf(made.method, 'nl', { isOwn: true });
    expect(second).toMatchObject({ methodId: 'reflection-round', stepId: 'own', title: 'Wat deed ik zelf?' });
    const again = ownAfter(saveAsMethod([aBlock(second)], asked, withOwnMethods(library, [made]), stamp()));
    expect(again.method.steps[0]?.from).toEqual({ methodId: 'reflection-round', stepId: 'own' });
  });
});

describe('some steps of a method', () => {
  it('become blocks in the order of the method', () => {
    const ids = blocksOf(shipped('action-learning'), 'nl', { stepIds: ['act', 'choose'] }).map(({ stepId }) => stepId);
    expect(ids).toEqual(['choose', 'act']);
  });
});

describe('a copy of a method of Kring', () => {
  const copied = copyMethod(shipped('free-time'), 'Rondje plein', false, stamp());
  const copy = ownAfter(copied);

  it('has another name and id, and the same blocks', () => {
    expect(addedMethodId(copied)).toBe(copy.id);
    expect(copy.method).toMatchObject({ id: copy.id, name: { nl: 'Rondje plein' } });
    const kinds = (method: Method) =>
      blocksOf(method, 'nl').map(({ kind, stepId, minutes }) => [kind, stepId, minutes]);
    expect(kinds(copy.method)).toEqual(kinds(shipped('free-time')));
  });

  it('can be changed, and every change can be taken back', () => {
    const changes = [
      editMethod(copy, { name: { nl: 'Rondje park', en: '' }, groupSize: { min: 9, max: 4, note: '' } }, stamp()),
      editStep(copy, 'roam', { minutes: 30.4, captures: ['idea'] }, stamp()),
      addStep(copy, 'Terug', stamp()),
      removeStep(copy, 'open', stamp()),
      moveStep(copy, 'open', 1, stamp()),
    ];
    const [named, longer, more, fewer, moved] = changes.map((change) => ownAfter(change, copy).method);
    expect(named).toMatchObject({ name: { nl: 'Rondje park' }, groupSize: { min: 4, max: 4 } });
    expect(longer?.steps.find(({ id }) => id === 'roam')).toMatchObject({ minutes: 30, captures: ['idea'] });
    expect(longer?.totalMinutes).toBe(37);
    expect(more?.steps.at(-1)?.title.nl).toBe('Terug');
    expect(fewer?.steps.map(({ id }) => id)).toEqual(['roam', 'catch']);
    expect(moved?.steps.map(({ id }) => id)).toEqual(['roam', 'open', 'catch']);
    for (const change of changes) {
      const there = applyChange(workspaceOf({ ownMethods: [copy] }), change);
      expect(applyChange(there, invert(change)).ownMethods).toEqual([copy]);
    }
  });

  it('keeps its last step, and lets go of a shorter form without steps', () => {
    const one = { ...copy, method: { ...copy.method, steps: copy.method.steps.slice(0, 1) } };
    expect(removeStep(one, 'open', stamp()).tables).toEqual({});
    const variants = [{ id: 'kort', nl: 'Kort', en: 'Short', steps: ['open'] }];
    const withForm = { ...copy, method: { ...copy.method, variants } };
    expect(ownAfter(removeStep(withForm, 'open', stamp()), withForm).method.variants).toEqual([]);
  });

  it('is gone when it is taken away, and back when that is taken back', () => {
    const there = workspaceOf({ ownMethods: [copy] });
    const gone = applyChange(there, removeMethod(copy));
    expect(gone.ownMethods).toEqual([]);
    expect(applyChange(gone, invert(removeMethod(copy)))).toEqual(there);
  });
});

describe('a broken method of your own', () => {
  it('is named with the place and left out; the others are there', () => {
    const [step] = made.method.steps;
    const twice = {
      ...made,
      id: 'x',
      method: { ...made.method, id: 'x', name: { nl: 'Dubbel', en: '' }, steps: [step, step] },
    };
    const short = { ...made, id: 'y', method: { ...made.method, id: 'y', steps: [{ ...step, minutes: -3 }] } };
    const taken = { ...made, id: 'free-time', method: { ...made.method, id: 'free-time' } };
    const read = withOwnMethods(library, [twice, short, taken, null, made]);
    expect(read.broken).toEqual([
      { name: 'Dubbel', why: 'steps.1.id' },
      { name: 'Onze middag', why: 'steps.0.minutes' },
      { name: 'Onze middag', why: 'id' },
      { name: '?', why: '?' },
    ]);
    expect(read.methods).toHaveLength(library.methods.length + 1);
  });
});
