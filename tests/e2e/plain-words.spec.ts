import { expect, test } from './fixtures';

test('a hard word is marked with what a resident might say, and one press replaces it', async ({ regie }) => {
  const { page } = regie;
  await regie.beginProgramme('Proefbuurt');
  await regie.beginSession();
  await page.getByRole('button', { name: 'Neem Actieleren' }).click();
  await page.getByRole('link', { name: 'Start de bijeenkomst' }).click();
  await regie.capture('Draagvlak is belangrijk');
  await page
    .getByRole('article')
    .getByRole('button', { name: /openen$/ })
    .click();
  const hints = page.getByRole('region', { name: 'Gewoner gezegd' });
  await expect(hints).toContainText('‘Draagvlak’');
  await hints
    .getByRole('button', { name: 'Steun', exact: true })
    .or(hints.getByRole('button', { name: 'steun', exact: true }))
    .click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('article')).toContainText('Steun is belangrijk');
  await regie.takeBack();
  await expect(page.getByRole('article')).toContainText('Draagvlak is belangrijk');
});

test('the report says how easy it reads, and which words to look at', async ({ regie }) => {
  await regie.openDemonstration();
  await regie.page.evaluate(() => {
    location.hash = '#/report/ses-2';
  });
  await expect(regie.page.getByText(/^Leesgemak: (makkelijk|goed te doen)\./)).toBeVisible();
  await regie.page.evaluate(() => {
    location.hash = '#/settings';
  });
  await regie.page.getByRole('radio', { name: 'English' }).click();
  await regie.page.evaluate(() => {
    location.hash = '#/report/ses-2';
  });
  await expect(regie.page.getByRole('button', { name: 'Make Word file' })).toBeVisible();
  await expect(regie.page.getByText('Leesgemak')).toHaveCount(0);
});
