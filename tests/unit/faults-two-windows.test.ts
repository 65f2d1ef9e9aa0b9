import { expect, it } from 'vitest';
import { twoWindows } from '../faults/two-windows/interleave';

it('two windows that take over from each other in the middle of acts never write over each other unseen', async () => {
  const { losses, figures } = await twoWindows(60);
  expect(losses).toEqual([]);
  expect(figures['acts kept']).toBeGreaterThan(200);
});
