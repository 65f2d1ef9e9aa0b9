import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';

type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const WINDOWS_PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
] as const;
const MAC_PROGRAMS = ['Google Chrome', 'Microsoft Edge', 'Chromium'] as const;
const LINUX_PROGRAMS = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
] as const;

function onWindows({ env }: Machine): readonly string[] {
  const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA];
  const folders = roots.filter((root): root is string => root !== undefined && root !== '');
  return WINDOWS_PROGRAMS.flatMap((parts) => folders.map((folder) => win32.join(folder, ...parts)));
}

function onMac({ home }: Machine): readonly string[] {
  return MAC_PROGRAMS.flatMap((name) =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${name}.app`, 'Contents', 'MacOS', name),
    ),
  );
}

function onLinux({ env }: Machine): readonly string[] {
  const folders = [...(env.PATH ?? '').split(':'), '/usr/bin', '/usr/local/bin'].filter((folder) => folder !== '');
  return LINUX_PROGRAMS.flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}

/** Where Chrome, Edge or Chromium may stand on this machine, best first; KRING_BROWSER names one by hand. */
export function browserPlaces(machine: Machine): readonly string[] {
  const chosen = machine.env.KRING_BROWSER ? [machine.env.KRING_BROWSER] : [];
  if (machine.platform === 'win32') return [...chosen, ...onWindows(machine)];
  if (machine.platform === 'darwin') return [...chosen, ...onMac(machine)];
  return [...chosen, ...onLinux(machine)];
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, home: homedir() };

/** The path of the first installed Chrome, Edge or Chromium, or null when there is none. */
export async function findInstalledBrowser(machine: Machine = THIS_MACHINE): Promise<string | null> {
  for (const place of browserPlaces(machine)) {
    const runs = await access(place, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (runs) return place;
  }
  return null;
}
