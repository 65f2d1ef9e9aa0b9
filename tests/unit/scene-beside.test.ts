import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../shared/model/session';
import { startTimer, timerOf } from '../../shared/session/run/timer';
import { sceneOf } from '../../shared/session/wall/scene';
import { aBlock, aGroup, aProgramme, aSession } from '../make';

const groups = ['Rood', 'Blauw', 'Geel'].map((name) => aGroup({ id: name, name }));
const works = aBlock({
  id: 'works',
  order: 1,
  title: 'Wat werkt',
  prompt: 'Wat gaat goed?',
  mode: 'breakout',
  minutes: 10,
});
const hurdles = aBlock({
  ...{ id: 'hurdles', order: 2, title: 'Hobbels', prompt: 'Wat zit in de weg?', mode: 'breakout', minutes: 15 },
  besideId: 'works',
  groupIds: ['Blauw'],
});
const later = aBlock({ id: 'later', order: 3, title: 'Kiezen', mode: 'breakout', minutes: 5 });
const startMs = Date.parse('2026-10-15T13:30:00');

function sceneAt(shown: string, blocks: readonly Block[] = [works, hurdles, later]) {
  const session = aSession({ status: 'running' });
  const { id, createdAt, updatedAt } = session;
  const row = { id, createdAt, updatedAt, sessionId: id };
  const run: Run = { ...row, blockId: 'works', timer: startTimer(timerOf(15), startMs) };
  const scene = sceneOf({
    ...{ programme: aProgramme(), session, blocks, groups, themes: [], participants: [], library: [], language: 'nl' },
    run,
    wall: { ...row, blockId: shown, black: false },
    nowMs: startMs,
  });
  if (scene.kind !== 'step') throw new Error(`A step was expected, and this is ${scene.kind}`);
  return scene;
}

describe('the wall while steps go on beside each other', () => {
  const running = [{ ...works, status: 'running' as const }, { ...hurdles, status: 'running' as const }, later];

  it('says on each card what that group does, and its question', () => {
    const { titles, prompt, groups: cards } = sceneAt('works', running);
    expect({ titles, prompt }).toEqual({ titles: ['Wat werkt', 'Hobbels'], prompt: null });
    expect(cards.map(({ title, step, question }) => [title, step, question])).toEqual([
      ['Blauw', 'Hobbels', 'Wat zit in de weg?'],
      ['Geel', 'Wat werkt', 'Wat gaat goed?'],
      ['Rood', 'Wat werkt', 'Wat gaat goed?'],
    ]);
  });

  it('shows the same picture, with the same clock, whichever of the steps the regie is at', () => {
    const { title: one, ...works } = sceneAt('works', running);
    const { title: other, ...hurdles } = sceneAt('hurdles', running);
    expect([one, other]).toEqual(['Wat werkt', 'Hobbels']);
    expect(works).toEqual(hurdles);
    expect(works.clock).toMatchObject({ kind: 'left', minutes: 15 });
  });

  it('has the groups back after the longest step and what follows in groups', () => {
    expect(sceneAt('works', running).returnAt).toBe(startMs + 20 * 60_000);
  });

  it('shows a step by itself as before, with only the groups that do it', () => {
    const alone = sceneAt('works', [{ ...works, status: 'running', groupIds: ['Geel'] }, later]);
    expect(alone).toMatchObject({ title: 'Wat werkt', prompt: 'Wat gaat goed?' });
    expect(alone).not.toHaveProperty('titles');
    expect(alone.groups.map(({ title, step }) => [title, step])).toEqual([['Geel', undefined]]);
  });
});
