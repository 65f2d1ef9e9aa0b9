import words from '../../resources/language/nl/domain.json' with { type: 'json' };
import type { NoteKind } from '../../shared/model/note-kinds';
import { KINDS } from '../../shared/notes/kinds';
import { expect, test } from './fixtures';
import { Notes } from './pages/notes';
import { RunPage } from './pages/run';
import { WallPage } from './pages/wall';

const wordOf = (kind: NoteKind): string => words[`kind.${kind}`];
const textOf = (kind: NoteKind): string => `Zin van de soort ${kind}`;
const textsOf = (kinds: typeof KINDS): readonly string[] => kinds.map(({ kind }) => textOf(kind));

/** Without more than a text, these go to whom they are for; a botsing also waits for both sides. */
const printed = KINDS.filter(({ kind, inReport, defaultVisibility }) => {
  const forPartners = defaultVisibility === 'public' || defaultVisibility === 'partners';
  return inReport && forPartners && kind !== 'conflict';
});

test('each of the 18 kinds is captured, is seen at once as its kind, reaches only its readers, and never the wall', async ({
  regie,
}) => {
  test.slow();
  await regie.openDemonstration();
  const run = await RunPage.of(regie.page, 'ses-4');
  const wall = new WallPage(await regie.openWall());
  const notes = new Notes(regie.page);
  await run.act(/^Begin met/).click();
  await expect(wall.question()).toHaveText('Hoe ging het met je actie?');
  for (const { kind, letter } of KINDS) {
    await run.title().focus();
    await regie.page.keyboard.press('0');
    await expect(regie.page.getByRole('menuitemradio')).toHaveCount(KINDS.length);
    await regie.page.keyboard.press(letter.toLowerCase());
    await expect(notes.kind()).toHaveAccessibleName(new RegExp(`${wordOf(kind)}$`));
    await expect(notes.line()).toBeFocused();
    await regie.page.keyboard.type(textOf(kind));
    await regie.page.keyboard.press('Enter');
    // In a card of the step's own screen, or below it under 'Ook opgeschreven': one of the two, never both, never none.
    const slip = regie.page
      .getByRole('main')
      .getByRole('article')
      .filter({ hasText: textOf(kind) });
    await expect(slip).toHaveCount(1);
    await expect(slip).toHaveAccessibleName(`${wordOf(kind)}: ${textOf(kind)}`);
    await expect(slip).toBeInViewport();
  }
  await regie.everythingSaved();
  await expect(wall.picture()).not.toContainText('Zin van de soort');

  await regie.goTo('Verslag');
  const pages = regie.page.getByRole('region', { name: 'Zo ziet het verslag eruit' });
  for (const text of textsOf(printed)) await expect(pages).toContainText(text);
  const others = KINDS.filter((kind) => !printed.includes(kind));
  expect(others).toHaveLength(5);
  for (const text of textsOf(others)) await expect(pages).not.toContainText(text);
});
