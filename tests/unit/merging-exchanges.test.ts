import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyExchange, wrongInExchange } from '../copy-laws';

describe('two colleagues who go on exchanging files in any order', () => {
  it('overwrite nothing unseen, lose no word, bring nothing back and take nothing away by itself', () => {
    fc.assert(
      fc.property(anyExchange, (exchange) => {
        expect(wrongInExchange(exchange)).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});
