import fc from 'fast-check';
import { ConflictNote, InsightNote, type Note, type NoteOf, ParkingNote, PerceptionNote } from '../shared/model/note';
import type { Reveal, WallView } from '../shared/model/session';
import { type RowOf, TABLES, type TableName } from '../shared/model/tables';
import type { SceneSource } from '../shared/session/wall/scene-source';
import { arbitraryOf } from './arbitraries';
import { aProgramme, aSession, PROGRAMME_ID, SESSION_ID } from './make';
import { planted, SECRET } from './planting';

// Every text that anybody typed carries a mark, unless it is written down here that the room may read it. The list is
// this test's own: what it says is compared with the product, not taken from it.

const NOW = Date.parse('2026-10-15T14:06:00+02:00');
const MOST_NOTES = 8;
const NO_VIEW = { kind: 'question' } as const;
type View = WallView | typeof NO_VIEW;

const rows = <T extends TableName>(table: T, most: number, least = 0): fc.Arbitrary<RowOf<T>[]> =>
  fc
    .array(arbitraryOf(TABLES[table].schema) as fc.Arbitrary<RowOf<T>>, { minLength: least, maxLength: most })
    .map((found) => found.map((row, at) => ({ ...row, id: `${table}-${at}`, sessionId: SESSION_ID })));

// The kinds that the rules are about, more often than chance would bring them.
const note = fc.oneof(
  { arbitrary: arbitraryOf(InsightNote), weight: 5 },
  { arbitrary: arbitraryOf(ConflictNote), weight: 2 },
  { arbitrary: arbitraryOf(PerceptionNote), weight: 2 },
  { arbitrary: arbitraryOf(ParkingNote), weight: 2 },
  { arbitrary: arbitraryOf(TABLES.notes.schema), weight: 1 },
) as fc.Arbitrary<Note>;
const notes = fc
  .array(note, { minLength: 2, maxLength: MOST_NOTES })
  .map((found) => found.map((row, at) => ({ ...row, id: `notes-${at}` })));

const one = <T>(all: readonly T[], at: number): T | undefined => all[at % Math.max(1, all.length)];

type Place = { readonly block: number; readonly group: number };
const place: fc.Arbitrary<Place> = fc.record({ block: fc.nat(8), group: fc.nat(8) });

const view: fc.Arbitrary<(ids: (table: TableName) => string) => View> = fc
  .record({
    kind: fc.constantFrom('question', 'slips', 'harvest', 'choices', 'parking', 'turns', 'conflict', 'card', 'network'),
    page: fc.option(fc.nat(3), { nil: undefined }),
    at: fc.nat(8),
  })
  .map(({ kind, page }) => (id) => {
    const paged = page === undefined ? {} : { page };
    switch (kind) {
      case 'slips':
      case 'parking':
        return { kind, ...paged };
      case 'harvest':
        return { kind, groupId: id('breakoutGroups'), ...paged };
      case 'conflict':
        return { kind, noteId: id('notes') };
      case 'card':
        return { kind, cardId: id('cards'), step: null };
      case 'network':
        return { kind, viewId: id('networkViews'), ...(page === 0 && { day: '2026-10-01' }) };
      case 'choices':
      case 'turns':
        return { kind };
      default:
        return NO_VIEW;
    }
  });

const reveal: fc.Arbitrary<Pick<Reveal, 'way' | 'shown'>> = fc.record({
  way: fc.constantFrom('all', 'by_group', 'shuffled'),
  shown: fc.nat(4),
});

