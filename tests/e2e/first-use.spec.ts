import type { Page, TestInfo } from '@playwright/test';
import { expect, test } from './fixtures';
import { KeysAlone, MouseAndKeys } from './pages/counted';
import { Notes } from './pages/notes';
import { PlanPage } from './pages/plan';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

// The written list of what a facilitator does in the first ten minutes. Each thing begins where the one before it ended,
// so what is in the way (a sheet that is open, a page that has to be left) is counted with the thing that it hinders.

const MOST = 3;
const STEP = 'Even stil';
const SAID = 'De koffie staat klaar';

/** The pages that the list goes through, in one window, and what came of them. */
class Places {
  readonly plan: PlanPage;
  readonly run: RunPage;
  readonly notes: Notes;
  readonly files: string[] = [];

  constructor(readonly page: Page) {
    [this.plan, this.run, this.notes] = [new PlanPage(page), new RunPage(page), new Notes(page)];
    page.on('download', (file) => this.files.push(file.suggestedFilename()));
  }

  readonly heading = () => this.page.getByRole('heading', { level: 1 });
  readonly begin = () => this.page.getByRole('link', { name: 'Kring, Naar het begin' });
  readonly report = () => this.page.getByRole('link', { name: 'Verslag', exact: true });
  readonly start = () => this.page.getByRole('link', { name: 'Start de bijeenkomst' });
  readonly button = (name: string | RegExp) => this.page.getByRole('button', { name });
  readonly inMenu = (name: string) => this.page.getByRole('menuitem', { name, exact: true });

  /** The zaalscherm, which opens as a window beside this one. */
  async wall(): Promise<WallPage> {
    const others = () =>
      this.page
        .context()
        .pages()
        .filter((page) => page !== this.page);
    await expect.poll(() => others().length).toBe(1);
    return new WallPage(others()[0] ?? this.page);
  }
}

type Thing = readonly [
  what: string,
  byMouse: (hands: MouseAndKeys, at: Places) => Promise<void>,
  byKeys: (hands: KeysAlone, at: Places) => Promise<void>,
  result: (at: Places) => Promise<void>,
];

const PREPARING: readonly Thing[] = [
  [
    'Open de demonstratie',
    (hands, at) => hands.click(at.button(/^Demonstratie/)),
    (hands, at) => hands.press(at.button(/^Demonstratie/)),
    (at) => expect(at.heading()).toHaveText(/^Samen gezond in de Vlierbuurt/),
  ],
  [
    'Begin een eigen programma met een naam',
    async (hands, at) => {
      await hands.click(at.begin());
      await hands.click(at.button(/^Nieuw programma/));
      await hands.type('Tuinwijk');
      await hands.key('Enter');
    },
    async (hands, at) => {
      await hands.press(at.begin());
      await hands.press(at.button(/^Nieuw programma/));
      await hands.type('Tuinwijk');
      await hands.key('Enter');
    },
    (at) => expect(at.heading()).toHaveText('Tuinwijk'),
  ],
  [
    'Maak een bijeenkomst',
    (hands, at) => hands.click(at.button('Nieuwe bijeenkomst')),
    (hands, at) => hands.press(at.button('Nieuwe bijeenkomst')),
    (at) => expect(at.heading()).toHaveText('Bijeenkomst 1'),
  ],
  [
    'Neem een werkvorm',
    (hands, at) => hands.click(at.plan.act('Neem Bouwstenen break-outs')),
    (hands, at) => hands.press(at.plan.act('Neem Bouwstenen break-outs')),
    (at) => expect(at.plan.rows()).toHaveCount(10),
  ],
  [
    'Maak een stap 5 minuten langer',
    async (hands, at) => {
      await hands.click(at.plan.block(STEP));
      await hands.click(at.plan.act('5 minuten langer'));
    },
    async (hands, at) => {
      await hands.tabTo(at.plan.rows().first());
      await hands.arrowTo('ArrowDown', at.plan.block(STEP));
      await hands.tabTo(at.plan.panel().getByRole('textbox', { name: 'Hoe lang' }));
      await hands.type('10');
      await hands.key('Enter');
    },
    (at) => expect.poll(() => at.plan.agenda()).toContain('13:50 Wat werkt hier?'),
  ],
  [
    'Zet een stap eerder',
    async (hands, at) => {
      await hands.click(at.plan.block(STEP));
      await hands.key('Alt+ArrowUp');
    },
    async (hands, at) => {
      await hands.tabTo(at.plan.block(STEP));
      await hands.key('Alt+ArrowUp');
    },
    async (at) => {
      await expect.poll(() => at.plan.agenda()).toContain(`13:30 ${STEP}`);
      expect(await at.plan.agenda()).toContain('13:40 Welkom en bedoeling');
    },
  ],
  [
    'Zeg wie er komt: één rol',
    async (hands, at) => {
      await hands.click(at.plan.act('Wie komen er?'));
      await hands.type('Bewoner');
      await hands.key('Enter');
    },
    async (hands, at) => {
      await hands.press(at.plan.act('Wie komen er?'));
      await hands.type('Bewoner');
      await hands.key('Enter');
    },
    (at) => expect(at.button('Meer met Bewoner')).toBeVisible(),
  ],
  [
    'Maak groepen',
    (hands, at) => hands.click(at.plan.sheet().getByRole('button', { name: 'Maak groepen' })),
    (hands, at) => hands.press(at.plan.sheet().getByRole('button', { name: 'Maak groepen' })),
    (at) => expect(at.plan.group('Samenwerken')).toBeVisible(),
  ],
];

