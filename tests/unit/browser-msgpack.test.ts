import { decode, encode } from '@msgpack/msgpack';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSoundMsgpack } from '../../electron/browser/sound-msgpack';
import { DEEPEST } from '../../electron/services/plain-and-small';

const anything = fc.anything({
  values: [
    ...[fc.string(), fc.string({ size: 'large' }), fc.integer(), fc.double(), fc.boolean(), fc.constant(null)],
    ...[fc.uint8Array(), fc.uint8Array({ minLength: 300, maxLength: 70_000 }), fc.maxSafeInteger()],
  ],
  maxDepth: 6,
});

describe('a message in MessagePack', () => {
  it('is sound when it was written by the writer, whatever it says', () => {
    fc.assert(fc.property(anything, (value) => isSoundMsgpack(encode(value, { ignoreUndefined: true }))));
  });

  it('is not sound when a part is missing, or something follows', () => {
    const cases = fc.property(anything, fc.nat(), (value, at) => {
      const whole = encode(value, { ignoreUndefined: true });
      expect(isSoundMsgpack(whole.subarray(0, at % whole.length))).toBe(false);
      expect(isSoundMsgpack(new Uint8Array([...whole, 0xc0]))).toBe(false);
    });
    fc.assert(cases);
  });

  it('never throws, and what is sound can be read or is refused by the reader', () => {
    const cases = fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
      if (!isSoundMsgpack(bytes)) return;
      // A key that is no text, or reaches for the roots, is the reader's business.
      try {
        decode(bytes);
      } catch (error) {
        expect(String(error)).toMatch(/key|extension|timestamp|Invalid|utf|encoded/i);
      }
    });
    fc.assert(cases, { numRuns: 20_000 });
  });

  it.each([
    ['a list of four thousand million', [0xdd, 0xff, 0xff, 0xff, 0xff]],
    ['a map of as many', [0xdf, 0xff, 0xff, 0xff, 0xff]],
    ['text of as many', [0xdb, 0xff, 0xff, 0xff, 0xff]],
    ['bytes of as many', [0xc6, 0xff, 0xff, 0xff, 0xff]],
    ['an extension of as many', [0xc9, 0xff, 0xff, 0xff, 0xff, 1]],
    ['lists that each announce thirty million', Array.from({ length: 50 }, () => [0xdd, 1, 0xc9, 0xc3, 0x80]).flat()],
    ['a tag that means nothing', [0xc1]],
    ['nothing', []],
    ['half a length', [0xdd, 0xff]],
  ])('is refused when it announces %s', (_what, bytes) => {
    expect(isSoundMsgpack(new Uint8Array(bytes))).toBe(false);
  });

  it('is refused when it is a tower, however high, before anything is made of it', () => {
    const tower = (levels: number, tag: number) => new Uint8Array([...new Uint8Array(levels).fill(tag), 0xc0]);
    expect(isSoundMsgpack(tower(DEEPEST, 0x91))).toBe(true);
    expect(isSoundMsgpack(tower(DEEPEST + 2, 0x91))).toBe(false);
    const high = new Uint8Array(20_000_000).fill(0x91);
    expect(isSoundMsgpack(high)).toBe(false);
  });
});
