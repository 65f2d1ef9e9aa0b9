import { inFullWindow, longestPauseWhile, watchPauses } from './pauses.mjs';

const TIMES = 5;

async function making(page) {
  const downloading = page.waitForEvent('download', { timeout: 300_000 });
  await page.keyboard.press('Enter');
  await downloading;
}

/** The longest pause of the window while the report of a meeting of five thousand notes is made, beside that at rest. */
export const measureReportWindow = () =>
  inFullWindow(async (page) => {
    await page.evaluate(() => {
      location.hash = '#/report/ses-4';
    });
    const make = page.getByRole('button', { name: 'Maak Word-bestand' });
    await make.waitFor({ timeout: 120_000 });
    // The pages are drawn and the layout of Word, if there is one, has begun and ended.
    await page.waitForTimeout(20_000);
    await watchPauses(page);
    // Pressed by key where the focus stands: looking the button up among two hundred pages would itself be a pause.
    await make.focus();
    const [kring, baseline] = [[], []];
    for (let time = 0; time < TIMES; time += 1) {
      const before = performance.now();
      kring.push(await longestPauseWhile(page, () => making(page)));
      const took = performance.now() - before;
      baseline.push(await longestPauseWhile(page, () => page.waitForTimeout(took)));
    }
    const what = 'longest pause of the window while a report of 5,000 notes is made';
    return [{ what, kring, against: 'the same window at rest', baseline }];
  });
