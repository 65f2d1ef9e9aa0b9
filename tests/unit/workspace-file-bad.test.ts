import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import en from '../../resources/language/en/workspace.json';
import nl from '../../resources/language/nl/workspace.json';
import { createWords, dictionaryOf } from '../../shared/language/translate';
import { BrokenFile } from '../../shared/workspace/problems';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { demo } from '../make';

const LARGEST = 3_000_000;
const dutch = createWords('nl', dictionaryOf({ workspace: nl }));
const english = createWords('en', dictionaryOf({ workspace: en }));

function refusalOf(bytes: unknown, largest = LARGEST): BrokenFile {
  try {
    readWorkspaceFile(bytes, largest);
  } catch (cause) {
    if (cause instanceof BrokenFile) return cause;
    throw cause;
  }
  throw new Error('the file was opened');
}
const saidOf = (bytes: unknown, largest?: number): string => dutch.say(refusalOf(bytes, largest).said);

type Rows = Record<string, unknown>[];
type Json = Record<string, unknown> & { notes: Rows; stakeholders: Rows; ties: Rows; sessions: Rows; snapshots: Rows };

/** The demonstration with something wrong in it. */
function spoilt(spoil: (file: Json) => void): Uint8Array {
  const about = { language: 'nl', now: '2026-11-21T09:00:00+01:00', isDemo: true } as const;
  const file = JSON.parse(JSON.stringify(toFile(demo(), ['prg-vlierbuurt'], about))) as Json;
  spoil(file);
  return strToU8(JSON.stringify(file));
}
const good = () => spoilt(() => undefined);
const rowAt = (rows: Rows, index: number): Record<string, unknown> => rows[index] ?? {};

describe('a file that is not of Kring', () => {
  it.each([
    ['nothing at all', undefined, /is leeg/],
    ['an empty file', new Uint8Array(), /is leeg/],
    ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /geen \.kring \(zip\) en ook geen workspace\.json/],
    ['a plain text', strToU8('Beste mensen'), /geen \.kring \(zip\) en ook geen workspace\.json/],
    ['other JSON', strToU8('{"nodes": []}'), /bij “format” staat niet “kring-workspace”/],
    ['a list', strToU8('[1, 2]'), /bij “format” staat niet “kring-workspace”/],
    ['a zip without workspace.json', zipSync({ 'word/document.xml': strToU8('<x/>') }), /zit geen workspace\.json/],
  ])('is refused: %s', (_, bytes, said) => {
    expect(saidOf(bytes)).toMatch(said);
    expect(saidOf(bytes)).toMatch(/Er is niets geopend en niets veranderd\./);
  });

  it.each([
    ['a newer one', 4, /nieuwere Kring: “formatVersion” is 4 en deze Kring kent 3/],
    ['none', undefined, /een getal van 1 tot en met 3/],
    ['a word', '1', /een getal van 1 tot en met 3/],
    ['nought', 0, /een getal van 1 tot en met 3/],
  ])('is refused with another version: %s', (_, formatVersion, said) => {
    expect(saidOf(spoilt((file) => Object.assign(file, { formatVersion, minReader: formatVersion })))).toMatch(said);
  });

  it('is refused in English as well', () => {
    expect(english.say(refusalOf(strToU8('Dear all')).said)).toBe(
      'This is not a Kring file: it is neither a .kring (zip) nor a workspace.json. ' +
        'Nothing was opened and nothing was changed. Choose another file.',
    );
  });
});

describe('JSON that cannot be read', () => {
  it.each([
    ['a comma too many', '{\n  "format": "kring-workspace",\n}', 3, 1],
    ['a value that is cut off', '{\n  "format": tru}', 2, 13],
    ['a colon too few', '{"a" 1}', 1, 6],
    ['two values in a row', '{"a": [1 2]}', 1, 10],
    ['a line break in a text', '{"a": "x\ny"}', 1, 9],
    ['an escape that is none', '{"a": "\\x"}', 1, 8],
    ['a text without an end', '{"a":\n "x', 2, 4],
    ['an end too early', '{"a": [1,', 1, 10],
    ['brackets that cross', '{"a": [1}}', 1, 9],
    ['more after the end', '{"a": 1} x', 1, 10],
    ['a number with a nought before it', '[01]', 1, 3],
  ])('says line and column: %s', (_, text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(refusalOf(strToU8(text)).said).toMatchObject({ key: 'workspace.problem.json', params: { line, column } });
    expect(saidOf(strToU8(text))).toContain(`op regel ${line}, teken ${column}.`);
  });

  it('says where a byte is not UTF-8, and keeps a sign that only looks like one', () => {
    const latin = Uint8Array.from([...strToU8('{"a":\n "caf'), 0xe9, ...strToU8('"}')]);
    expect(refusalOf(latin).said).toMatchObject({ key: 'workspace.problem.notUtf8', params: { line: 2, column: 6 } });
    expect(refusalOf(strToU8('{"a": "\uFFFD"}')).said.key).toBe('workspace.problem.notKring');
  });

  it('survives lists in lists, a hundred thousand deep', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(refusalOf(strToU8(deep)).said.key).toBe('workspace.problem.notKring');
    expect(refusalOf(strToU8('['.repeat(100_000))).said).toMatchObject({ params: { line: 1, column: 100_001 } });
    const inside = refusalOf(
      strToU8(new TextDecoder().decode(good()).replace('"programmes":[', `"programmes":[${deep},`)),
    );
    expect(dutch.say(inside.said)).toMatch(/^programmes\[0\] is \[…\], maar hoort een groep velden te zijn\./);
  });
});

