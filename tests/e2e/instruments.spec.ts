import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { Instruments } from './pages/instruments';

test('hurdles are the same slips from the first word to who does the smallest step, and by when', async ({ regie }) => {
  const run = await Instruments.begin(regie, 'Hobbels opruimen');
  await run.add('Nog een hobbel', 'Overleg is altijd overdag');
  await run.add('Nog een hobbel', 'Eerst een formulier');
  await run.fill('Voorbeeld', 'Twee keer op donderdag', run.card('Overleg is altijd overdag'));

  await run.on('Welke soort is het?');
  await run.card('Overleg is altijd overdag').getByRole('button', { name: 'Ongelijk aan tafel' }).click();
  await run.card('Eerst een formulier').getByRole('button', { name: 'Eigen soort' }).click();
  await run.page.keyboard.type('Papier');
  await run.page.keyboard.press('Enter');
  await expect(run.part('Ongelijk aan tafel').getByRole('article')).toHaveCount(1);
  await expect(run.part('Eigen soort')).toContainText('Papier');
  await regie.takeBack();
  await expect(run.card('Eerst een formulier').getByRole('button', { name: 'Eigen soort' })).toBeVisible();
  await regie.putBack();

  await run.on('Kies er één');
  await run.tick('Deze pakken we aan', run.card('Overleg is altijd overdag'));
  await run.on('Waar zie je hem?');
  await expect(run.card('Eerst een formulier')).toHaveCount(0);
  await expect(run.page.getByRole('textbox', { name: /Wie heeft er last van/ })).toHaveValue('Twee keer op donderdag');

  await run.on('Waar hebben we invloed op?');
  await run.page.getByRole('radio', { name: 'deels' }).click();
  await run.add('Wat vragen we aan anderen', 'Een sleutel van de school');
  await expect(run.part('Daar vragen we anderen bij')).toContainText('Een sleutel van de school');

  await run.on('De kleinste stap');
  await run.fill('Kleinste stap', 'Eén keer om half acht');
  await run.act('Maak er een actie van').click();
  await run.on('Wie en wanneer');
  const step = run.card('Eén keer om half acht');
  await expect(step).toContainText('nog van niemand');
  await run.fill('Of in woorden', 'De opbouwwerker', step);
  await run.page.getByLabel('Wanneer klaar').fill('2026-12-01');
  await expect(step).not.toContainText('nog van niemand');
  await regie.everythingSaved();
});

test('a reflection round asks for three things, and one line of it becomes an action', async ({ regie }) => {
  const run = await Instruments.begin(regie, 'Reflectieronde');
  await run.add('Eén moment dat bijbleef', 'De stilte na een vraag');
  await run.on('Mijn eigen handelen');
  const card = run.card('De stilte na een vraag');
  await run.fill('Wat gebeurde er', 'Niemand zei iets', card);
  await run.fill('Wat doe je de volgende keer', 'Langer wachten', card);
  await card.getByRole('radio', { name: 'goed', exact: true }).click();
  await run.on('Onze samenwerking');
  await run.page.keyboard.press('n');
  await run.page.keyboard.type('We luisterden naar elkaar');
  await run.page.keyboard.press('Enter');
  await run.page.keyboard.press('Escape');
  await expect(run.card('We luisterden naar elkaar')).toBeVisible();
  await run.on('Wat gaat er beter?');
  await run.add('Wat gaat er beter', 'Bewoners spraken het eerst');
  await run.act('Maak er een succes van').click();
  await expect(run.act('Staat bij de successen')).toBeVisible();

  await run.on('Eén zin');
  await expect(run.card('De stilte na een vraag')).toContainText('De volgende keer: Langer wachten');
  await run.add('De volgende keer …', 'begin ik op tijd');
  await run.card('De volgende keer: begin ik op tijd').getByRole('button', { name: 'Maak er een actie van' }).click();
  await expect(run.card('begin ik op tijd').filter({ hasText: 'Wanneer klaar' })).toBeVisible();
});

