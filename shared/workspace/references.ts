import type { Id } from '../model/ids';
import { type Message, say } from '../model/message';
import type { Link } from '../model/note';
import { FILE_TABLE_NAMES, type FileTableName, type RowOf } from '../model/tables';
import type { FileWorkspace } from './format';
import { placeOf } from './problems';

type Holder = Readonly<Record<string, unknown>>;
type Target = FileTableName | ((holder: Holder) => FileTableName);
type Reference = { readonly path: string; readonly to: Target };

const LINK_TABLES: { readonly [To in Link['to']]: FileTableName } = {
  stakeholder: 'stakeholders',
  tie: 'ties',
  note: 'notes',
  card_entry: 'cardEntries',
  journey: 'journeys',
};
const linked = (holder: Holder): FileTableName => LINK_TABLES[holder.to as Link['to']];

const chosen = (holder: Holder): FileTableName => (holder.to === 'note' ? 'notes' : 'slipGroups');

const to = (target: Target, ...paths: readonly string[]): readonly Reference[] =>
  paths.map((path) => ({ path, to: target }));
const inProgramme = to('programmes', 'programmeId!');
const inSession = to('sessions', 'sessionId!');
const maybeInSession = to('sessions', 'sessionId');

/**
 * Every field that points at another record. `a[]` is a list of ids or of parts, `a{}` a record whose keys are ids;
 * `!` means that what holds the id (the row, or a part of a list) cannot be without it.
 * Method ids are not here: a method is content, and a file outlives it.
 */
const REFERENCES: { readonly [T in FileTableName]: readonly Reference[] } = {
  programmes: to('stakeholders', 'leadStakeholderId', 'contactPointId'),
  standingGroups: [...inProgramme, ...to('stakeholders', 'memberIds[]')],
  sessions: [...inProgramme, ...to('standingGroups', 'standingGroupId')],
  blocks: [
    ...inSession,
    ...to('themes', 'themeId'),
    ...to('blocks', 'besideId'),
    ...to('breakoutGroups', 'groupIds[]'),
  ],
  participants: [...inSession, ...to('stakeholders', 'stakeholderId')],
  breakoutGroups: [
    ...inSession,
    ...to('themes', 'themeId'),
    ...to('participants', 'hostId', 'scribeId', 'participantIds[]', 'fixedIds[]', 'rounds[].participantIds[]'),
    ...to('blocks', 'rounds[].blockId!'),
  ],
  themes: inProgramme,
  stakeholders: [...inProgramme, ...to('stakeholders', 'askedById', 'memberOfIds[]')],
  ties: [...inProgramme, ...to('stakeholders', 'sourceId!', 'targetId!')],
  notes: [
    ...inProgramme,
    ...maybeInSession,
    ...to('blocks', 'blockId'),
    ...to('breakoutGroups', 'breakoutGroupId'),
    ...to('themes', 'themeId'),
    ...to(linked, 'links[].id!'),
    ...to('notes', 'alternativeToId'),
    ...to('stakeholders', 'sides[].stakeholderId', 'partyIds[]', 'ownerIds[]', 'supporterIds[]'),
    ...to('journeys', 'journeyId'),
  ],
  cards: [...inProgramme, ...to('cards', 'previousId', 'fromCardIds[]')],
  cardEntries: [
    ...to('cards', 'cardId!'),
    ...to('notes', 'noteId'),
    ...maybeInSession,
    ...to('cardEntries', 'servesEntryIds[]', 'fromEntryIds[]'),
  ],
  dataScans: [
    ...inProgramme,
    ...maybeInSession,
    ...to('stakeholders', 'answers[].stakeholderId!'),
    ...to('notes', 'firstStepActionId'),
  ],
  rainbowProfiles: [...inProgramme, ...maybeInSession],
  profileRows: [...inProgramme, ...to('notes', 'factIds[]', 'experienceIds[]', 'actionId')],
  journeys: [...inProgramme, ...maybeInSession, ...to('stakeholders', 'steps[].stakeholderIds[]')],
  callRounds: [...inProgramme, ...to('stakeholders', 'calls[].stakeholderId!', 'calls[].suggestedIds[]')],
  terms: [...inProgramme, ...to('notes', 'noteId')],
  consents: [...to('stakeholders', 'stakeholderId'), ...to('participants', 'participantId')],
  attachments: [...to('notes', 'noteId!'), ...to('consents', 'consentIds[]')],
  snapshots: [...inProgramme, ...maybeInSession, ...to('stakeholders', 'rings{}'), ...to('ties', 'ties[].tieId!')],
  networkViews: [...inProgramme, ...to('stakeholders', 'focusId')],
  houseStyles: [...inProgramme],
  slipGroups: [...inSession, ...to('blocks', 'blockId'), ...to('notes', 'noteIds[]')],
  votingRounds: [...inSession, ...to('blocks', 'blockId'), ...to(chosen, 'options[].id!')],
};

/** The records that this row cannot be without, by table and id. */
export const neededBy = (table: FileTableName, row: { readonly id: Id }): readonly (readonly [FileTableName, Id])[] =>
  REFERENCES[table].flatMap(({ path, to: target }) => {
    const id = (row as Holder)[path.slice(0, -1)];
    // A part of a list that loses its id takes only itself away.
    const isOfRow = /^\w+!$/.test(path) && typeof target === 'string' && typeof id === 'string';
    return isOfRow ? [[target, id] as const] : [];
  });

