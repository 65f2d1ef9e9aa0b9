import { SCENE_KINDS } from '../../shared/session/wall/scene';
import { SESSION_ID } from '../make';
import { expect, test } from './fixtures';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';
import { type Much, openFile, roomFile } from './pages/wall-file';
import { showState, statesOf } from './pages/wall-states';

const SHORT: Much = {
  title: 'Wat weet jij uit eigen ervaring?',
  prompt: 'Eén ding per briefje.',
  slip: 'Begin klein, met wie er zin in heeft.',
  groups: 3,
  slips: 9,
};
const LONG: Much = {
  title: 'Samenwerkingsverbanden in de wijk: wat hebben we nu echt nodig, samen?',
  prompt:
    'Hang elke hobbel bij een soort. Praten we om te beslissen, of om te leren? Is er te weinig tijd? Doen we het altijd zo? Kijkt ieder vanuit zijn eigen vak?',
  slip: 'Welke gegevens en hulpmiddelen helpen de buurt vooruit, en wie zorgt dat het ook echt gebeurt? We merkten dat drie mensen hetzelfde uitzoeken zonder het van elkaar te weten, en dat kost een hele ochtend per week.',
  groups: 12,
  slips: 60,
};

/** Slips as long as a letter: one or two on a picture. */
const HUGE: Much = { ...SHORT, slip: `${LONG.slip} `.repeat(5) };

const SIZES = [
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
];
/** 28 px on a picture of 1080, as a part of its height; rounding of the browser taken into account. */
const SMALLEST = 28 / 1080 - 0.0005;
const LOOKS = [
  { language: 'nl', light: 'light' },
  { language: 'en', light: 'dark' },
] as const;

test('every kind of picture is measured', () => {
  expect(Object.keys(statesOf(SHORT)).sort()).toEqual([...SCENE_KINDS].sort());
});

type Seen = Awaited<ReturnType<WallPage['measure']>>;

function expectReadable(seen: Seen, hasClock: boolean, about: string): void {
  expect.soft(seen.over, about).toEqual([]);
  expect.soft(seen.cut, about).toEqual([]);
  expect.soft(seen.faint, about).toEqual([]);
  expect.soft(seen.smallest, about).toBeGreaterThanOrEqual(SMALLEST);
  if (hasClock) expect.soft(seen.digits, about).toBeGreaterThanOrEqual(0.1);
}

async function lookAt(wall: WallPage, about: string): Promise<void> {
  for (const size of SIZES) {
    await wall.page.setViewportSize(size);
    await expect.poll(async () => (await wall.measure()).outside, { message: about }).toEqual([]);
    const hasClock = (await wall.clock().count()) > 0;
    expectReadable(await wall.measure(), hasClock, `${about} ${size.width}`);
  }
}

const CASES = [
  { name: 'short', much: SHORT, kinds: SCENE_KINDS },
  { name: 'long', much: LONG, kinds: SCENE_KINDS },
  { name: 'huge', much: HUGE, kinds: ['slips', 'harvest', 'parking'] },
] as const;

for (const { name, much, kinds } of CASES)
  for (const kind of kinds)
    test(`${kind} with ${name} texts is whole, and readable from the back of the room in both lights`, {
      tag: '@browser',
    }, async ({ regie }) => {
      await openFile(regie, roomFile(much));
      await regie.everythingSaved();
      await RunPage.of(regie.page, SESSION_ID);
      const wall = new WallPage(await regie.openWall());
      for (const state of statesOf(much)[kind])
        for (const look of LOOKS) {
          await showState(wall.page, { state, much, ...look });
          await expect(wall.page.locator('html')).toHaveAttribute('data-theme', look.light);
          await expect(wall.page.locator(`[data-scene="${kind}"]`)).toBeVisible();
          // Black has one word, for who hears the page instead of seeing it.
          if (kind !== 'black') await lookAt(wall, `${JSON.stringify(state.wall)} ${look.light}`);
        }
    });