test('half-typed words in an instrument are there again after the window was closed', async ({ regie }) => {
  const run = await Instruments.begin(regie, 'Reflectieronde');
  await run.add('Eén moment dat bijbleef', 'De stilte na een vraag');
  await run.page.getByRole('textbox', { name: 'Wat gebeurde er' }).fill('Niemand zei');
  await run.page.getByRole('textbox', { name: 'Eén moment dat bijbleef' }).fill('En toen');
  await run.page.getByRole('textbox', { name: 'Wat gebeurde er' }).fill('Niemand zei iets, en');
  await run.page.reload();
  await expect(run.page.getByRole('textbox', { name: 'Eén moment dat bijbleef' })).toHaveValue('En toen');
  await expect(run.page.getByRole('textbox', { name: 'Wat gebeurde er' })).toHaveValue('Niemand zei iets, en');
});

test('a conflict is closed on the zaalscherm until both sides say yes and the facilitator opens it [S0-37]', async ({
  regie,
}) => {
  test.slow();
  const run = await Instruments.begin(regie, 'Conflict als leerimpuls');
  const wall = await regie.openWall();
  await run.page.getByRole('textbox', { name: /Wat botst er/ }).fill('Wie heeft de sleutel?');
  await run.page.keyboard.press('Enter');
  await expect(run.page.locator(':focus')).toHaveText('Wie heeft de sleutel?');
  await run.page.getByRole('button', { name: /Wie mag dit later lezen/ }).click();
  await run.page.getByRole('option', { name: 'partners' }).click();
  await run.on('Wat gebeurde er?');
  await run.fill('Wat zag en hoorde je', 'De deur was om vijf uur dicht');
  await run.on('Wat is het verschil?');
  await run.page.getByRole('radio', { name: 'Rol' }).click();
  for (const [at, [group, view]] of [
    ['Bewoners', 'Wij zijn geen gasten'],
    ['Welzijn', 'Iemand moet er op letten'],
  ].entries()) {
    await run.page
      .getByRole('textbox', { name: 'Welke groep' })
      .nth(at)
      .fill(group ?? '');
    await run.page
      .getByRole('textbox', { name: 'Hoe zien zij het' })
      .nth(at)
      .fill(view ?? '');
    await run.page.keyboard.press('Tab');
  }
  await expect(run.part('Bewoners')).toBeVisible();
  await run.on('Welke aannames zitten eronder?');
  await run.page.getByRole('textbox', { name: 'Ik ging ervan uit dat …' }).first().fill('Ze vertrouwen ons niet');
  await run.on('Wissel van plek');
  await run.fill('Wat willen allebei', 'De deur ’s avonds open');
  await run.on('Wat leert dit ons?');
  await run.fill('Wat leren we hiervan', 'Het ging over vertrouwen');
  await run.act('Zet bij de lessen').click();
  await run.on('Spreek een klein experiment af');
  await run.fill('Wat proberen we', 'Twee bewoners een sleutel');
  await run.fill('Wie doen het', 'Bewoners en Welzijn');
  await run.act('Maak er een actie van').click();
  await expect(run.card('Twee bewoners een sleutel')).toBeVisible();

  await run.on('Lees terug');
  await expect(run.page.getByRole('definition').filter({ hasText: 'De deur was om vijf uur dicht' })).toBeVisible();
  await expect(run.page.getByText('Blijft dicht op het zaalscherm, tot beide kanten ja zeggen.')).toBeVisible();
  await run.tick('Beide kanten zeggen: dit mag blijven staan');
  await expect(wall.getByText('De deur ’s avonds open')).toHaveCount(0);
  await run.act('Open in de zaal').click();
  await expect(wall.getByText('De deur ’s avonds open')).toBeVisible();
  await run.act('Haal van het zaalscherm').click();
  await expect(wall.getByText('De deur ’s avonds open')).toHaveCount(0);
  await run.act('Open in de zaal').click();
  await expect(wall.getByText('De deur ’s avonds open')).toBeVisible();

  await run.page.getByRole('button', { name: 'Terug naar Spreek een klein experiment af' }).click();
  await run.fill('Wat proberen we', 'Eén bewoner een sleutel');
  await expect(run.page.getByText('Blijft dicht op het zaalscherm, tot beide kanten ja zeggen.')).toBeVisible();
  await expect(wall.getByText('De deur ’s avonds open')).toHaveCount(0);
});

