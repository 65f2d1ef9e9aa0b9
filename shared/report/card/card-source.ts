import { inOrder } from '../../card/boxes';
import { familiesOf } from '../../card/versions';
import type { Id } from '../../model/ids';
import type { CardEntry, PartnershipCard } from '../../model/instruments';
import type { Note } from '../../model/note';
import type { Workspace } from '../../model/tables';
import type { Source } from '../source';

/** The card that is asked for, else the last version of the card that was begun last. */
export function chosenCard(
  { cards }: Pick<Workspace, 'cards'>,
  programmeId: Id,
  cardId: Id | undefined,
): PartnershipCard | undefined {
  const ours = cards.filter((card) => card.programmeId === programmeId);
  return cardId === undefined ? familiesOf(ours).at(-1)?.at(-1) : ours.find(({ id }) => id === cardId);
}

/** Which notes a card was written from: an entry is for these readers when its note is. */
export function notesOnCard(workspace: Workspace, programmeId: Id, cardId: Id | undefined): (note: Note) => boolean {
  const card = chosenCard(workspace, programmeId, cardId);
  const entries = workspace.cardEntries.filter((entry) => entry.cardId === card?.id);
  const ids = new Set(entries.flatMap(({ noteId }) => noteId ?? []));
  return ({ id }) => ids.has(id);
}

/** The card of a report with what these readers may have of it; undefined when the programme has no card. */
export function cardIn(
  source: Source,
): { readonly card: PartnershipCard; readonly entries: readonly CardEntry[] } | undefined {
  const { workspace, programme, notes, cardId } = source;
  const card = chosenCard(workspace, programme.id, cardId);
  if (!card) return undefined;
  const shown = new Set(notes.map(({ id }) => id));
  const known = new Set(workspace.notes.map(({ id }) => id));
  const isMeant = ({ noteId }: CardEntry): boolean => noteId === undefined || shown.has(noteId) || !known.has(noteId);
  const entries = workspace.cardEntries.filter((entry) => entry.cardId === card.id && isMeant(entry));
  return { card, entries: inOrder(entries) };
}
