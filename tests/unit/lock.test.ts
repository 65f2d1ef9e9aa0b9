import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCode, sealCode } from '../../shared/sealing/code';
import { isLeftAlone, isMeetingOn } from '../../shared/session/run/idle';
import { MINUTE_MS, timerOf } from '../../shared/session/run/timer';

const NOW = Date.parse('2026-10-15T14:00:00+02:00');
const LIGHT = 1;

describe('the code of this laptop', () => {
  it('is kept as a note that only the code opens, and is never in it', async () => {
    const note = await sealCode('4711-kast', LIGHT);
    expect(note).not.toContain('4711');
    expect(await isCode(note, '4711-kast')).toBe(true);
    expect(await isCode(note, '4711-Kast')).toBe(false);
    expect(await isCode(note, '')).toBe(false);
  });

  it('is another note each time, so that nobody sees that two laptops have the same code', async () => {
    expect(await sealCode('1234', LIGHT)).not.toBe(await sealCode('1234', LIGHT));
  });

  it('opens nothing when the note is damaged: the lock stays shut', async () => {
    const note = await sealCode('1234', LIGHT);
    await fc.assert(
      fc.asyncProperty(fc.nat(note.length - 1), fc.string({ maxLength: 3 }), async (at, put) => {
        const broken = note.slice(0, at) + put + note.slice(at + 1);
        fc.pre(broken.replace(/\s/g, '') !== note);
        expect(await isCode(broken, '1234')).toBe(false);
      }),
    );
  });
});

describe('locking by itself', () => {
  it('waits the minutes that were chosen, and with 0 for ever', () => {
    expect(isLeftAlone(NOW - 10 * MINUTE_MS, NOW, 10)).toBe(true);
    expect(isLeftAlone(NOW - 10 * MINUTE_MS + 1, NOW, 10)).toBe(false);
    expect(isLeftAlone(NOW - 999 * MINUTE_MS, NOW, 0)).toBe(false);
    // The laptop’s clock was put back: nobody is locked out of a moment that has yet to come.
    expect(isLeftAlone(NOW + 99 * MINUTE_MS, NOW, 5)).toBe(false);
  });

  it('never happens while the clock of a meeting runs, also when it runs over', () => {
    const running = { ...timerOf(20), startedAt: NOW };
    expect(isMeetingOn([timerOf(20), running], NOW + 79 * MINUTE_MS)).toBe(true);
    expect(isMeetingOn([timerOf(20)], NOW)).toBe(false);
    expect(isMeetingOn([], NOW)).toBe(false);
  });

  it('happens after all when a clock was forgotten for an hour', () => {
    const running = { ...timerOf(20), startedAt: NOW };
    expect(isMeetingOn([running], NOW + 80 * MINUTE_MS)).toBe(false);
  });
});
