import { describe, expect, it } from 'vitest';
import { groupsIn, writtenBy } from '../../renderer/features/run/groups-written';
import { aBlock, aGroup, aNote } from '../make';

const [one, two] = [aGroup({ id: 'one' }), aGroup({ id: 'two' })];
const step = aBlock({ id: 'step', mode: 'breakout' });
const around = { blocks: [step], groups: [one, two] };

describe('what the groups wrote down', () => {
  it('is counted in a step in groups, of that step and that group only', () => {
    const notes = [
      aNote('insight', { blockId: 'step', breakoutGroupId: 'one' }),
      aNote('tip', { blockId: 'step', breakoutGroupId: 'one' }),
      aNote('tip', { blockId: 'other', breakoutGroupId: 'two' }),
      aNote('tip', { blockId: 'step' }),
    ];
    expect(writtenBy(groupsIn(step, around), step, notes).map(({ group, count }) => [group.id, count])).toEqual([
      ['one', 2],
      ['two', 0],
    ]);
  });

  it('is asked of nobody in the circle, and only of the groups of this step when others do another', () => {
    expect(groupsIn({ ...step, mode: 'plenary' }, around)).toEqual([]);
    const beside = aBlock({ id: 'beside', mode: 'breakout', besideId: 'step', groupIds: ['two'] });
    expect(groupsIn(beside, { ...around, blocks: [step, beside] })).toEqual([two]);
  });
});
