import { expect, it } from 'vitest';
import { everyCallFails } from '../faults/disk-calls/calls';

it('a store of which every call to the disk fails, once and for a while, loses nothing that it called saved', async () => {
  const { losses, figures } = await everyCallFails(['ENOSPC', 'EIO']);
  expect(losses).toEqual([]);
  expect(figures.runs).toBeGreaterThan(500);
});
