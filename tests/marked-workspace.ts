import { Note } from '../shared/model/note';
import type { Workspace } from '../shared/model/tables';
import { anyWorkspace } from './arbitraries';
import { planted } from './planting';

// Every note gets words of its own in every field that takes free text: `w3w` may be printed, `x3x` may not be
// anywhere when note 3 may not be seen.

const KEPT = /^(?:id|.*Ids?|kind|createdAt|updatedAt|capturedAt)$/;

/** The note with a word of its own in each field that takes any text. */
export function marked(note: Note, index: number): Note {
  const secret = `x${index}x`;
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return KEPT.test(key) ? value : secret;
    if (Array.isArray(value)) return value.map((each) => walk(each, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, walk(each, name)]));
  };
  const fields = Object.entries(note).map(([name, value]) => {
    const other = walk(value, name);
    return [name, Note.safeParse({ ...note, [name]: other }).success ? other : value];
  });
  return Note.parse({
    ...Object.fromEntries(fields),
    text: `w${index}w`,
    ...(note.plainText !== undefined && { plainText: `w${index}w` }),
  });
}

/** A programme of which every note is marked. */
export const anyMarked = anyWorkspace(1).map(
  (workspace): Workspace => ({ ...workspace, notes: workspace.notes.map(marked) }),
);

/**
 * The same, with a mark in everything that no file may hold: what the facilitator noted of parties, lines, steps,
 * calls and people. Party 2 is called `p2p`, and `s2s` for short, participant 2 is called `q2q`; the notes say so.
 */
export const anyPlanted = anyMarked.map((workspace): Workspace => {
  const { stakeholders, participants, notes } = workspace;
  const named = [...stakeholders.map((_, at) => `p${at}p`)].join(' ');
  return {
    ...workspace,
    notes: notes.map((note) => ({ ...note, text: `${note.text} ${named}`, plainText: undefined })),
    stakeholders: stakeholders.map((row, at) =>
      planted('stakeholders', row, { name: `p${at}p`, shortName: `s${at}s` }),
    ),
    participants: participants.map((row, at) => planted('participants', row, { label: `q${at}q` })),
    ties: workspace.ties.map((row) => planted('ties', row)),
    blocks: workspace.blocks.map((row) => planted('blocks', row, { title: row.title, prompt: row.prompt })),
    consents: workspace.consents.map((row) => planted('consents', row)),
    callRounds: workspace.callRounds.map((row) => planted('callRounds', row)),
    snapshots: workspace.snapshots.map((row) => planted('snapshots', row)),
    cardEntries: workspace.cardEntries.map((row, at) => ({ ...row, text: `e${at}e`, role: undefined })),
  };
});
