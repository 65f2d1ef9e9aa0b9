import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import nl from '../../resources/language/nl/workspace.json';
import { createWords, dictionaryOf } from '../../shared/language/translate';
import { BrokenFile } from '../../shared/workspace/problems';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { demo } from '../make';

const MEGABYTE = 1024 * 1024;
const dutch = createWords('nl', dictionaryOf({ workspace: nl }));
const about = { language: 'nl', now: '2026-11-21T09:00:00+01:00', isDemo: true } as const;
const json = strToU8(JSON.stringify(toFile(demo(), ['prg-vlierbuurt'], about)));
const zipWith = (others: Zippable = {}) => zipSync({ 'workspace.json': json, ...others });

function saidOf(bytes: Uint8Array, largest = 3 * MEGABYTE): string {
  try {
    readWorkspaceFile(bytes, largest);
  } catch (cause) {
    if (cause instanceof BrokenFile) return dutch.say(cause.said);
    throw cause;
  }
  return 'opened';
}

const LISTED = [0x50, 0x4b, 0x01, 0x02];
/** Where the list at the end of a zip has its nth file. */
function listedAt(zip: Uint8Array, nth = 0): number {
  const found = [...zip.keys()].filter((at) => LISTED.every((byte, index) => zip[at + index] === byte));
  return found[nth] ?? -1;
}
function patched(zip: Uint8Array, at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = zip.slice();
  copy.set(bytes, at);
  return copy;
}
const uint32 = (value: number) => [...new Uint8Array(Uint32Array.of(value).buffer)];

describe('a zip from a stranger', () => {
  it('opens when it is whole', () => {
    expect(saidOf(zipWith())).toBe('opened');
  });

  it.each(['../workspace.json', '/etc/passwd', 'attachments/../../x', 'C:\\x', 'attachments\\x', 'a/./b'])(
    'is refused with a name that walks: %s',
    (name) => {
      expect(saidOf(zipWith({ [name]: strToU8('x') }))).toContain(`een naam die niet mag: “${name}”`);
    },
  );

  it('is refused when a file is in it twice', () => {
    const zip = zipWith({ 'workspace.jsoN': strToU8('{}') });
    expect(saidOf(patched(zip, listedAt(zip, 1) + 46 + 13, 'n'.charCodeAt(0)))).toContain('“workspace.json” twee keer');
  });

  it('is refused over the largest size: on the disk, and as it says it will be', () => {
    expect(saidOf(zipWith({ 'attachments/a': [new Uint8Array(2 * MEGABYTE), { level: 0 }] }), 2 * MEGABYTE)).toMatch(
      /^Dit bestand is te groot: 3 MB\. Kring opent tot 2 MB/,
    );
    const bomb = zipWith({ 'attachments/a': new Uint8Array(20 * MEGABYTE) });
    expect(bomb.length).toBeLessThan(MEGABYTE);
    expect(saidOf(bomb)).toMatch(/^Dit bestand is te groot: 21 MB\. Kring opent tot 3 MB/);
  });

  it('is refused when it unpacks to more than it says', () => {
    const zip = zipWith({ 'attachments/a': new Uint8Array(20 * MEGABYTE) });
    const lying = patched(zip, listedAt(zip, 1) + 24, ...uint32(1000));
    expect(saidOf(lying)).toContain('beschadigd, bij “attachments/a”');
  });

  it('is refused when it unpacks to less than it says', () => {
    const zip = zipWith({ 'attachments/a': strToU8('x'.repeat(100)) });
    expect(saidOf(patched(zip, listedAt(zip, 1) + 24, ...uint32(101)))).toContain('beschadigd, bij “attachments/a”');
  });

  it('is refused when one letter of it changed on the way', () => {
    const zip = zipSync({ 'workspace.json': [json, { level: 0 }] });
    const letter = zip.findIndex((_, at) =>
      'Vlierbuurt'.split('').every((sign, i) => zip[at + i] === sign.charCodeAt(0)),
    );
    expect(saidOf(zip)).toBe('opened');
    expect(saidOf(patched(zip, letter, 'W'.charCodeAt(0)))).toContain('beschadigd, bij “workspace.json”');
  });

  it.each([
    ['cut off', (zip: Uint8Array) => zip.subarray(0, zip.length / 2), 'zip'],
    ['nothing but a beginning', (zip: Uint8Array) => zip.subarray(0, 4), 'zip'],
    ['without the list it promises', (zip: Uint8Array) => patched(zip, listedAt(zip), 0), 'zip'],
    ['with a list outside the file', (zip: Uint8Array) => patched(zip, zip.length - 6, ...uint32(0xfffffff0)), 'zip'],
    [
      'with a place outside the file',
      (zip: Uint8Array) => patched(zip, listedAt(zip) + 42, ...uint32(0xfffffff0)),
      'workspace.json',
    ],
    [
      'with more packed than there is',
      (zip: Uint8Array) => patched(zip, listedAt(zip) + 20, ...uint32(0xfffffff0)),
      'workspace.json',
    ],
    ['packed in a way nobody knows', (zip: Uint8Array) => patched(zip, listedAt(zip) + 10, 99), 'workspace.json'],
    [
      'with holes in what is packed',
      (zip: Uint8Array) => patched(zip, 60, ...new Array(500).fill(0xff)),
      'workspace.json',
    ],
  ])('is refused when it is damaged: %s', (_, damage, place) => {
    expect(saidOf(damage(zipWith()))).toContain(`beschadigd, bij “${place}”`);
  });

  it('is refused when it is locked', () => {
    const zip = zipWith();
    expect(saidOf(patched(zip, listedAt(zip) + 8, 1))).toContain('“workspace.json” zit op slot');
  });

  it('is opened whole or refused in words, whatever happened to it on the way', () => {
    const zip = zipWith({ 'attachments/a': strToU8('photo') });
    const byte = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
    // The first and the last hundred bytes hold the places and lengths that the rest hangs on.
    const header = fc.tuple(
      fc.oneof(
        fc.nat(100),
        fc.nat(200).map((back) => zip.length - 1 - back),
      ),
      fc.constantFrom(0, 1, 0x7f, 0x80, 0xff),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(byte, header), { minLength: 1, maxLength: 4 }),
        fc.nat(zip.length),
        (changes, cut) => {
          const spoilt = changes.reduce<Uint8Array>((bytes, [at, value]) => patched(bytes, at, value), zip);
          // `saidOf` throws what is not a refusal.
          expect(saidOf(spoilt)).toMatch(/^opened$|Er is niets geopend en niets veranderd\./);
          expect(saidOf(zip.slice(0, cut))).toMatch(/^opened$|Er is niets geopend en niets veranderd\./);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('names the place inside workspace.json just as in a bare one', () => {
    expect(saidOf(zipSync({ 'workspace.json': strToU8('{\n"format": }') }))).toContain('op regel 2, teken 11');
  });
});