/** A meeting drawn at random, with a view of it. */
export const anyMeeting = fc.record({
  notes,
  blocks: rows('blocks', 4, 1),
  groups: rows('breakoutGroups', 3),
  themes: rows('themes', 3),
  participants: rows('participants', 4),
  stakeholders: rows('stakeholders', 4),
  consents: rows('consents', 4),
  slipGroups: rows('slipGroups', 3),
  votingRounds: rows('votingRounds', 2),
  speakingRounds: rows('speakingRounds', 2),
  ties: rows('ties', 4),
  networkViews: rows('networkViews', 3),
  snapshots: rows('snapshots', 2),
  cards: rows('cards', 2),
  cardEntries: rows('cardEntries', 3),
  places: fc.array(place, { minLength: MOST_NOTES, maxLength: MOST_NOTES }),
  reveals: fc.array(fc.option(reveal, { nil: undefined }), { minLength: 4, maxLength: 4 }),
  shown: fc.nat(8),
  view,
  chosen: fc.nat(20),
});
type Raw = typeof anyMeeting extends fc.Arbitrary<infer T> ? T : never;

const isNamed = (
  { stakeholders, consents }: Pick<Raw, 'stakeholders' | 'consents'>,
  id: string | undefined,
): boolean => {
  const party = stakeholders.find((each) => each.id === id);
  if (party?.type !== 'person') return party !== undefined;
  const theirs = consents.filter(
    (each) => each.stakeholderId === id && each.purposes.includes('name_in_report') && each.givenOn !== undefined,
  );
  const lastNo = consents
    .filter((each) => each.stakeholderId === id && each.purposes.includes('name_in_report'))
    .map(({ withdrawnOn = '' }) => withdrawnOn)
    .toSorted()
    .at(-1);
  const isYes = theirs.some(({ givenOn = '', withdrawnOn }) => withdrawnOn === undefined && givenOn > (lastNo ?? ''));
  return isYes && party.consent !== 'refused' && party.consent !== 'withdrawn';
};

/** A note of this meeting, somewhere in it, and now and then about somebody. */
function noteAt(note: Note, at: number, { blocks, groups, stakeholders, places }: Raw): Note {
  const where = places[at] ?? { block: 0, group: 0 };
  const about = one(stakeholders, where.group);
  const links = about && where.block % 2 === 0 ? [{ to: 'stakeholder', id: about.id, role: 'about' } as const] : [];
  return {
    ...note,
    programmeId: PROGRAMME_ID,
    sessionId: SESSION_ID,
    blockId: one(blocks, where.block)?.id,
    breakoutGroupId: one(groups, where.group)?.id,
    links,
  } as Note;
}

const isAboutSomebody = (note: Note, { stakeholders }: Raw): boolean =>
  note.kind === 'perception' &&
  note.links.some(({ id }) => stakeholders.find((party) => party.id === id)?.type === 'person');

type Facts = Raw & { readonly now: View; readonly shownReveals: Readonly<Record<string, Reveal>> };

const slipsOf = (notes: readonly Note[], blockId: string | undefined) =>
  notes.filter((note) => note.blockId === blockId && !['parking', 'conflict'].includes(note.kind));

/** A slip lies face down when its step was begun and its turn has not come, or when everyone writes in silence. */
function isFaceDown(note: Note, { blocks, now, shownReveals }: Facts): boolean {
  const block = blocks.find(({ id }) => id === note.blockId);
  if (!block || note.kind === 'parking') return false;
  const kept = shownReveals[block.id];
  if (!kept) return block.mode === 'silent' && (now.kind === 'slips' || now.kind === 'question');
  return !(kept.order.length > 0 && kept.shown >= kept.order.length) && kept.order.indexOf(note.id) >= kept.shown;
}

const isOpened = (note: Note, { now }: Facts): boolean =>
  note.kind === 'conflict' && note.bothSidesApproved && now.kind === 'conflict' && now.noteId === note.id;

/** What the room may never read of a note, whoever asks. */
const isSecret = (note: Note, facts: Facts): boolean =>
  note.visibility === 'private' ||
  note.sensitive === true ||
  isAboutSomebody(note, facts) ||
  (note.kind === 'conflict' && !isOpened(note, facts)) ||
  (note.kind === 'parking' && facts.now.kind !== 'parking') ||
  isFaceDown(note, facts);