const MEETING: readonly Thing[] = [
  [
    'Start de bijeenkomst',
    async (hands, at) => {
      await hands.key('Escape');
      await hands.click(at.start());
      await hands.click(at.button(/^Begin met/));
    },
    async (hands, at) => {
      await hands.key('Escape');
      await hands.press(at.start());
      await hands.press(at.button(/^Begin met/));
    },
    async (at) => {
      await expect(at.run.title()).toHaveText(STEP);
      await expect(at.run.clock()).toContainText('Nog');
    },
  ],
  [
    'Open het zaalscherm',
    (hands, at) => hands.click(at.button('Open het zaalscherm')),
    (hands) => hands.key('F5'),
    async (at) => expect((await at.wall()).picture()).toContainText(STEP),
  ],
  [
    'Ga naar de volgende stap',
    (hands, at) => hands.click(at.button(/^Naar Welkom/)),
    (hands) => hands.key('PageDown'),
    async (at) => {
      await expect(at.run.title()).toHaveText('Welkom en bedoeling');
      await expect((await at.wall()).picture()).not.toContainText(STEP);
    },
  ],
  [
    'Leg vast wat iemand zegt',
    async (hands, at) => {
      await hands.click(at.notes.line());
      await hands.type(SAID);
      await hands.key('Enter');
    },
    async (hands) => {
      await hands.key('n');
      await hands.type(SAID);
      await hands.key('Enter');
    },
    (at) => expect(at.notes.slip(SAID)).toBeVisible(),
  ],
  [
    'Neem terug wat je deed',
    (hands, at) => hands.click(at.button(/^Neem terug/)),
    async (hands) => {
      await hands.key('Escape');
      await hands.key('ControlOrMeta+z');
    },
    (at) => expect(at.notes.slip(SAID)).toHaveCount(0),
  ],
  [
    'Zet het toch weer terug',
    (hands, at) => hands.click(at.button(/^Zet terug/)),
    (hands) => hands.key('ControlOrMeta+y'),
    (at) => expect(at.notes.slip(SAID)).toBeVisible(),
  ],
  [
    'Toon iets anders in de zaal',
    async (hands, at) => {
      await hands.click(at.button(/^De zaal ziet:/));
      await hands.click(at.inMenu('Briefjes'));
    },
    async (hands, at) => {
      await hands.press(at.button(/^De zaal ziet:/));
      await hands.arrowTo('ArrowDown', at.inMenu('Briefjes'));
      await hands.key('Enter');
    },
    async (at) => expect((await at.wall()).picture()).toContainText(SAID),
  ],
  [
    'Maak het zaalscherm zwart',
    (hands, at) => hands.click(at.button('Zwart')),
    (hands) => hands.key('b'),
    async (at) => expect((await at.wall()).picture()).toHaveText('Het zaalscherm is zwart'),
  ],
  [
    'Maak het verslag in Word',
    async (hands, at) => {
      await hands.click(at.report());
      await hands.click(at.button('Maak Word-bestand'));
    },
    async (hands, at) => {
      await hands.key('ControlOrMeta+Shift+e');
      await hands.press(at.button('Maak Word-bestand'));
    },
    (at) => expect.poll(() => at.files).toEqual([expect.stringMatching(/\.docx$/)]),
  ],
];

const THINGS = [...PREPARING, ...MEETING];

type Counted = { readonly what: string; readonly count: number };

/** Does the whole list with one pair of hands, and keeps the counts with the test. */
async function countAll(
  hands: { take(): number },
  act: (thing: Thing) => Promise<void>,
  at: Places,
  info: TestInfo,
): Promise<readonly Counted[]> {
  const counts: Counted[] = [];
  for (const thing of THINGS) {
    const [what, , , result] = thing;
    await test.step(what, async () => {
      await act(thing);
      counts.push({ what, count: hands.take() });
      await result(at);
    });
  }
  const list = counts.map(({ what, count }) => `${count}  ${what}`).join('\n');
  await info.attach('clicks and keys', { body: list, contentType: 'text/plain' });
  return counts;
}

const tooMany = (counts: readonly Counted[]): readonly Counted[] =>
  counts.filter(({ count }) => count < 1 || count > MOST);

test('nothing in the first ten minutes takes more than three clicks or keys', async ({ regie: { page } }, info) => {
  test.slow();
  const [hands, at] = [new MouseAndKeys(page), new Places(page)];
  const counts = await countAll(hands, ([, byMouse]) => byMouse(hands, at), at, info);
  expect(counts.length).toBeGreaterThanOrEqual(12);
  expect(tooMany(counts)).toEqual([]);
});

test('without a mouse it takes no more than three keys either, and Tab gets everywhere', async ({
  regie: { page },
}, info) => {
  test.slow();
  const [hands, at] = [new KeysAlone(page), new Places(page)];
  const counts = await countAll(hands, ([, , byKeys]) => byKeys(hands, at), at, info);
  expect(counts.length).toBeGreaterThanOrEqual(12);
  expect(tooMany(counts)).toEqual([]);
});
