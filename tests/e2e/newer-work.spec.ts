import { expect, serveKring, test, watchErrors } from './fixtures';
import { keptIn, LookOnlyWindow, markAsNewer } from './pages/newer-work';
import { PlanPage } from './pages/plan';
import { Regie } from './pages/regie';
import { RunPage } from './pages/run';

test(
  'work of a newer Kring is read whole and never written, and the window says why',
  { tag: '@browser' },
  async ({ browser, dataDir, errors }, info) => {
    const openKring = async () => {
      const host = await serveKring(dataDir);
      const context = await browser.newContext(info.project.use);
      const page = await context.newPage();
      watchErrors(page, errors);
      await page.goto(host.url);
      const close = async () => {
        await context.close();
        await host.stop();
      };
      return { page, close };
    };
    const newer = await openKring();
    const regie = new Regie(newer.page);
    await regie.openDemonstration();
    await regie.everythingSaved();
    const written = await new LookOnlyWindow(newer.page).everythingRead();
    await regie.everythingSaved();
    await newer.close();
    markAsNewer(dataDir);
    const before = keptIn(dataDir);

    const { page, close } = await openKring();
    const window = new LookOnlyWindow(page);
    await expect(window.why()).toHaveText(
      /Je kunt alles bekijken; er wordt niets geschreven\. Zet de nieuwste Kring op/,
    );
    await expect(window.why().getByRole('button')).toHaveCount(0);
    expect(await window.everythingRead()).toEqual(written);
    // The bar above takes nothing off the lower edge of the window.
    await expect(page.getByRole('link', { name: 'Instellingen' })).toBeInViewport({ ratio: 1 });

    const plan = await PlanPage.of(page, 'ses-4');
    const doing = plan.block('Doen');
    await doing.click();
    await plan.act('5 minuten langer').click();
    await expect(window.refusal()).toBeVisible();
    await expect(doing).toContainText('15');
    const run = await RunPage.of(page, 'ses-4');
    await run.act(/^Begin met/).click();
    await expect(run.act(/^Begin met/)).toBeVisible();
    const line = page.getByRole('textbox', { name: 'Leg iets vast' });
    await line.fill('Niemand kan dit bewaren');
    await line.press('Enter');
    await expect(line).toHaveValue('Niemand kan dit bewaren');
    await expect(window.why()).toBeVisible();
    await close();
    expect([...keptIn(dataDir)]).toEqual([...before]);
  },
);
