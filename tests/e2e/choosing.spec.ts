import { openChoosing, wallOf } from './choosing-meeting';
import { expect, test } from './fixtures';

test('a step that asks for no notes opens the board with the slips of before, and one press goes back', async ({
  regie,
}) => {
  const { run, board } = await openChoosing(regie);
  await expect(board.looseCards()).toHaveCount(6);
  await board.act('Naar de kolommen').click();
  await expect(run.column('Les').getByRole('article')).toHaveCount(6);
  await run.page.keyboard.press('m');
  await expect(board.looseCards()).toHaveCount(6);
  await run.look(/^Schrijf op/);
  await expect(board.looseCards()).toHaveCount(0);
  await board.act('Groeperen en kiezen').click();
  await expect(board.looseCards()).toHaveCount(6);
});

test('slips are put in groups with the mouse: ticked, dropped, taken out, put together, all loose', async ({
  regie,
}) => {
  const { run, board } = await openChoosing(regie);
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag');
  await expect(board.cardsOf('Eten')).toHaveCount(2);

  await board.drop('Koffie in de hal', board.slip('Bankje voor de deur'));
  await board.page.keyboard.press('Enter');
  await expect(board.cardsOf('Groep 2')).toHaveCount(2);
  await board.drop('Fietsen maken', board.group('Eten'));
  await expect(board.cardsOf('Eten')).toHaveCount(3);

  await board.act('Haal uit groep: Fietsen maken').click();
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await board.choose('Fietsen maken', 'Groep 2');
  await expect(board.cardsOf('Groep 2')).toHaveCount(3);

  await board
    .group('Groep 2')
    .getByRole('button', { name: /^Groep 2/ })
    .click();
  await board.nameField().fill('Buiten');
  await board.nameField().press('Enter');
  await expect(board.cardsOf('Buiten')).toHaveCount(3);

  await board.act('Meer met Eten').click();
  await board.page.getByRole('menuitem', { name: 'Buiten' }).click();
  await expect(board.cardsOf('Eten')).toHaveCount(5);
  await expect(board.groups()).toHaveCount(1);

  await board.act('Alles los').click();
  await expect(board.looseCards()).toHaveCount(6);
  await regie.takeBack();
  await expect(board.cardsOf('Eten')).toHaveCount(5);

  await run.capture('Nog een stoel erbij');
  await expect(board.loose().getByText('Nog een stoel erbij')).toBeVisible();
  await board
    .slip('Samen koken')
    .getByRole('button', { name: /^Meer bij/ })
    .click();
  await board.page.getByRole('menuitem', { name: 'Open het briefje' }).click();
  await expect(board.page.getByRole('dialog')).toContainText('Samen koken');
});

test('a slip that is taken away leaves its group, and comes back to it', async ({ regie }) => {
  const { run, board } = await openChoosing(regie);
  await board.makeGroup('Eten', 'Samen koken', 'Soep op dinsdag', 'Koffie in de hal');
  await board.act('Naar de kolommen').click();
  await run
    .column('Les')
    .getByRole('button', { name: /^Meer bij.*Soep op dinsdag/ })
    .click();
  await board.page.getByRole('menuitem', { name: 'Weghalen' }).click();
  await board.page.keyboard.press('m');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await regie.takeBack();
  await expect(board.cardsOf('Eten')).toHaveCount(3);
});

test('groups, names, dots and the order of discussion need no mouse', async ({ regie }) => {
  const { board } = await openChoosing(regie);
  const { keyboard } = board.page;
  const wall = await wallOf(regie);
  // Away and back with M: the focus lies on the first card.
  await keyboard.press('m');
  await expect(board.looseCards()).toHaveCount(0);
  await keyboard.press('m');
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  await expect(board.card('Samen koken')).toBeFocused();
  await keyboard.press('Space');
  await keyboard.press('g');
  await keyboard.type('Eten');
  await keyboard.press('Enter');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await expect(board.card('Bankje voor de deur')).toBeFocused();

  await keyboard.press('End');
  await keyboard.press('Shift+ArrowLeft');
  await expect(board.page.getByText('2 aangevinkt')).toBeVisible();
  await keyboard.press('Escape');
  await expect(board.page.getByText('6 briefjes')).toBeVisible();
  await keyboard.press('Home');
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Delete');
  await expect(board.cardsOf('Eten')).toHaveCount(1);
  await expect(board.card('Koffie in de hal')).toBeFocused();
  await keyboard.press('Shift+F10');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(board.cardsOf('Eten')).toHaveCount(2);
  await expect(board.card('Koffie in de hal')).toBeFocused();
  // The clock, the steps and the wall have not heard any of these keys.
  await expect(wall.question()).toHaveText('Kies wat mee gaat');

  await board.act('Stem over alles').focus();
  await keyboard.press('Enter');
  await expect(board.more('Eten')).toBeFocused();
  await keyboard.press('ArrowDown');
  await keyboard.press('+');
  await keyboard.press('+');
  await keyboard.press('-');
  await keyboard.press('End');
  await keyboard.press('+');
  await keyboard.press('+');
  await expect(board.dotsOf('Lege plek')).toHaveText('2');
  await expect(board.dotsOf('Bankje voor de deur')).toHaveText('1');
  await board.act('Toon stemmen').focus();
  await keyboard.press('Enter');
  await expect(board.act('Bespreek: Lege plek')).toBeFocused();
  await keyboard.press('Enter');
  await expect(wall.picture()).toContainText('2 stippen');
  await keyboard.press('v');
  await expect(board.act('Bespreek: Bankje voor de deur')).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('m');
  await expect(board.act('Groeperen en kiezen')).toBeFocused();
});

test('two hundred slips are ticked, grouped and counted', async ({ regie }) => {
  const many = Array.from({ length: 200 }, (_, at) => `Gedachte nummer ${at + 1}.`);
  const { run, board } = await openChoosing(regie, many);
  await expect(board.looseCards()).toHaveCount(200);
  await board.card('Gedachte nummer 3\\.').focus();
  await board.page.keyboard.press('Control+a');
  await expect(board.page.getByText('200 aangevinkt')).toBeVisible();
  await board.page.keyboard.press('Escape');
  await board.makeGroup('Drie', 'Gedachte nummer 3\\.', 'Gedachte nummer 150\\.', 'Gedachte nummer 199\\.');
  await expect(board.cardsOf('Drie')).toHaveCount(3);
  await run.capture('De laatste');
  await expect(board.loose().getByText('De laatste')).toBeInViewport();
  await board.act('Stem over alles').click();
  await expect(board.page.getByText('199 keuzes. Ons voorstel: 14 stippen.')).toBeVisible();
  await board.dots('Drie', 2);
});