test('action learning sharpens a question, keeps how it was said, and looks back next time', async ({ regie }) => {
  const run = await Instruments.begin(regie, 'Actieleren');
  await expect(run.page.getByText('Er staan geen acties van eerder open.')).toBeVisible();
  await run.on('Wie heeft een vraagstuk?');
  await run.add('Wie zit waarmee', 'Hoe krijg ik jongeren mee?');
  await run.add('Wie zit waarmee', 'Niemand neemt de telefoon op');
  await run.card('Hoe krijg ik jongeren mee').getByRole('button', { name: 'Deze nemen we' }).click();
  await run.fill(/Van wie is het/, 'Opbouwwerker', run.card('Hoe krijg ik jongeren mee'));
  await run.on('Vertel');
  await expect(run.part('De vraag')).toContainText('Van Opbouwwerker.');
  await run.on('Alleen vragen');
  await run.add('Nog een vraag', 'Wie ken je al?');
  await run.add('Nog een aanname', 'Ze willen niet');
  await run.tick('beantwoord', run.card('Wie ken je al'));
  await run.on('Wat is de echte vraag?');
  await run.add('In één zin', 'Hoe ga ik naar hen toe?');
  await run.act('Dit is de vraag').click();
  await expect(run.part('De vraag')).toContainText('Hoe ga ik naar hen toe?');
  await expect(run.part('De vraag').getByRole('listitem')).toHaveText(['Hoe krijg ik jongeren mee?']);
  await run.on('Vragen naar wat kan');
  await run.add('Nog een idee', 'Samen voetballen');
  await run.on('Kies je actie');
  await run.add('Wat ga je doen', 'Vrijdag naar de kantine');
  await expect(run.card('Vrijdag naar de kantine').getByRole('textbox', { name: 'Of in woorden' })).toHaveValue(
    'Opbouwwerker',
  );
  await run.on('Wat leerden we als groep?');
  await run.on('Afsluiten');
  await expect(run.card('Vrijdag naar de kantine')).toBeVisible();

  await regie.goTo('Programma');
  await regie.beginSession();
  const next = await Instruments.take(regie.page, 'Actieleren');
  const action = next.card('Vrijdag naar de kantine');
  await action.getByRole('radio', { name: 'gedaan' }).click();
  await next.fill('Wat kwam ervan', 'Drie jongeren spraken me aan', action);
  await next.add('Wat leerde je', 'Gewoon gaan', action);
  await expect(action).toContainText('Gewoon gaan');
});

for (const method of ['Hobbels opruimen', 'Reflectieronde', 'Conflict als leerimpuls', 'Actieleren'])
  test(`every step of ${method} fits, and axe finds nothing serious, light or dark`, async ({ regie }) => {
    test.slow();
    const { page } = regie;
    await Instruments.begin(regie, method);
    const steps = await page.getByRole('radiogroup', { name: 'De stappen van vandaag' }).getByRole('radio').all();
    for (const [at, step] of steps.entries()) {
      await page.setViewportSize(at % 2 === 0 ? { width: 1280, height: 800 } : { width: 1024, height: 768 });
      await step.click();
      await regie.capture('Een deur die om vijf uur dicht gaat');
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(tooWide).toBeLessThanOrEqual(0);
      // Looking takes seconds: the first, the fourth and the seventh step have all that the others have.
      if (at % 3 !== 0) continue;
      await page.evaluate(
        (theme) => {
          document.documentElement.dataset.theme = theme;
        },
        at % 2 === 0 ? 'light' : 'dark',
      );
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
    }
  });