const forTheRoom = (note: Note, facts: Facts): Note => {
  if (isSecret(note, facts)) return planted('notes', note, hiddenWords(note, facts));
  const open = { text: `open ${note.id}`, plainText: undefined };
  if (note.kind !== 'conflict') return planted('notes', note, open as Partial<Note>);
  const marked = planted('notes', note) as NoteOf<'conflict'>;
  const { situation, difference, sharedInterest, lesson } = note;
  return {
    ...{ ...marked, ...open, situation, difference, sharedInterest, lesson },
    sides: marked.sides.map((side, at) => ({ ...side, view: note.sides[at]?.view ?? '' })),
    ...(marked.experiment &&
      note.experiment && {
        experiment: { ...marked.experiment, what: note.experiment.what, howWeSee: note.experiment.howWeSee },
      }),
  } as Note;
};

/** Words that a hidden note would have: they are never empty, so that leaving it out is the only way out. */
const hiddenWords = ({ id }: Note, { now }: Facts): Partial<Note> => ({ text: `${SECRET} ${id} ${now.kind}` });

/** The drawn rows as one meeting: notes in its steps, slips partly turned over. */
export function factsOf(drawn: Raw): Facts {
  const id = (table: TableName) => `${table}-${drawn.chosen % 4}`;
  const notes = drawn.notes.map((note, at) => noteAt(note, at, drawn));
  const shownReveals = Object.fromEntries(
    drawn.blocks.flatMap((block, at) => {
      const kept = drawn.reveals[at];
      const order = slipsOf(notes, block.id).map((note) => note.id);
      return kept ? [[block.id, { ...kept, order, shown: Math.min(kept.shown, order.length) }]] : [];
    }),
  );
  return { ...drawn, notes, now: drawn.view(id), shownReveals };
}

/** A whole meeting of which every text that is not for the room carries the mark. */
export function marked(facts: Facts): SceneSource {
  const { blocks, stakeholders, now } = facts;
  return {
    programme: aProgramme({ purpose: 'Voor iedereen' }),
    session: aSession({ status: 'running' }),
    blocks: blocks.map((row) => planted('blocks', row, { title: row.title, prompt: row.prompt })),
    groups: facts.groups.map(({ name, place, question, ...row }) =>
      planted('breakoutGroups', { ...row, name }, { name, place, question }),
    ),
    themes: facts.themes.map((row) => planted('themes', row, { title: row.title })),
    participants: facts.participants.map((row) => planted('participants', row)),
    stakeholders: stakeholders.map((row) =>
      planted('stakeholders', row, isNamed(facts, row.id) ? { name: row.name, shortName: row.shortName } : {}),
    ),
    consents: facts.consents.map((row) => planted('consents', row)),
    notes: facts.notes.map((note) => forTheRoom(note, facts)),
    slipGroups: facts.slipGroups,
    votingRounds: facts.votingRounds,
    speakingRounds: facts.speakingRounds,
    ties: facts.ties.map((row, at) =>
      planted('ties', {
        ...row,
        sourceId: one(stakeholders, at)?.id ?? row.sourceId,
        targetId: one(stakeholders, at + 1)?.id ?? row.targetId,
      }),
    ),
    networkViews: facts.networkViews.map((row) => planted('networkViews', row, { label: row.label })),
    snapshots: facts.snapshots.map((row) => planted('snapshots', row)),
    cards: facts.cards.map((row) => planted('cards', row, { subject: row.subject })),
    cardEntries: facts.cardEntries.map((row) =>
      planted('cardEntries', row, { text: row.text, freeQuestion: row.freeQuestion }),
    ),
    run: undefined,
    wall: {
      blockId: one(blocks, facts.shown)?.id ?? null,
      black: false,
      ...(now.kind !== 'question' && { view: now }),
      reveals: facts.shownReveals,
    },
    ...{ library: [], nowMs: NOW, language: 'nl' as const },
  };
}
