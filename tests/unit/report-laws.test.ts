import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import type { Note } from '../../shared/model/note';
import type { Workspace } from '../../shared/model/tables';
import { writeHtml } from '../../shared/plain/html';
import { writeMarkdown } from '../../shared/plain/markdown';
import { AUDIENCES } from '../../shared/privacy/audience';
import { mayNameParticipant, mayNameParty } from '../../shared/privacy/names';
import { maySee } from '../../shared/privacy/notes';
import { NAME_STYLES } from '../../shared/privacy/printed-names';
import { FIRST_OPTIONS, partsInOrder, ReportType } from '../../shared/report/options';
import { type Report, reportOf } from '../../shared/report/report';
import { anyPlanted } from '../marked-workspace';
import { SECRET } from '../planting';
import { dutch, english } from '../words';

// What each kind of report is about is written down here once more, apart from the product.

const LEARNING = ['question', 'hurdle', 'conflict', 'reflection', 'assumption', 'perception'];
const ABOUT: { readonly [T in ReportType]: (note: Note, sessionId: string) => boolean } = {
  yield: (note, sessionId) => note.sessionId === sessionId,
  minutes: (note, sessionId) => note.sessionId === sessionId,
  card: () => false,
  actions: ({ kind }) => kind === 'action' || kind === 'agreement',
  learning: (note) => LEARNING.includes(note.kind) || (note.kind === 'action' && note.isExperiment === true),
  network: () => false,
  plan: () => false,
  successes: (note) => note.kind === 'success' && note.shareable,
};

const anyCase = fc.record({
  workspace: anyPlanted.filter(({ sessions }) => sessions.length > 0),
  type: fc.constantFrom(...ReportType.options),
  audience: fc.constantFrom(...AUDIENCES),
  names: fc.constantFrom(...NAME_STYLES),
  words: fc.constantFrom(dutch, english),
  session: fc.nat(3),
  shuffle: fc.nat(),
});
type Case = typeof anyCase extends fc.Arbitrary<infer C> ? C : never;

const sessionOf = ({ workspace, session }: Case): string =>
  workspace.sessions[session % workspace.sessions.length]?.id ?? '';

/** The report, without what repeats notes on purpose, its parts turned round by chance. */
function reportFor(each: Case): Report {
  const { workspace, type, audience, names, words, shuffle } = each;
  const options = FIRST_OPTIONS[type];
  const parts = partsInOrder(type, options);
  const order = [...parts.slice(shuffle % parts.length), ...parts.slice(0, shuffle % parts.length)];
  const without = [...options.without, 'inShort' as const, 'choices' as const, 'cardText' as const];
  const request = { type, audience, names, words, options: { ...options, order, without } };
  const report = reportOf(workspace, { ...request, sessionId: sessionOf(each) });
  if (!report) throw new Error('no report');
  return report;
}

const times = (text: string, word: string): number => text.split(word).length - 1;

/** How often each note is in a text: as often as it should be, which is once or never. */
function expectNotes(each: Case, text: string): void {
  const { workspace, type, audience } = each;
  const counted = workspace.notes.map((_, index) => times(text, `w${index}w`));
  const wanted = workspace.notes.map((note) =>
    ABOUT[type](note, sessionOf(each)) && maySee(note, audience, workspace.sessions) ? 1 : 0,
  );
  expect(counted).toEqual(wanted);
  for (const [index, count] of wanted.entries()) if (count === 0) expect(text).not.toContain(`x${index}x`);
}

/** Who is named in a text without having agreed, or while nobody is to be called by name. */
function namedWrongly({ workspace, names }: Case, text: string): readonly string[] {
  const { stakeholders, participants, consents } = workspace as Workspace;
  const parties = stakeholders.flatMap((party, at) =>
    party.type !== 'person' || (names === 'name' && mayNameParty(party, consents)) ? [] : [`p${at}p`, `s${at}s`],
  );
  const people = participants.flatMap((person, at) =>
    names === 'name' && mayNameParticipant(person, workspace) ? [] : [`q${at}q`],
  );
  return [...parties, ...people].filter((name) => text.includes(name));
}

const RUNS = { numRuns: 200 };

describe('a report of any kind', () => {
  it('holds every note that it is about and that its readers may have once, and nothing of any other note', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        expectNotes(each, JSON.stringify(reportFor(each).blocks));
      }),
      RUNS,
    ));

  it('counts what stays out, by reason: with what is in it that is every note that it is about', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        const { workspace, type, audience } = each;
        if (type === 'card') return;
        const about = workspace.notes.filter((note) => ABOUT[type](note, sessionOf(each)));
        const inside = about.filter((note) => maySee(note, audience, workspace.sessions));
        const reasons = reportFor(each).leftOut.filter(
          ({ reason }) => reason !== 'attachment' && reason !== 'not_shareable',
        );
        expect(reasons.reduce((sum, { ids }) => sum + ids.length, inside.length)).toBe(about.length);
        for (const { ids } of reasons) expect(ids.length).toBeGreaterThan(0);
      }),
      RUNS,
    ));

  it('holds nothing that was noted for the facilitator: no trust, energy, motive, contact or memo', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        expect(JSON.stringify(reportFor(each))).not.toContain(SECRET);
      }),
      RUNS,
    ));

  it('names people only as they agreed and as was asked, also in what others wrote, in pictures and properties', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        // What the facilitator is told beside the report stays on the screen.
        const { leftOut: _out, problems: _links, ...report } = reportFor(each);
        expect(namedWrongly(each, JSON.stringify(report))).toEqual([]);
      }),
      RUNS,
    ));

  it('holds what stands on the card once, but for what came from a note that is not for these readers', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        const { workspace, audience } = each;
        const card = reportFor({ ...each, type: 'card' });
        const sheet = card.blocks.find(({ kind }) => kind === 'card');
        const text = JSON.stringify(sheet ?? '');
        const on = workspace.cardEntries.map((_, at) => times(text, `e${at}e`));
        expect(Math.max(0, ...on)).toBeLessThanOrEqual(1);
        workspace.cardEntries.forEach((entry, at) => {
          const note = workspace.notes.find(({ id }) => id === entry.noteId);
          if (note && !maySee(note, audience, workspace.sessions)) expect(on[at]).toBe(0);
        });
      }),
    ));

  it('never skips a level of heading, and always has something to read', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        const { blocks, title } = reportFor(each);
        const levels = blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
        levels.forEach((level, index) => {
          expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
        });
        expect(blocks.length).toBeGreaterThan(0);
        expect(title.trim()).not.toBe('');
      }),
    ));

  it('is the same in Markdown and in HTML: every note once, in the words that were typed', () =>
    fc.assert(
      fc.property(anyCase, (each) => {
        if (each.type === 'card') return;
        const report = reportFor(each);
        expectNotes(each, textIn(fromMarkdown(writeMarkdown(report))));
        expectNotes(each, writeHtml(report).replace(/<(?:img|meta|title)[^>]*>/g, ''));
      }),
      { numRuns: 120 },
    ));
});
