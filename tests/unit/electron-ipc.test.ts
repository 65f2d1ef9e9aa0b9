import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { sayTo, serveIpc } from '../../electron/ipc';
import type { Answers } from '../../shared/host/answer';
import { CALLS, EVENTS } from '../../shared/host/contract';
import { reset, StandInContents, seen } from '../stand-ins/electron';

vi.mock('electron', () => import('../stand-ins/electron'));

beforeEach(() => reset());

const OURS = { origin: 'app://kring', parent: null };

function serve() {
  let clock = 0;
  const asked = vi.fn(async () => Promise.reject(new Error('inside')));
  const answers = new Proxy({}, { get: () => asked }) as Answers;
  serveIpc({ answers, mayAsk: (sender) => sender !== null, report: () => undefined, now: () => (clock += 10) });
  const handler = seen.handlers.get('kring');
  const ask = async (senderFrame: unknown, ...said: unknown[]): Promise<unknown> =>
    handler?.({ sender: new StandInContents(), senderFrame }, ...said);
  return { asked, ask };
}

const sendable = fc.anything({ withTypedArray: true, withDate: true, withMap: true, withSet: true, withBigInt: true });

describe('the wire of Electron', () => {
  it('answers a thousand made-up inputs for every call with a refusal in words, and never breaks', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { ask } = serve();
    for (const name of Object.keys(CALLS)) {
      const property = fc.asyncProperty(sendable, async (input) => {
        expect(await ask(OURS, name, structuredClone(input))).toHaveProperty('refused.key');
      });
      await fc.assert(property, { numRuns: 1000 });
    }
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  it('answers a name that is no call, of whatever kind, in the same words', async () => {
    const { ask, asked } = serve();
    const property = fc.asyncProperty(sendable, sendable, async (name, input) => {
      expect(await ask(OURS, name, input)).toHaveProperty('refused.key');
    });
    await fc.assert(property, { numRuns: 1000 });
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'HELLO'])
      expect(await ask(OURS, name, undefined)).toHaveProperty('refused.key');
    expect(await ask(OURS)).toHaveProperty('refused.key');
    expect(asked).not.toHaveBeenCalled();
  });

  it('hears nobody but the page of the regie, whatever they say', async () => {
    const { ask, asked } = serve();
    const frames = fc.record({
      origin: fc.oneof(
        fc.constantFrom('app://kring.evil', 'app://evil', 'https://kring', 'null', '', 'app://KRING', 'app://kring/'),
        fc.webUrl(),
        sendable,
      ),
      parent: fc.oneof(fc.constant(null), sendable),
    });
    const property = fc.asyncProperty(fc.oneof(frames, fc.constant(null)), async (frame) => {
      await expect(ask(frame, 'hello', undefined)).rejects.toThrow('Unknown sender');
    });
    await fc.assert(property, { numRuns: 1000 });
    await expect(ask({ ...OURS, parent: OURS }, 'hello', undefined)).rejects.toThrow('Unknown sender');
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what the host says unasked', () => {
  it('is what the contract knows, and nothing is said to a window that is gone', () => {
    const contents = new StandInContents();
    sayTo(contents as never, 'menu', { command: 'undo' });
    expect(contents.sent).toEqual([['kring', 'menu', { command: 'undo' }]]);
    expect(() => sayTo(contents as never, 'menu', { command: 1 } as never)).toThrow();
    contents.isDestroyed = () => true;
    sayTo(contents as never, 'closing', undefined);
    expect(contents.sent).toHaveLength(1);
    expect(Object.keys(EVENTS)).toContain('closing');
  });
});
