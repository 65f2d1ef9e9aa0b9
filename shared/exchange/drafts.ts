import type { Message } from '../model/message';
import { say } from '../model/message';
import { Stakeholder, Tie } from '../model/network';
import type { Tongue } from './codecs';
import { type Field, withValue } from './field';
import { fieldsFor, type Matching } from './matching';
import type { Sheet } from './sheet';

const PartyValues = Stakeholder.omit({
  id: true,
  createdAt: true,
  updatedAt: true,
  programmeId: true,
  name: true,
  askedById: true,
  memberOfIds: true,
}).partial();
export type PartyValues = Omit<
  Partial<Stakeholder>,
  'id' | 'createdAt' | 'updatedAt' | 'programmeId' | 'name' | 'askedById' | 'memberOfIds'
>;
const TieValues = Tie.omit({
  id: true,
  createdAt: true,
  updatedAt: true,
  programmeId: true,
  sourceId: true,
  targetId: true,
}).partial();
export type TieValues = Omit<Partial<Tie>, 'id' | 'createdAt' | 'updatedAt' | 'programmeId' | 'sourceId' | 'targetId'>;

/** A cell that was not understood: where it stands, and what happens now. Everything else in its row is kept. */
export type CellProblem = { readonly row: number; readonly heading: string; readonly said: Message };

/** A row that becomes a party. Other parties are named as the file names them: by id or by name. */
export type PartyRow = {
  readonly key: string;
  /** The number of the row as a spreadsheet shows it. */
  readonly row: number;
  readonly name: string;
  readonly fileId?: string;
  readonly values: PartyValues;
  readonly askedBy?: string;
  readonly memberOf?: readonly string[];
  readonly problems: readonly CellProblem[];
};

/** A row that becomes a tie between two parties of the file or of the network. */
export type TieRow = {
  readonly key: string;
  readonly row: number;
  readonly from: string;
  readonly to: string;
  readonly values: TieValues;
  readonly problems: readonly CellProblem[];
};

/** Everything that a file or a paste would become. */
export type Drafts = {
  readonly parties: readonly PartyRow[];
  readonly ties: readonly TieRow[];
  /** What holds for a whole row or sheet: a row without a name, places that fit no map. */
  readonly problems: readonly CellProblem[];
};

type Holder = Readonly<Record<string, unknown>>;
type ReadRow = {
  readonly row: number;
  readonly key: string;
  readonly values: Holder;
  readonly problems: readonly CellProblem[];
};
type Column = { readonly field: Field; readonly at: number; readonly heading: string };

function columnsOf(sheet: Sheet, matching: Matching): readonly Column[] {
  const fields = fieldsFor(matching.kind);
  return matching.columns.flatMap((id, at) => {
    const field = fields.find((each) => each.id === id);
    const heading = (matching.hasHeadings && sheet.rows[0]?.[at]) || String.fromCharCode(65 + (at % 26));
    return field ? [{ field, at, heading }] : [];
  });
}

function readRow(
  cells: readonly string[],
  columns: readonly Column[],
  row: number,
  key: string,
  tongue: Tongue,
): ReadRow {
  let values: Holder = {};
  const problems: CellProblem[] = [];
  for (const { field, at, heading } of columns) {
    const cell = cells[at] ?? '';
    if (cell === '') continue;
    const value = field.codec.read(cell, tongue);
    if (value !== undefined) values = withValue(values, field, value);
    else problems.push({ row, heading, said: say('exchange.problem.cell', { cell: cell.slice(0, 60), heading, row }) });
  }
  return { row, key, values, problems };
}

const without = (values: Holder, ...keys: readonly string[]): Holder =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key)));

/** Parts that mean nothing alone are made whole, or left out. */
function whole(values: Holder): Holder {
  const { position, compensation, residentLanguage, trust, ...rest } = values as Record<string, Holder | undefined>;
  const isPlace = position?.x !== undefined && position.y !== undefined;
  const said = Object.keys(trust ?? {}).some((key) => key !== 'assessedBy');
  return {
    ...rest,
    ...(isPlace && { position }),
    ...(compensation && { compensation: { kind: 'none', agreed: false, ...compensation } }),
    ...(residentLanguage && { residentLanguage: { words: [], ...residentLanguage } }),
    ...(trust && said && { trust: { assessedBy: 'facilitator', ...trust } }),
  };
}

