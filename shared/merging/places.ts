import type { Id } from '../model/ids';
import type { FileTableName } from '../model/tables';
import type { MergeItem } from './items';
import type { Fields, Row } from './row';
import type { Tables } from './sides';

/** Where a person looks for something: at a meeting, in the network, among the actions, or in the programme itself. */
export type Place =
  | { readonly kind: 'session'; readonly sessionId: Id }
  | { readonly kind: 'network' | 'actions' | 'programme' };

/** What differs in one place. */
export type Placed = { readonly place: Place; readonly items: readonly MergeItem[] };

type Copies = { readonly mine: Tables; readonly theirs: Tables };

const OF_NETWORK: ReadonlySet<FileTableName> = new Set([
  'stakeholders',
  'ties',
  'snapshots',
  'networkViews',
  'callRounds',
  'standingGroups',
]);
const OF_ACTIONS: ReadonlySet<string> = new Set(['action', 'agreement']);

type Known = {
  readonly sessions: ReadonlyMap<Id, string>;
  /** What something hangs on that has no meeting of its own: a photo on its note. */
  readonly notes: ReadonlyMap<Id, Row>;
};

function knownOf({ mine, theirs }: Copies): Known {
  const sessions = [...theirs.sessions, ...mine.sessions].map(({ id, date }) => [id, date] as const);
  return {
    sessions: new Map(sessions),
    notes: new Map<Id, Row>([...theirs.notes, ...mine.notes].map((note) => [note.id, note])),
  };
}

function placeOfRow(table: FileTableName, row: Row, known: Known): Place {
  const { sessionId, kind, noteId } = row as Row & Fields;
  if (table === 'sessions') return { kind: 'session', sessionId: row.id };
  if (OF_NETWORK.has(table)) return { kind: 'network' };
  if (table === 'notes' && OF_ACTIONS.has(String(kind))) return { kind: 'actions' };
  const note = table === 'attachments' ? known.notes.get(String(noteId)) : undefined;
  if (note) return placeOfRow('notes', note, known);
  return typeof sessionId === 'string' && known.sessions.has(sessionId)
    ? { kind: 'session', sessionId }
    : { kind: 'programme' };
}

const LAST = ['network', 'actions', 'programme'];

/** What differs, by place: the meetings in the order of their days, then the network, the actions and the programme. */
export function byPlace(items: readonly MergeItem[], copies: Copies): readonly Placed[] {
  const known = knownOf(copies);
  const places = new Map<string, { place: Place; items: MergeItem[] }>();
  for (const item of items) {
    const row = item.theirs ?? item.mine;
    if (!row) continue;
    const place = placeOfRow(item.table, row, known);
    const key =
      place.kind === 'session'
        ? `0 ${known.sessions.get(place.sessionId)} ${place.sessionId}`
        : `${LAST.indexOf(place.kind) + 1}`;
    const found = places.get(key);
    if (found) found.items.push(item);
    else places.set(key, { place, items: [item] });
  }
  return [...places].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, placed]) => placed);
}
