import type { Id, IsoDate } from '../model/ids';
import type { Note } from '../model/note';
import type { Session } from '../model/session';
import { type Standing, standingOf } from './standing';

type Day = Pick<Session, 'id' | 'date'>;

/** What a thread is about: what was promised, what hinders, where it rubs, what is asked. */
export const STRANDS = ['promises', 'hurdles', 'conflicts', 'questions'] as const;
export type Strand = (typeof STRANDS)[number];

const STRAND_OF: { readonly [K in Note['kind']]?: Strand } = {
  action: 'promises',
  agreement: 'promises',
  hurdle: 'hurdles',
  conflict: 'conflicts',
  question: 'questions',
};

/** Something that happened in a thread, on a day. */
export type Moment = { readonly note: Note; readonly day: IsoDate; readonly isEnd: boolean };

/** One thing that runs through the meetings: where it began, what came of it, and whether it still goes on. */
export type Thread = {
  readonly note: Note;
  readonly strand: Strand;
  /** From first to last; the note itself is one of them. */
  readonly moments: readonly Moment[];
  readonly standing: Standing;
};

/** The day that a note is of: that of its meeting, else that on which it was written down. */
export function daysOf(meetings: readonly Day[]): (note: Pick<Note, 'sessionId' | 'capturedAt'>) => IsoDate {
  const days = new Map(meetings.map(({ id, date }) => [id, date]));
  return ({ sessionId, capturedAt }) => (sessionId && days.get(sessionId)) || capturedAt.slice(0, 10);
}

type Related = { readonly pointers: ReadonlyMap<Id, readonly Note[]>; readonly byId: ReadonlyMap<Id, Note> };

function relatedIn(notes: readonly Note[]): Related {
  const pointers = new Map<Id, Note[]>();
  for (const note of notes) {
    for (const { to, id } of note.links) if (to === 'note') pointers.set(id, [...(pointers.get(id) ?? []), note]);
  }
  return { pointers, byId: new Map(notes.map((note) => [note.id, note])) };
}

/** A note between what it came out of and what came out of it, each once. */
function withRelated(note: Note, { pointers, byId }: Related): readonly Note[] {
  const origins = note.links.flatMap(({ to, id }) => (to === 'note' ? (byId.get(id) ?? []) : []));
  return [...new Set([...origins.filter(({ id }) => id !== note.id), note, ...(pointers.get(note.id) ?? [])])];
}

/**
 * The threads through the meetings of a programme. What is settled ends on the day on which it last changed; what was
 * settled longest ago comes last, and of what still goes on the oldest comes first.
 */
export function threadsOf(notes: readonly Note[], all: readonly Note[], meetings: readonly Day[]): readonly Thread[] {
  const dayOf = daysOf(meetings);
  const related = relatedIn(all);
  const threads = notes.flatMap((note): readonly Thread[] => {
    const strand = STRAND_OF[note.kind];
    const standing = standingOf(note);
    if (!strand || !standing) return [];
    const moments = withRelated(note, related).map((each) => ({ note: each, day: dayOf(each), isEnd: false }));
    const end = standing === 'settled' ? [{ note, day: note.updatedAt.slice(0, 10), isEnd: true }] : [];
    return [{ note, strand, standing, moments: [...moments, ...end].toSorted(byDay) }];
  });
  const began = ({ note }: Thread) => dayOf(note);
  return threads.toSorted((one, other) =>
    one.standing === other.standing
      ? one.standing === 'going'
        ? began(one).localeCompare(began(other))
        : other.note.updatedAt.localeCompare(one.note.updatedAt)
      : one.standing === 'going'
        ? -1
        : 1,
  );
}

const byDay = (one: Moment, other: Moment): number => one.day.localeCompare(other.day);

/**
 * Where a day stands among meetings in columns of the same width, as columns from the left: 1 is the second meeting,
 * 0.5 halfway between the first two. Days before the first stand with it, days after the last a little beyond it.
 */
export function columnOf(day: IsoDate, dates: readonly IsoDate[]): number {
  const after = dates.findIndex((date) => date > day);
  if (after === 0) return 0;
  if (after === -1) return day === dates.at(-1) ? dates.length - 1 : dates.length - 0.5;
  const [from = day, to = day] = [dates[after - 1], dates[after]];
  const share = (Date.parse(day) - Date.parse(from)) / (Date.parse(to) - Date.parse(from));
  return after - 1 + share;
}
