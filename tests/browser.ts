import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { findInstalledBrowser } from '../electron/browser/find-browser';

/** What Playwright needs to start a Chromium: `chromium.launch(await findBrowser())`. */
export type TestBrowser = {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
};

const CACHE = resolve(import.meta.dirname, '..', '.cache');
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br'];
// The browser runs as whoever runs the tests, on a machine that may allow no sandbox; it sees only our own pages.
const TEST_ARGS = ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage'];

// The packed Chromium brings one font; those of the machine come first, so that pictures look alike.
const fontsConf = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

/** Unpacks where TMPDIR points: the package knows no other place. */
async function unpackInto(folder: string, packed: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const unpacking = ARCHIVES.map((name) => inflate(join(packed, name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacking);
}

async function unpackedChromium(): Promise<string> {
  const build = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  const about: unknown = JSON.parse(await readFile(join(build, '..', 'package.json'), 'utf8'));
  const version = String((about as { version: unknown }).version);
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  // Two test runs may unpack at once: each in its own folder, and the first one to finish gives its name.
  const part = `${folder}.${process.pid}.part`;
  await mkdir(part, { recursive: true });
  await unpackInto(part, join(build, '..', 'bin'));
  await writeFile(join(part, 'fonts.conf'), fontsConf(folder));
  await rename(part, folder).catch(() => rm(part, { recursive: true, force: true }));
  return folder;
}

const plainEnv = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).filter((pair): pair is [string, string] => pair[1] !== undefined));

/**
 * A Chromium for the tests: an installed Chrome, Edge or Chromium first, else the one packed in the package
 * `@sparticuz/chromium`, unpacked once under `.cache/`. Throws when the machine is neither (packed: Linux x64 only).
 */
export async function findBrowser(): Promise<TestBrowser> {
  const installed = await findInstalledBrowser();
  const env = plainEnv();
  if (installed !== null) return { executablePath: installed, args: [...TEST_ARGS], env };
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No Chrome, Edge or Chromium found. Install one, or name it in KRING_BROWSER.');
  const folder = await unpackedChromium();
  const libraries = [join(folder, 'al2023', 'lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    executablePath: join(folder, 'chromium'),
    args: [...TEST_ARGS],
    env: { ...env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') },
  };
}
