import { expect, test } from '@playwright/test';
import { longLife } from '../faults/kill/life';

test('what is called saved is there after host and window are killed in the middle of it @browser', async () => {
  test.slow();
  const { losses, figures } = await longLife(3, 25);
  expect(losses).toEqual([]);
  expect(figures['starts that failed']).toBe(0);
  expect(figures['changes called saved']).toBeGreaterThan(30);
});
