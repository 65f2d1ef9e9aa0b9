import { z } from 'zod';
import type { Id } from '../model/ids';
import { type Note, ReflectionNote } from '../model/note';
import type { NoteKind, SectionKey } from '../model/note-kinds';
import type { Block, BreakoutGroup, Session, Theme } from '../model/session';
import { Ring } from '../model/vocabularies';

/** What a note is about: a party or a tie of the network. */
export type About = {
  readonly to: 'stakeholder' | 'tie';
  readonly id: Id;
  /** An image that groups have of each other is never about one person. */
  readonly isPerson?: boolean;
};

/** Where a new note comes to stand. */
export type Place = {
  readonly programmeId: Id;
  readonly sessionId?: Id;
  readonly blockId?: Id;
  readonly breakoutGroupId?: Id;
  readonly theme?: Pick<Theme, 'id' | 'sections'>;
  readonly attribution: Note['attribution'];
  readonly origin: Note['origin'];
  readonly prefill?: Prefill;
  readonly about?: About;
};

/** What a step of a method fills in beforehand, as far as notes go. The rest of a step's prefill is for other rooms. */
export type Prefill = {
  readonly focus?: z.infer<typeof ReflectionNote.shape.focus>;
  readonly isAboutMissing?: boolean;
};

const StepPrefill = z
  .object({
    reflectionFocus: ReflectionNote.shape.focus.optional().catch(undefined),
    stakeholder: z
      .object({ ring: Ring.optional().catch(undefined) })
      .optional()
      .catch(undefined),
  })
  .catch({});

/** Reads the prefill of a method step, which is content and may hold anything. */
export function readPrefill(prefill: unknown): Prefill {
  const { reflectionFocus, stakeholder } = StepPrefill.parse(prefill);
  return {
    ...(reflectionFocus && { focus: reflectionFocus }),
    ...(stakeholder?.ring === 'missing' && { isAboutMissing: true }),
  };
}

/** The sub-list of a building block that takes this kind, if there is one. */
export const sectionFor = (theme: Pick<Theme, 'sections'> | undefined, kind: NoteKind): SectionKey | undefined =>
  theme?.sections.find(({ noteKinds }) => noteKinds.includes(kind))?.key;

const ORIGINS: Readonly<Record<Session['status'], Note['origin']>> = {
  draft: 'prepared',
  ready: 'prepared',
  running: 'session',
  // Afterwards the sentences from paper are typed in: they are still of the meeting.
  finished: 'session',
  archived: 'session',
};

/** The place of a note that is captured here: the group's building block goes before that of the step. */
export function placeOf(here: {
  readonly programmeId: Id;
  readonly session?: Pick<Session, 'id' | 'status' | 'privacy'> | undefined;
  readonly block?: Pick<Block, 'id' | 'themeId'> | undefined;
  readonly group?: Pick<BreakoutGroup, 'id' | 'themeId'> | undefined;
  readonly themes?: readonly Theme[];
  readonly prefill?: unknown;
  readonly about?: About | undefined;
}): Place {
  const { session, block, group, about } = here;
  const themeId = group?.themeId ?? block?.themeId;
  const theme = here.themes?.find(({ id }) => id === themeId);
  return {
    programmeId: here.programmeId,
    ...(session && { sessionId: session.id }),
    ...(block && { blockId: block.id }),
    ...(group && { breakoutGroupId: group.id }),
    ...(theme && { theme }),
    ...(about && { about }),
    attribution: session?.privacy.attribution ?? 'group',
    origin: session ? ORIGINS[session.status] : 'between',
    prefill: readPrefill(here.prefill),
  };
}
