import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../shared/privacy/audience';
import { maySee } from '../../shared/privacy/notes';
import { reportFileName } from '../../shared/report/file-name';
import type { ReportOptions } from '../../shared/report/options';
import type { Block } from '../../shared/report/outline';
import { type Yield, yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import { anyMarked } from '../marked-workspace';
import { partsOf } from '../read-word';
import { dutch, english } from '../words';

const anyOptions = fc.record({
  // What repeats notes on purpose.
  without: fc.constant(['inShort' as const, 'choices' as const]),
  bullet: fc.constantFrom('arrow' as const, 'dash' as const),
  pagePerTheme: fc.boolean(),
  onlyLists: fc.boolean(),
  printAddresses: fc.boolean(),
}) satisfies fc.Arbitrary<ReportOptions>;

const anyCase = fc.record({
  workspace: anyMarked,
  audience: fc.constantFrom(...AUDIENCES),
  words: fc.constantFrom(dutch, english),
  options: anyOptions,
});
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

type Report = { readonly sessionId: string; readonly report: Yield };

const reportsOf = (
  { workspace, audience, words, options }: Case,
  without: ReportOptions['without'] = options.without,
): readonly Report[] =>
  workspace.sessions.map(({ id }) => {
    const report = yieldOf(workspace, id, { audience, words, options: { ...options, without } });
    if (!report) throw new Error('no report');
    return { sessionId: id, report };
  });

const times = (text: string, word: string): number => text.split(word).length - 1;

/** Every note is in `body` once when it belongs in this report; else no word of it is anywhere in the file. */
function expectNotes({ workspace, audience }: Case, sessionId: string, body: string, everything: string): void {
  for (const [index, note] of workspace.notes.entries()) {
    const belongs = note.sessionId === sessionId && maySee(note, audience, workspace.sessions);
    expect([index, times(body, `w${index}w`)]).toEqual([index, belongs ? 1 : 0]);
    if (!belongs) expect(everything).not.toMatch(new RegExp(`[wx]${index}[wx]`));
  }
}

const isWhole = (block: Block): boolean => {
  if (block.kind === 'list') return block.items.length > 0;
  if (block.kind === 'table') return block.rows.length > 0;
  return !('runs' in block) || block.runs.length > 0;
};

describe('a report of any workspace', () => {
  it('holds every note that these readers may have once, and nothing of any other note', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { sessionId, report } of reportsOf(each)) {
          const printed = JSON.stringify(report.blocks);
          expectNotes(each, sessionId, printed, printed);
        }
      }),
      { numRuns: 150 },
    ));

  it('holds nothing of any other note among its groups and votes', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { sessionId, report } of reportsOf(each, [])) {
          const printed = JSON.stringify(report.blocks);
          const others = each.workspace.notes.flatMap((note, index) =>
            note.sessionId === sessionId && maySee(note, each.audience, each.workspace.sessions) ? [] : [`w${index}w`],
          );
          expect(others.filter((text) => printed.includes(text))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    ));

  it('counts what stays out: together with what goes in it is every note of the meeting', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { sessionId, report } of reportsOf(each)) {
          const notes = each.workspace.notes.filter((note) => note.sessionId === sessionId);
          const inside = notes.filter((note) => maySee(note, each.audience, each.workspace.sessions));
          const outside = report.leftOut.filter(({ reason }) => reason !== 'attachment').flatMap(({ ids }) => ids);
          expect(inside.length + outside.length).toBe(notes.length);
          expect(new Set(outside).size).toBe(outside.length);
        }
      }),
    ));

  it('never skips a level of heading', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { report } of reportsOf(each)) {
          const levels = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
          levels.forEach((level, index) => {
            expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
          });
        }
      }),
    ));

  it('has no empty block, and a file name without a path', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        for (const { report } of reportsOf(each)) {
          expect(report.blocks.filter((block) => !isWhole(block))).toEqual([]);
          expect(reportFileName(report)).toMatch(/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]{0,179}$/u);
        }
      }),
    ));

  it('as a Word file holds each of those notes once, and no word of any other note in any part of the file', async () =>
    fc.assert(
      fc.asyncProperty(anyCase, async (each) => {
        for (const { sessionId, report } of reportsOf(each)) {
          const parts = partsOf(await writeWord(report));
          expectNotes(each, sessionId, parts['word/document.xml'] ?? '', Object.values(parts).join('\n'));
        }
      }),
      { numRuns: 25 },
    ));
});
