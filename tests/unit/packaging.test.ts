import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const builder = textOf('electron-builder.yml');

/** The lines of a list or a map under a key of the first level. */
function under(key: string): readonly string[] {
  const lines = builder.split('\n');
  const at = lines.indexOf(`${key}:`);
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => /^\S/.test(line));
  return at < 0
    ? []
    : rest
        .slice(0, end)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'));
}

/** As they stand in the program: the digits, as bytes. */
const [OFF, ON] = [48, 49];
const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

describe('the packaged program', () => {
  it('has every fuse of Electron set, so that nobody else can use it', () => {
    const set = Object.fromEntries(under('electronFuses').map((line) => line.split(': ')));
    expect(set).toEqual(Object.fromEntries(Object.entries(FUSES).map(([name, is]) => [name, String(is)])));
    expect(builder).toMatch(/^asar: true$/m);
    expect(builder).toMatch(/^publish: null$/m);
  });

  it('holds what the build made, and nothing of tests, sources or packages', () => {
    expect(under('files')).toEqual([
      '- package.json',
      '- dist/electron/main.js',
      '- dist/electron/preload.cjs',
      '- dist/renderer/**',
      "- '!**/node_modules/**'",
    ]);
    for (const key of ['extraFiles', 'extraResources', 'asarUnpack']) expect(under(key)).toEqual([]);
  });

  const packaged = readdirSync(ROOT).includes('release')
    ? readdirSync(join(ROOT, 'release'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        /unpacked[\\/](kring|Kring\.exe)$|Kring\.app$/.test(name),
      )
    : [];
  // Where a package was made: the program itself is read. Elsewhere there is no such test, and none that is green.
  for (const name of packaged) {
    it(`carries those fuses in the program itself: ${name}`, async () => {
      const wire = await getCurrentFuseWire(join(ROOT, 'release', name));
      expect(wire[FuseV1Options.RunAsNode]).toBe(OFF);
      expect(wire[FuseV1Options.EnableCookieEncryption]).toBe(ON);
      expect(wire[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(OFF);
      expect(wire[FuseV1Options.EnableNodeCliInspectArguments]).toBe(OFF);
      expect(wire[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(ON);
      expect(wire[FuseV1Options.OnlyLoadAppFromAsar]).toBe(ON);
      expect(wire[FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]).toBe(OFF);
      expect(wire[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(OFF);
    });
  }
});

type Entry = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
};
const lock = JSON.parse(textOf('package-lock.json')) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Entry>>;
};
const entries = Object.entries(lock.packages).filter(([name]) => name !== '');
const shipped = entries.filter(([, { dev, devOptional }]) => !dev && !devOptional);

describe('the packages that Kring stands on', () => {
  it('are no more than were agreed: who adds one looks at what comes with it', () => {
    const { dependencies } = JSON.parse(textOf('package.json')) as { dependencies: Record<string, string> };
    expect(Object.keys(dependencies).length).toBeLessThanOrEqual(28);
    expect(shipped.length).toBeLessThanOrEqual(225);
  });

  it('are known by what is in them, except for those of other machines, which were never fetched here', () => {
    expect(lock.lockfileVersion).toBe(3);
    const unknown = entries.filter(([, { integrity }]) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    expect(unknown.filter(([, { optional }]) => !optional).map(([name]) => name)).toEqual([]);
    expect(unknown.filter(([name]) => existsSync(join(ROOT, name))).map(([name]) => name)).toEqual([]);
  });

  it('come over a closed line and from no machine of one person', () => {
    for (const [name, { resolved, link }] of entries) {
      expect({ name, link: link ?? false }).toEqual({ name, link: false });
      if (resolved === undefined) continue;
      const { protocol, hostname } = new URL(resolved);
      expect({ name, protocol }).toEqual({ name, protocol: 'https:' });
      expect(hostname).not.toMatch(/^localhost$|^[\d.]+$|^\[|\.local$|\.internal$|^[^.]+$/);
    }
  });

  it('run nothing of their own when they are put in place, of all that goes along', () => {
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name)).toEqual([]);
  });

  it('are pinned for Electron to one major version, of which the types are the same', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as { devDependencies: Record<string, string> };
    const { version } = JSON.parse(textOf('node_modules/electron/package.json')) as { version: string };
    expect(devDependencies.electron).toMatch(new RegExp(`^\\^${version.split('.', 1)[0]}\\.`));
  });
});
