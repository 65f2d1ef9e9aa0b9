import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { Afternoon, BLOCKS, blockTitle, cardsOf, kept, PASTED, PEOPLE, totalsOf } from './pages/afternoon';

const HURRIED = 'Dit briefje ging de deur uit voordat het bewaard was';
/** The dots of each vote, by card of its block. */
const VOTES: Readonly<Record<number, readonly number[]>> = { 4: [3, 1, 2], 8: [2, 4, 0], 12: [1, 0, 5] };

type Act = (day: Afternoon, block: number) => Promise<unknown>;
const vote =
  (killed: boolean): Act =>
  (day, block) =>
    day.vote(cardsOf(block), VOTES[block] ?? [], { killed });
const kill: Act = (day, block) => day.kill(block, false);
const killAndLoseProfile: Act = (day, block) => day.kill(block, true);
const closePage: Act = (day, block) => day.closePage(block);
const openWall: Act = (day, block) => day.openWall(block);
const takeTypedBack: Act = (day, block) => day.takeBackAndPutBack(cardsOf(block).length - 1, cardsOf(block).length);
/** What else happens in a block once its cards are there. */
const EVENTS: Readonly<Record<number, readonly Act[]>> = {
  1: [openWall],
  2: [kill],
  3: [takeTypedBack, closePage],
  4: [vote(false)],
  5: [killAndLoseProfile],
  7: [takeTypedBack, (day, block) => day.killInAHurry(HURRIED, block)],
  8: [vote(false), openWall, (day, block) => day.reopenWall(block)],
  9: [closePage],
  10: [killAndLoseProfile],
  11: [takeTypedBack],
  12: [vote(true)],
};

test('a whole afternoon with six hundred cards, three votes and five crashes loses nothing and doubles nothing @browser', async ({
  dataDir,
  errors,
}, info) => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'kring-profile-'));
  const day = await Afternoon.begin(dataDir, profile, errors);
  const expected: string[] = [];

  for (let block = 1; block <= BLOCKS; block += 1) {
    await test.step(blockTitle(block), async () => {
      const cards = cardsOf(block);
      if (block > 1) await day.next(block);
      await day.paste(cards.slice(0, PASTED));
      if (block % 4 === 2) await day.takeBackAndPutBack(0, PASTED);
      await day.type(cards.slice(PASTED));
      expected.push(...cards);
      for (const act of EVENTS[block] ?? []) await act(day, block);
      await day.minutesPass(20);
    });
  }

  await test.step('everything is in the file, and in what the host kept', async () => {
    expect(day.kills).toBe(5);
    const path = info.outputPath('middag.kring');
    await day.save(path);
    await day.end();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const votes = Object.entries(VOTES).map(([block, dots]) => totalsOf(cardsOf(Number(block)), dots));
    expect(expected).toHaveLength(600);
    for (const workspace of await kept(dataDir, readFileSync(path))) {
      const texts = workspace.notes.map(({ text }) => text);
      expect(texts.filter((text) => text !== HURRIED).sort()).toEqual([...expected].sort());
      expect(texts.filter((text) => text === HURRIED).length).toBeLessThanOrEqual(1);
      expect(new Set(workspace.notes.map(({ id }) => id)).size).toBe(texts.length);
      expect(workspace.participants.map(({ id }) => id).sort()).toEqual([...PEOPLE].sort());
      expect(workspace.blocks).toHaveLength(BLOCKS);
      const textOf = new Map(workspace.notes.map(({ id, text }) => [id, text]));
      const rounds = workspace.votingRounds.map(({ state, options }) => ({
        state,
        dots: Object.fromEntries(options.map(({ id, dots }) => [textOf.get(id), dots])),
      }));
      expect(rounds).toHaveLength(3);
      expect(rounds).toEqual(expect.arrayContaining(votes.map((dots) => ({ state: 'shown', dots }))));
    }
  });
});
