import type { Id } from '../../model/ids';
import { type RowOf, TABLE_NAMES, type TableName, type Workspace } from '../../model/tables';
import { mapTexts, type TextPath } from '../../model/texts';
import { type NameTest, nameSpans, nameWords, otherWritings, type Span, testFor } from '../../privacy/person-name';
import type { Person } from './people';

/** A row by its table and id, such as `notes/abc`. */
export type RowKey = string;
export const rowKey = (table: TableName, id: Id): RowKey => `${table}/${id}`;

type Place = { readonly key: string; readonly table: TableName; readonly id: Id };
/** A row that is the person, or is about nobody else: it goes as a whole. `text` is what it says. */
export type OwnPlace = Place & { readonly kind: 'own'; readonly text: string };
/** A text in which the name stands. */
export type TextPlace = Place & {
  readonly kind: 'text';
  readonly path: TextPath;
  readonly text: string;
  readonly spans: readonly Span[];
  /** The row may go as a whole: a note, an entry of a card, a word list. */
  readonly mayGo: boolean;
};
/** Everywhere that somebody is found. */
export type Found = { readonly own: readonly OwnPlace[]; readonly texts: readonly TextPlace[] };

/** Who is looked for: their own rows, and every way of writing the name that counts. */
export type Wanted = { readonly person: Person; readonly writings: readonly string[] };

// What can be missed without breaking what stands around it.
const MAY_GO: readonly TableName[] = ['notes', 'cardEntries', 'terms', 'journeys', 'profileRows'];
// Copies that Kring keeps to compare with, and where a file came from: nobody reads them, so nobody is asked.
const UNSEEN: readonly TableName[] = ['handouts', 'origins', 'exchanges', 'erasures', 'walls', 'runs'];

const ofPerson = (people: readonly Person[]) => {
  const parties = new Set(people.flatMap(({ stakeholderIds }) => stakeholderIds));
  const guests = new Set(people.flatMap(({ participantIds }) => participantIds));
  return {
    isParty: (id: Id | undefined) => parties.has(id ?? ''),
    isGuest: (id: Id | undefined) => guests.has(id ?? ''),
  };
};

/** The rows that are these people: their seats, what they agreed to, and the pictures that they are on. */
function ownPlaces(workspace: Workspace, people: readonly Person[]): readonly OwnPlace[] {
  const { isParty, isGuest } = ofPerson(people);
  const place = (table: TableName, id: Id, text: string): OwnPlace => ({
    kind: 'own',
    key: rowKey(table, id),
    table,
    id,
    text,
  });
  const consents = workspace.consents.filter((each) => isParty(each.stakeholderId) || isGuest(each.participantId));
  const asked = new Set(consents.map(({ id }) => id));
  const pictures = workspace.attachments.filter(({ consentIds }) => consentIds.some((id) => asked.has(id)));
  return [
    ...workspace.stakeholders.filter(({ id }) => isParty(id)).map(({ id, name }) => place('stakeholders', id, name)),
    ...workspace.participants.filter(({ id }) => isGuest(id)).map(({ id, label }) => place('participants', id, label)),
    ...consents.map(({ id, recordedBy }) => place('consents', id, recordedBy)),
    ...pictures.map(({ id, fileName }) => place('attachments', id, fileName)),
  ];
}

const rowsOf = (workspace: Workspace, table: TableName) => workspace[table] as readonly RowOf<TableName>[];

/** The texts of one row in which the name stands. */
function textsIn(table: TableName, row: RowOf<TableName>, test: NameTest): readonly TextPlace[] {
  const found: TextPlace[] = [];
  mapTexts(table, row as never, (text, path) => {
    const spans = nameSpans(text, test);
    const key = `${rowKey(table, row.id)} ${path.join('.')}`;
    if (spans.length > 0)
      found.push({ kind: 'text', key, table, id: row.id, path, text, spans, mayGo: MAY_GO.includes(table) });
    return text;
  });
  return found;
}

/** A test for all names of these people, as they were chosen. */
export const testForAll = (wanted: readonly Wanted[]): NameTest =>
  testFor(wanted.flatMap(({ person, writings }) => [person.name, ...writings]));

/** Everywhere in what Kring keeps that these people stand, in the order of the tables. Nothing is done yet. */
export function findPeople(workspace: Workspace, wanted: readonly Wanted[]): Found {
  const own = ownPlaces(
    workspace,
    wanted.map(({ person }) => person),
  );
  const ownRows = new Set(own.map(({ key }) => key));
  const test = testForAll(wanted);
  const tables = TABLE_NAMES.filter((table) => !UNSEEN.includes(table));
  const texts = tables.flatMap((table) =>
    rowsOf(workspace, table)
      .filter(({ id }) => !ownRows.has(rowKey(table, id)))
      .flatMap((row) => textsIn(table, row, test)),
  );
  return { own, texts };
}

/** Other ways in which somebody may be written: what the name suggests, and what they are called in the network. */
export function writingsOf(workspace: Workspace, person: Person): readonly string[] {
  const own = workspace.stakeholders.filter(({ id }) => person.stakeholderIds.includes(id));
  const called = own.map(({ shortName }) => shortName.trim()).filter((name) => nameWords(name).length > 0);
  const known = new Set([nameWords(person.name).join(' ')]);
  return [...called, ...otherWritings(person.name)].filter((writing) => {
    const key = nameWords(writing).join(' ');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** How often a way of writing a name stands somewhere: a way that stands nowhere need not be asked about. */
export function countWritings(workspace: Workspace, writings: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(writings.map((writing) => [writing, 0]));
  const tests = writings.map((writing) => [writing, testFor([writing])] as const);
  for (const table of TABLE_NAMES.filter((name) => !UNSEEN.includes(name)))
    for (const row of rowsOf(workspace, table))
      mapTexts(table, row as never, (text) => {
        for (const [writing, test] of tests)
          counts.set(writing, (counts.get(writing) ?? 0) + nameSpans(text, test).length);
        return text;
      });
  return counts;
}
