import { workerRoom } from './worker-room';

/**
 * Asks the worker of the network: `askWorker('layout', input)`. Refuses when the worker stopped; what was there stays
 * as it was, and the next question starts a new worker.
 */
export const askWorker = workerRoom(
  () => new Worker(new URL('./network-worker.ts', import.meta.url), { type: 'module' }),
);
