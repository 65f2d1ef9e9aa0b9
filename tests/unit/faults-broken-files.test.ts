import { expect, it } from 'vitest';
import { checkBrokenFiles } from '../faults/broken-files/check';

it('a file that is broken, hostile or in a strange place opens or is explained, and is left as it was', async () => {
  // One of every twenty; all of them are in the full form.
  const { losses, figures } = await checkBrokenFiles((at) => at % 20 === 0);
  expect(losses).toEqual([]);
  expect(Number(figures.files)).toBeGreaterThanOrEqual(10);
});
