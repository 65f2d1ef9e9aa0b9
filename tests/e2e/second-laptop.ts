import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test as base, serveKring, watchErrors } from './fixtures';

/** Tests with a second laptop: its own host, its own data, and nothing that the two share but files. */
export const test = base.extend<{ readonly laptop: Page }>({
  laptop: async ({ browser, errors }, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'kring-laptop-'));
    const host = await serveKring(folder);
    const context = await browser.newContext({ ...info.project.use, acceptDownloads: true });
    const page = await context.newPage();
    watchErrors(page, errors);
    await page.goto(host.url);
    await use(page);
    await context.close();
    await host.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});
