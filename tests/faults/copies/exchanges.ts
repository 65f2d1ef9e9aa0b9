import fc from 'fast-check';
import { anyExchange, wrongInExchange } from '../../copy-laws';
import { type Outcome, tell } from '../outcome';

const TOLD_EVERY = 100;

/** Two colleagues write, save and take in each other's files in any order, so many times. */
export async function copiesAreExchanged(count: number, seed: number): Promise<Outcome> {
  let played = 0;
  const losses: string[] = [];
  const law = fc.property(anyExchange, (exchange) => {
    losses.push(...wrongInExchange(exchange));
    played += 1;
    if (played % TOLD_EVERY === 0) tell(`  ${played} of ${count} interleavings, ${losses.length} wrong`);
  });
  fc.assert(law, { numRuns: count, seed });
  return {
    fault: 'two merged copies',
    figures: { seed, interleavings: played, 'silent overwrites': losses.length },
    losses,
  };
}
