import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/browser';
import { hasElectron } from './tests/e2e/electron-binary';

/** One suite, two hosts. Where Electron's binary cannot be had, its project is named as not run. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // One window that a busy machine starves does not stop the rest. It is named as flaky, and its first trace is kept.
  retries: 1,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tests/e2e/hosts-reporter.ts']],
  use: {
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
  },
  projects: [
    // The doors of Electron itself are nowhere else.
    { name: 'browser', use: { launchOptions: await findBrowser() }, grepInvert: /@electron/ },
    // What opens pages of its own beside the windows of Kring is only possible in a browser.
    ...(hasElectron() ? [{ name: 'electron', grepInvert: /@browser/ }] : []),
  ],
});
