import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibrary, withOwnMethods } from '../../shared/methods/library';
import { methodFileName, presenceOf, readMethodFile, writeMethodFile } from '../../shared/methods/method-file';
import { copyMethod } from '../../shared/methods/own-methods';
import { Refusal } from '../../shared/model/message';
import type { Method } from '../../shared/model/method';
import { stamp } from '../make';

const library = readLibrary([
  { name: 'free-time.json', json: JSON.parse(readFileSync('resources/methods/free-time.json', 'utf8')) },
]);
const [roaming] = library.methods as readonly [Method];
const [own] = copyMethod(roaming, 'Rondje plein', false, stamp()).tables.ownMethods?.added ?? [];
if (!own) throw new Error('no copy');
const method = own.method;

/** The file with one place in it made into something else. */
function spoiled(
  change: (contents: { method: { steps: Record<string, unknown>[] } & Record<string, unknown> }) => void,
) {
  const contents = JSON.parse(writeMethodFile(method));
  change(contents);
  return JSON.stringify(contents);
}

function refusalOf(text: string) {
  try {
    readMethodFile(text);
  } catch (reason) {
    return reason instanceof Refusal ? reason.said : reason;
  }
  return 'read';
}

describe('the file of a method', () => {
  it('is read back as it was written, with its format and version on top', () => {
    const text = writeMethodFile(method);
    expect(JSON.parse(text)).toMatchObject({ format: 'kring-method', version: 1 });
    expect(readMethodFile(text)).toEqual(method);
  });

  it('says in which step and at which word it goes wrong', () => {
    const long = spoiled(({ method: { steps } }) => Object.assign(steps[1] ?? {}, { minutes: 'lang' }));
    expect(refusalOf(long)).toEqual({ key: 'methods.file.broken', params: { step: 2, place: 'minutes' } });
    const foreign = spoiled(({ method: { steps } }) => Object.assign(steps[0] ?? {}, { vreemd: 1 }));
    expect(refusalOf(foreign)).toEqual({ key: 'methods.file.broken', params: { step: 1, place: 'vreemd' } });
    const nameless = spoiled((contents) => delete contents.method.name);
    expect(refusalOf(nameless)).toEqual({ key: 'methods.file.broken', params: { step: 0, place: 'name' } });
    const empty = spoiled((contents) => Object.assign(contents.method, { steps: [] }));
    expect(refusalOf(empty)).toEqual({ key: 'methods.file.broken', params: { step: 0, place: 'steps' } });
  });

  it('tells another file, a newer one and a torn one apart', () => {
    expect(refusalOf('{"name":"x"}')).toMatchObject({ key: 'methods.file.notMethod' });
    expect(refusalOf('[]')).toMatchObject({ key: 'methods.file.notMethod' });
    expect(refusalOf(' '.repeat(2_000_000))).toMatchObject({ key: 'methods.file.notMethod' });
    expect(refusalOf('{"format":"kring-method","version":2}')).toMatchObject({ key: 'methods.file.newer' });
    expect(refusalOf(writeMethodFile(method).slice(0, 300))).toMatchObject({ key: 'methods.file.notJson' });
  });

  it('never gives anything but a method or a refusal', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (piece, at) => {
        const text = writeMethodFile(method);
        const place = at % text.length;
        expect(refusalOf(text.slice(0, place) + piece + text.slice(place))).toSatisfy(
          (said) => said === 'read' || 'key' in said,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('has a name that every system takes', () => {
    expect(methodFileName('Onze: middag/avond?')).toBe('Onze middag avond.kringmethode.json');
    expect(methodFileName('...')).toBe('Kring.kringmethode.json');
  });
});

describe('a method from a file', () => {
  it('is told apart from what is here already', () => {
    const all = withOwnMethods(library, [own]);
    const fromFile = readMethodFile(writeMethodFile(method));
    expect(presenceOf(fromFile, undefined, library)).toBe('new');
    expect(presenceOf(fromFile, method, all)).toBe('same');
    expect(presenceOf({ ...fromFile, purpose: { nl: 'anders', en: '' } }, method, all)).toBe('other');
    expect(presenceOf({ ...fromFile, id: 'free-time' }, undefined, library)).toBe('kring');
  });
});