// Each value came from a codec that fits its field; the schema has the last word all the same.
function checked<T>(
  schema: { safeParse: (values: unknown) => { success: boolean; data?: unknown } },
  values: Holder,
): T {
  const read = schema.safeParse(values);
  return (read.success ? read.data : {}) as T;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '');

function partyOf({ row, key, values, problems }: ReadRow): PartyRow | null {
  const { id, name, askedById, memberOfIds, ...rest } = values;
  const called = textOf(name) || textOf(rest.shortName);
  if (called === '') return null;
  return {
    key,
    row,
    name: called.slice(0, 200),
    values: checked<PartyValues>(PartyValues, whole(rest)),
    problems,
    ...(typeof id === 'string' && { fileId: id }),
    ...(typeof askedById === 'string' && { askedBy: askedById }),
    ...(Array.isArray(memberOfIds) && { memberOf: memberOfIds.map(String) }),
  };
}

function tieOf({ row, key, values, problems }: ReadRow): TieRow | null {
  const [from, to] = [textOf(values.sourceId), textOf(values.targetId)];
  if (from === '' || to === '' || from === to) return null;
  const rest = whole(without(values, 'sourceId', 'targetId'));
  return { key, row, from, to, values: checked<TieValues>(TieValues, rest), problems };
}

/** Why a row is no tie: it names one party twice, or not two. */
function noTie({ row, values }: ReadRow): Message {
  const name = textOf(values.sourceId);
  const isItself = name !== '' && name === textOf(values.targetId);
  return isItself ? say('exchange.problem.selfTie', { row, name }) : say('exchange.problem.noEnds', { row });
}

/** As far out as a party can stand, in map units, with some room. */
const FARTHEST = 900;

/** Places of another map would all land on one heap or outside this one: then everyone waits in the tray. */
function placedOnThisMap(rows: readonly PartyRow[]): { readonly rows: readonly PartyRow[]; readonly fits: boolean } {
  const fits = rows.every(({ values: { position } }) => !position || Math.hypot(position.x, position.y) <= FARTHEST);
  if (fits) return { rows, fits };
  return { rows: rows.map((row) => ({ ...row, values: without(row.values, 'position') as PartyValues })), fits };
}

function draftsOf(sheet: Sheet, matching: Matching, tongue: Tongue, at: number): Drafts {
  const columns = columnsOf(sheet, matching);
  const first = matching.hasHeadings ? 1 : 0;
  const nameless: CellProblem[] = [];
  const rows = sheet.rows.slice(first).flatMap((cells, index) => {
    const row = index + first + 1;
    if (cells.every((cell) => cell === '')) return [];
    return [readRow(cells, columns, row, `${at}:${row}`, tongue)];
  });
  const kept = <T>(made: (row: ReadRow) => T | null, said: (row: ReadRow) => Message): readonly T[] =>
    rows.flatMap((row) => {
      const one = made(row);
      if (one === null) nameless.push({ row: row.row, heading: '', said: said(row) });
      return one === null ? [] : [one];
    });
  if (matching.kind === 'ties') {
    const ties = kept(tieOf, noTie);
    return { parties: [], ties, problems: nameless };
  }
  const { rows: parties, fits } = placedOnThisMap(kept(partyOf, ({ row }) => say('exchange.problem.noName', { row })));
  const places = fits ? [] : [{ row: 0, heading: '', said: say('exchange.problem.places') }];
  return { parties, ties: [], problems: [...nameless, ...places] };
}

/** What sheets would become, read as the matchings say. Nothing is added yet. */
export function readDrafts(sheets: readonly Sheet[], matchings: readonly Matching[], tongue: Tongue): Drafts {
  const all = sheets.flatMap((sheet, at) => {
    const matching = matchings[at];
    return matching ? [draftsOf(sheet, matching, tongue, at)] : [];
  });
  return {
    parties: all.flatMap(({ parties }) => parties),
    ties: all.flatMap(({ ties }) => ties),
    problems: all.flatMap(({ problems }) => problems),
  };
}