describe('a file with a fault', () => {
  it.each<[string, (file: Json) => void, string]>([
    [
      'a value that cannot be',
      ({ notes }) => Object.assign(rowAt(notes, 12), { kind: 'insigt' }),
      'notes[12].kind (note-13: “Ik praatte veel over mijn eigen organisa…”) is “insigt”; het mag alleen zijn: insight, value, ',
    ],
    [
      'a number out of range',
      ({ stakeholders }) => Object.assign(rowAt(stakeholders, 2), { energy: 9 }),
      'stakeholders[2].energy (st-03: “Thuis in Lommerdal (wijkverpleging)”) is 9; het mag alleen zijn: 0, 1, 2, 3.',
    ],
    [
      'a field of another type',
      ({ notes }) => Object.assign(rowAt(notes, 0), { text: 5 }),
      'notes[0].text (note-01) is 5, maar hoort tekst te zijn.',
    ],
    [
      'a field that is missing',
      ({ ties }) => Object.assign(rowAt(ties, 3), { ladder: undefined }),
      'ties[3].ladder (tie-04) ontbreekt.',
    ],
    [
      'a field that is unknown',
      ({ sessions }) => Object.assign(rowAt(sessions, 0), { weather: 'sun' }),
      'sessions[0].weather (ses-1: “Startbijeenkomst”) is een veld dat Kring niet kent.',
    ],
    ['a table that is missing', (file) => Object.assign(file, { ties: undefined }), 'ties ontbreekt.'],
    [
      'a table that is unknown',
      (file) => Object.assign(file, { extras: [] }),
      'extras is een veld dat Kring niet kent.',
    ],
    [
      'a day that does not exist',
      ({ sessions }) => Object.assign(rowAt(sessions, 1), { date: '2026-02-30' }),
      'sessions[1].date (ses-2: “Tweede startbijeenkomst: bouwstenen”) is “2026-02-30”, maar hoort een datum te zijn',
    ],
    [
      'a time that does not exist',
      ({ sessions }) => Object.assign(rowAt(sessions, 1), { startTime: '25:00' }),
      'sessions[1].startTime (ses-2: “Tweede startbijeenkomst: bouwstenen”) is “25:00”, maar hoort een tijd te zijn',
    ],
    ['an empty id', ({ notes }) => Object.assign(rowAt(notes, 0), { id: '' }), 'notes[0].id ('],
    [
      'a party that is missing',
      ({ ties }) => Object.assign(rowAt(ties, 3), { targetId: 'st-99' }),
      'ties[3].targetId (tie-04) wijst naar “st-99”, maar dat staat niet in stakeholders.',
    ],
    [
      'an id that is used twice',
      ({ notes }) => Object.assign(rowAt(notes, 70), { id: 'note-02' }),
      'notes[70].id (note-02: ',
    ],
  ])('is refused with the place: %s', (_, spoil, said) => {
    expect(saidOf(spoilt(spoil))).toContain(said);
  });

  it('says how many more there are, and keeps the first twenty', () => {
    const bytes = spoilt(({ notes }) => {
      for (const note of notes) note.text = null;
    });
    expect(saidOf(bytes)).toMatch(
      /^notes\[0\]\.text \(note-01\) is null, maar hoort tekst te zijn\. Er zijn nog 71 andere fouten\. Er is niets/,
    );
    const { problems } = refusalOf(bytes);
    expect(problems).toHaveLength(20);
    expect(problems.map(dutch.say).at(19)).toBe('notes[19].text (note-20) is null, maar hoort tekst te zijn.');
  });

  it('with a hundred thousand wrong rows is told by the first of them', () => {
    const bytes = spoilt((file) => {
      file.notes = Array.from({ length: 100_000 }, (_, at) => ({ id: String(at) }));
    });
    expect(refusalOf(bytes, 100_000_000).problems).toHaveLength(20);
    expect(saidOf(bytes, 100_000_000)).toMatch(/^notes\[0\].* Er zijn nog \d{1,5} andere fouten\./);
  });

  it('puts text of a stranger on one line', () => {
    const bytes = spoilt(({ notes }) =>
      Object.assign(rowAt(notes, 0), { id: 'a\n\u001b[31mb', kind: 'x\r\ny', text: 't\u0000t' }),
    );
    expect(saidOf(bytes)).toContain('notes[0].kind (a [31mb: “t t”) is “x y”;');
  });
});