/** Is asked for every id that points elsewhere; what it answers takes its place, `undefined` takes it away. */
type Visit = (table: FileTableName, id: Id, path: readonly PropertyKey[]) => Id | undefined;

type Walk = {
  readonly steps: readonly string[];
  readonly isNeeded: boolean;
  readonly table: (holder: Holder) => FileTableName;
  readonly visit: Visit;
};

const walkOf = ({ path, to: target }: Reference, visit: Visit): Walk => ({
  steps: path.replace('!', '').split('.'),
  isNeeded: path.endsWith('!'),
  table: typeof target === 'function' ? target : () => target,
  visit,
});

const without = (holder: Holder, key: string): Holder =>
  Object.fromEntries(Object.entries(holder).filter(([name]) => name !== key));

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function walkKeys(holder: Holder, key: string, walk: Walk, path: readonly PropertyKey[]): Holder {
  const kept = Object.entries(holder[key] as Holder).flatMap(([id, value]) => {
    const visited = walk.visit(walk.table(holder), id, [...path, key, id]);
    return visited === undefined ? [] : [[visited, value] as const];
  });
  const ids = Object.keys(holder[key] as Holder);
  return isSameList(
    kept.map(([id]) => id),
    ids,
  )
    ? holder
    : { ...holder, [key]: Object.fromEntries(kept) };
}

function walkList(holder: Holder, key: string, walk: Walk, path: readonly PropertyKey[]): Holder {
  const list = holder[key] as readonly unknown[];
  const [, ...steps] = walk.steps;
  const kept = list.flatMap((item, index) => {
    const here = [...path, key, index];
    const visited =
      steps.length === 0
        ? walk.visit(walk.table(holder), item as Id, here)
        : walkHolder(item as Holder, { ...walk, steps }, here);
    return visited === undefined ? [] : [visited];
  });
  return isSameList(kept, list) ? holder : { ...holder, [key]: kept };
}

function walkField(holder: Holder, key: string, walk: Walk, path: readonly PropertyKey[]): Holder | undefined {
  const visited = walk.visit(walk.table(holder), holder[key] as Id, [...path, key]);
  if (visited === holder[key]) return holder;
  if (visited !== undefined) return { ...holder, [key]: visited };
  return walk.isNeeded ? undefined : without(holder, key);
}

function walkHolder(holder: Holder, walk: Walk, path: readonly PropertyKey[]): Holder | undefined {
  const [step = ''] = walk.steps;
  const key = step.replace(/\[\]|\{\}/, '');
  if (holder[key] === undefined) return holder;
  if (step.endsWith('[]')) return walkList(holder, key, walk, path);
  if (step.endsWith('{}')) return walkKeys(holder, key, walk, path);
  return walkField(holder, key, walk, path);
}

/**
 * The row with every id that points elsewhere put through `visit`. The same row when nothing changed;
 * undefined when the row cannot be without an id that was taken away.
 */
export function withReferences<T extends FileTableName>(table: T, row: RowOf<T>, visit: Visit): RowOf<T> | undefined {
  let holder: Holder | undefined = row as unknown as Holder;
  for (const reference of REFERENCES[table]) holder = holder && walkHolder(holder, walkOf(reference, visit), []);
  return holder as RowOf<T> | undefined;
}

type Tables = Pick<FileWorkspace, FileTableName>;

const key = (table: FileTableName, id: Id) => `${table}/${id}`;

/** Tells whether a record is among these tables. */
export function knownIn(tables: Tables): (table: FileTableName, id: Id) => boolean {
  const known = new Set(FILE_TABLE_NAMES.flatMap((table) => tables[table].map(({ id }) => key(table, id))));
  return (table, id) => known.has(key(table, id));
}

function missingReferences(file: Tables): readonly Message[] {
  const isKnown = knownIn(file);
  const missing: Message[] = [];
  for (const table of FILE_TABLE_NAMES)
    for (const [index, row] of file[table].entries())
      withReferences(table, row as never, (target, id, path) => {
        if (!isKnown(target, id)) {
          const place = placeOf(file, [table, index, ...path]);
          missing.push(say('workspace.problem.reference', { place, id, table: target }));
        }
        return id;
      });
  return missing;
}

function missingSections(file: Tables): readonly Message[] {
  const themes = new Map(file.themes.map((theme) => [theme.id, theme]));
  return file.notes.flatMap(({ themeId, sectionKey }, index) => {
    const theme = themes.get(themeId ?? '');
    if (!theme || !sectionKey || theme.sections.some((section) => section.key === sectionKey)) return [];
    const place = placeOf(file, ['notes', index, 'sectionKey']);
    return [say('workspace.problem.section', { place, section: sectionKey, theme: theme.id })];
  });
}

function duplicateIds(file: Tables): readonly Message[] {
  return FILE_TABLE_NAMES.flatMap((table) => {
    const firstAt = new Map<Id, number>();
    return file[table].flatMap(({ id }, index) => {
      const first = firstAt.get(id);
      if (first === undefined) firstAt.set(id, index);
      if (first === undefined) return [];
      return [
        say('workspace.problem.duplicate', { place: placeOf(file, [table, index, 'id']), other: `${table}[${first}]` }),
      ];
    });
  });
}

/** Everything that does not hold together: an id that is used twice, or points at nothing. */
export const looseEndsIn = (file: Tables): readonly Message[] => [
  ...duplicateIds(file),
  ...missingReferences(file),
  ...missingSections(file),
];
