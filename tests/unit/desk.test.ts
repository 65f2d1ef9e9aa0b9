import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createDesk, LARGEST_QUESTION } from '../../electron/services/desk';
import { logLine } from '../../electron/services/log-line';
import { DEEPEST, isPlainAndSmall } from '../../electron/services/plain-and-small';
import type { Answers } from '../../shared/host/answer';
import { CALLS } from '../../shared/host/contract';

const TOO_MUCH = { refused: { key: 'app.host.tooMuch' } };

function aDesk() {
  let clock = 0;
  const asked = vi.fn(async () => null);
  const answers = new Proxy({}, { get: () => asked }) as Answers;
  const ask = createDesk({ answers, report: () => undefined, now: () => clock });
  const pass = (milliseconds: number) => {
    clock += milliseconds;
  };
  return { ask, asked, pass };
}

const tower = (levels: number): unknown => {
  let top: unknown = 'top';
  for (let level = 0; level < levels; level += 1) top = level % 2 ? [top] : { in: top };
  return top;
};

describe('the desk of a host', () => {
  it('lets a window ask as fast as it can, and stops one that goes on and on, call by call', async () => {
    const { ask, pass } = aDesk();
    const isTold = async (name: string) =>
      JSON.stringify(await ask({ name, input: undefined })) !== JSON.stringify(TOO_MUCH);
    let told = 0;
    while (await isTold('closeWall')) told += 1;
    expect(told).toBe(2000);
    expect(await isTold('hello')).toBe(true);
    pass(1000);
    for (told = 0; await isTold('closeWall'); ) told += 1;
    expect(told).toBe(500);
    // A clock that goes back gives nothing and takes nothing away.
    pass(-10_000);
    expect(await isTold('closeWall')).toBe(false);
    pass(10);
    expect(await isTold('closeWall')).toBe(true);
  });

  it('counts all names that are no call as one', async () => {
    const { ask } = aDesk();
    for (let count = 0; count < 2000; count += 1) await ask({ name: `made up ${count}`, input: undefined });
    expect(await ask({ name: 'another', input: undefined })).toEqual(TOO_MUCH);
    expect(await ask({ name: { an: 'object' }, input: undefined })).toEqual(TOO_MUCH);
  });

  it.each(['openFile', 'openLink', 'readAttachment', 'makeSnapshot', 'changeSettings'])(
    'takes only a few words for %s',
    async (name) => {
      const { ask, asked } = aDesk();
      expect(await ask({ name, input: { kind: 'x'.repeat(40_000) } })).toEqual(TOO_MUCH);
      expect(asked).not.toHaveBeenCalled();
    },
  );

  it('takes a file, and nothing larger', async () => {
    const { ask, asked } = aDesk();
    const input = (bytes: Uint8Array) => ({ suggestedName: 'x', kind: 'docx', bytes });
    await ask({ name: 'saveFile', input: input(new Uint8Array(LARGEST_QUESTION - 10_000)) });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(await ask({ name: 'saveFile', input: input(new Uint8Array(LARGEST_QUESTION)) })).toEqual(TOO_MUCH);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('answers each of a thousand made-up questions per call, and throws at none', async () => {
    const report = vi.fn();
    const refused = new Proxy({}, { get: () => async () => Promise.reject(new Error('inside')) }) as Answers;
    let clock = 0;
    const ask = createDesk({ answers: refused, report, now: () => (clock += 10) });
    for (const name of [...Object.keys(CALLS), 'constructor', '__proto__', 'toString', '']) {
      const property = fc.asyncProperty(
        fc.anything({ withTypedArray: true, withDate: true, withMap: true }),
        async (input) => {
          expect(await ask({ name, input })).toHaveProperty('refused.key');
        },
      );
      await fc.assert(property, { numRuns: 1000 });
    }
  });
});

describe('plain data', () => {
  it.each([
    ['a function', () => 1],
    ['a symbol', Symbol('x')],
    ['a map', new Map()],
    ['a set', new Set()],
    ['a date', new Date(0)],
    ['a pattern', /x/],
    ['a failure', new Error('x')],
    ['a promise', Promise.resolve()],
  ])('is not %s, also not deep inside', (_what, value) => {
    expect(isPlainAndSmall(value, 1e6)).toBe(false);
    expect(isPlainAndSmall({ rows: [{ value }] }, 1e6)).toBe(false);
  });

  it('is no deeper than any row of Kring, and neither a tower nor a circle is walked to its end', () => {
    expect(isPlainAndSmall(tower(DEEPEST), 1e6)).toBe(true);
    expect(isPlainAndSmall(tower(DEEPEST + 1), 1e6)).toBe(false);
    expect(isPlainAndSmall(tower(100_000), 1e9)).toBe(false);
    const circle: Record<string, unknown> = {};
    circle.itself = [circle, circle];
    expect(isPlainAndSmall(circle, 1e6)).toBe(false);
  });

  it('is not small when it is many times the same', () => {
    let wide: unknown = 'x';
    for (let level = 0; level < 40; level += 1) wide = [wide, wide];
    expect(isPlainAndSmall(wide, 1e6)).toBe(false);
    expect(isPlainAndSmall(Array.from({ length: 1_000_000 }), 1e6)).toBe(false);
  });

  it('may be anything that JSON can say', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => isPlainAndSmall(value, 1e6)));
  });
});

describe('what a log may hold', () => {
  const SECRET = 'Het hart van Fatima';
  const inside = (error: unknown) => logLine(error);

  it('is where it went wrong, and never what was said', () => {
    const unreadable = (() => {
      try {
        return JSON.parse(`{"text": ${SECRET}}`) as unknown;
      } catch (error) {
        return error;
      }
    })();
    const lines = [
      inside(new Error(SECRET)),
      inside(new Error(`${SECRET}\n    at ${SECRET}`)),
      inside(unreadable),
      inside(new Error('outer', { cause: new Error(SECRET) })),
      inside(Object.assign(new Error(`ENOENT: no such file, open '/home/${SECRET}.kring'`), { code: 'ENOENT' })),
      inside(SECRET),
      inside({ token: SECRET }),
      inside(undefined),
    ];
    for (const line of lines) expect(line).not.toContain('Fatima');
    expect(lines[0]).toMatch(/^Error\n\s+at .*desk\.test\.ts:\d+:\d+/);
    expect(lines[4]).toMatch(/^Error ENOENT\n/);
    expect(lines[3]).toContain('because of Error');
  });
});
