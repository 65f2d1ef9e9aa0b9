import { describe, expect, it, vi } from 'vitest';
import { refuseWithoutRoom } from '../../renderer/workspace/use-space';
import { LARGE, TOO_LITTLE_SPACE } from '../../shared/host/space';

const free = vi.hoisted(() => ({ now: null as number | null }));
vi.mock('../../renderer/host/host', () => ({ host: { ask: async () => ({ free: free.now, madeRoom: false }) } }));

describe('a file that is opened', () => {
  it.each([
    ['a large one where there is room', LARGE, TOO_LITTLE_SPACE],
    ['a small one on a full disk', LARGE - 1, 0],
    ['a large one where the system does not say what is free', LARGE, null],
  ])('comes in: %s', async (_what, size, left) => {
    free.now = left;
    await expect(refuseWithoutRoom(size)).resolves.toBeUndefined();
  });

  it('is refused when it is large and the room that is left is for saving', async () => {
    free.now = TOO_LITTLE_SPACE - 1;
    await expect(refuseWithoutRoom(LARGE)).rejects.toMatchObject({
      said: { key: 'app.space.noImport', params: { megabytes: 199 } },
    });
  });
});
