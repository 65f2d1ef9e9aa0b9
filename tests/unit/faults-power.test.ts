import { describe, expect, it } from 'vitest';
import { fullDisk } from '../faults/full-disk/full';
import { powerCuts } from '../faults/power/cuts';

// Both need a disk of their own: without root they say so, and the same laws hold on the disk in memory.
describe('a disk of its own', () => {
  it('of which the power goes twice has everything that was called saved', async () => {
    const { losses, figures, notRun } = await powerCuts(2);
    expect(losses).toEqual([]);
    expect(notRun !== undefined || Number(figures['changes called saved']) > 0).toBe(true);
  });

  it('that is full loses nothing, says so in words, and goes on when there is room', async () => {
    const { losses, figures, notRun } = await fullDisk(1);
    expect(losses).toEqual([]);
    expect(notRun !== undefined || Number(figures['save: said that the disk is full']) > 0).toBe(true);
  });
});
