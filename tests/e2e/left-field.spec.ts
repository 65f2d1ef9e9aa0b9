import { expect, test } from './fixtures';

test('words of a field that could not be kept stay in it, and are there after the window went', async ({ regie }) => {
  const { page } = regie;
  await regie.beginProgramme('Half bewaard');
  await regie.beginSession();
  const sessionId = await page.evaluate(() => location.hash.split('/')[2]);
  await page.evaluate((id) => {
    location.hash = `#/run/${id}`;
  }, sessionId);
  const line = page.getByRole('textbox', { name: 'Leg iets vast' });
  await line.fill('De bus komt niet');
  await line.press('Enter');
  const slip = (text: string) => page.getByRole('article').filter({ hasText: text }).first();
  await slip('De bus komt niet')
    .getByRole('button', { name: /openen$/ })
    .click();
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Tekst' });

  // The disk refuses, as it does when it is full.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'UnknownError');
    };
  });
  await field.fill('De bus komt maar eens per uur');
  await page.keyboard.press('Tab');
  await expect(page.getByText(/niet bewaard|niet opgeslagen|niet gelukt/).first()).toBeVisible();
  await expect(field).toHaveValue('De bus komt maar eens per uur');

  await page.reload();
  await slip('De bus komt niet')
    .getByRole('button', { name: /openen$/ })
    .click();
  await expect(field).toHaveValue('De bus komt maar eens per uur');
  await expect(page.getByText('Dit had je nog niet bewaard. Het staat weer hier.')).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(slip('De bus komt maar eens per uur')).toBeAttached();
  await regie.everythingSaved();
});
