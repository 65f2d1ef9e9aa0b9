import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { clearStaleProfile } from '../services/stale-profile';

/** What a browser of today would ask for by itself: hints, models, lists, casting, spelling, news. */
const STAYS_OFF = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'NtpModules',
  'OptimizationGuideModelDownloading',
  'OptimizationHints',
  'OptimizationTargetPrediction',
  'PrivacySandboxSettings4',
  'SafeBrowsingRealTimeUrlLookup',
  'Translate',
] as const;

/** Kring needs no network: everything in the browser that would look for one stays off. */
const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-breakpad',
  '--disable-extensions',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-pings',
  '--no-proxy-server',
  '--disable-client-side-phishing-detection',
  '--disable-field-trial-config',
  '--disable-search-engine-choice-screen',
  '--safebrowsing-disable-auto-update',
  // No call between machines without a proxy, and there is none: what a content policy cannot forbid.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--password-store=basic',
  '--use-mock-keychain',
  `--disable-features=${STAYS_OFF.join(',')}`,
] as const;

/** The words that start a browser as a window of Kring: no tabs, no address bar, a profile of its own. */
export const appModeArguments = (url: string, profile: string): readonly string[] => [
  `--app=${url}`,
  `--user-data-dir=${profile}`,
  ...QUIET,
];

/** A browser from the snap store may not write in hidden folders, so its profile stands in its own place. */
async function profileFor(executable: string, dataFolder: string): Promise<string> {
  const real = await realpath(executable).catch(() => executable);
  const isSnap = executable.startsWith('/snap/') || real.endsWith('/snap');
  return isSnap ? join(homedir(), 'snap', 'chromium', 'common', 'kring') : join(dataFolder, 'browser');
}

/** A window in a browser that was started; `ended` answers after how many ms its process was gone. */
export type BrowserWindow = { readonly ended: Promise<number> };

/** Opens the address as a window of its own. A browser that runs already takes it over, and then ends at once. */
export async function openAppWindow(executable: string, url: string, dataFolder: string): Promise<BrowserWindow> {
  const profile = await profileFor(executable, dataFolder);
  clearStaleProfile(dataFolder, profile);
  const startedAt = performance.now();
  const child = spawn(executable, [...appModeArguments(url, profile)], { stdio: 'ignore' });
  const gone = new Promise<number>((done) => {
    child.once('error', () => done(0));
    child.once('exit', () => done(performance.now() - startedAt));
  });
  const ended = gone.then((milliseconds) => {
    clearStaleProfile(dataFolder, profile);
    return milliseconds;
  });
  return { ended };
}
