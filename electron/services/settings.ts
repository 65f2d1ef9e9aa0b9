import { basename } from 'node:path';
import { DEFAULT_SETTINGS, Settings, type SettingsPart } from '../../shared/host/settings';
import { type Message, say } from '../../shared/model/message';
import { type Disk, readIfThere } from './disk';
import type { SettingsFile } from './ports';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function isReadable(disk: Disk, path: string): Promise<boolean> {
  try {
    const bytes = await readIfThere(disk, path);
    return (
      bytes === null || isObject(JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)))
    );
  } catch {
    return false;
  }
}

/**
 * Puts a settings file that cannot be read aside, before the settings package would empty it or stop the start.
 * Answers what to tell the person: nothing when all is well.
 */
export async function mendSettingsFile(disk: Disk, path: string, now: () => number): Promise<readonly Message[]> {
  if (await isReadable(disk, path)) return [];
  const aside = `${path}.damaged-${now()}`;
  await disk.rename(path, aside);
  return [say('app.host.notice.settings', { file: basename(aside) })];
}

/** What is read of the file: each choice that is whole, and the usual one for the rest. */
function settingsFrom(stored: unknown): Settings {
  if (!isObject(stored)) return DEFAULT_SETTINGS;
  const whole = Object.keys(DEFAULT_SETTINGS).map((key) => {
    const part = Settings.pick({ [key]: true } as Record<keyof Settings, true>).safeParse({ [key]: stored[key] });
    return part.success ? part.data : {};
  });
  return { ...DEFAULT_SETTINGS, ...Object.assign({}, ...whole) };
}

/** The choices of a person for this laptop. */
export function createSettings(file: SettingsFile) {
  const read = (): Settings => settingsFrom(file.read());
  const change = (part: SettingsPart): Settings => {
    const all = Settings.parse({ ...read(), ...part });
    file.write(all);
    return all;
  };
  return { read, change };
}
