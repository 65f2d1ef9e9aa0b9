import { inFullWindow, longestPauseWhile, watchPauses } from './pauses.mjs';

const TIMES = 7;
const IDLE_MS = 2500;
const PASSPHRASE = 'vier-lange-woorden-achter-elkaar';

async function savedSealed(page) {
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.keyboard.press('ControlOrMeta+s');
  await (await downloading).path();
  await page
    .getByText(/^Bewaard met wachtzin/)
    .last()
    .waitFor({ timeout: 120_000 });
}

async function firstTime(page) {
  await page.keyboard.press('ControlOrMeta+Shift+s');
  await page.getByRole('textbox', { name: 'Wachtzin', exact: true }).fill(PASSPHRASE);
  const again = page.getByRole('textbox', { name: /nog een keer/i });
  if (await again.count()) await again.fill(PASSPHRASE);
  const downloading = page.waitForEvent('download', { timeout: 120_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Bewaar', exact: true }).click();
  await (await downloading).path();
  await page.getByText(/^Bewaard met wachtzin/).waitFor({ timeout: 120_000 });
}

/** How long the window stands still while five thousand notes are sealed, beside how long it does when nothing happens. */
export const measureSealing = () =>
  inFullWindow(async (page) => {
    await firstTime(page);
    await page.evaluate(() => {
      location.hash = '#/run/ses-4';
    });
    const line = page.getByRole('textbox', { name: 'Leg iets vast' });
    await line.waitFor({ timeout: 60_000 });
    await watchPauses(page);
    const rest = () => new Promise((done) => setTimeout(done, IDLE_MS));
    const [kring, baseline] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      // Only a file that is another one than before is remembered too.
      await line.fill(`Nog een notitie, nummer ${time}`);
      await line.press('Enter');
      await rest();
      baseline.push(await longestPauseWhile(page, rest));
      kring.push(await longestPauseWhile(page, () => savedSealed(page)));
    }
    const what = 'longest pause of the window while 5,000 notes are sealed';
    return [{ what, kring, against: 'the longest while nothing happens', baseline }];
  });
