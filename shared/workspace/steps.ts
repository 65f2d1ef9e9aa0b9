import { Refusal, say } from '../model/message';

type Row = { readonly id: string };
/** All rows by table. */
export type Tables = Readonly<Record<string, readonly Row[]>>;

/**
 * What one version of the format made otherwise than the one before. A step is never edited once released, so that
 * work of any year still opens. `row` is done to every row; done twice it does no more than once, because what was
 * kept halfway may hold rows of both versions. The first released step with a `row` must also let the window carry its
 * outbox over (`rowFrom`) and build its working copy anew: that copy stands at the same revision with rows of before.
 */
export type Step = {
  /** Tables that this version was the first to know. */
  readonly adds: readonly string[];
  readonly row?: (table: string, row: Row) => Row;
};

/** The first step turns version 1 into version 2. */
const STEPS: readonly Step[] = [
  // Groups of slips, votes, kept views and house styles; the new fields of other tables may all be absent.
  { adds: ['slipGroups', 'votingRounds', 'networkViews', 'houseStyles'] },
  // Only the envelope: a file says which Kring may still read it.
  { adds: [] },
];

/** The version of the format that this Kring writes, in files and in what it keeps. */
export const NEWEST = STEPS.length + 1;
/** The oldest version whose Kring may still read what this one writes. */
export const MIN_READER = 3;

/** How many rows each table has, and which: two of these that are equal hold the same rows. */
const rollOf = (tables: Tables): string =>
  JSON.stringify(
    Object.entries(tables)
      .filter(([, rows]) => rows.length > 0)
      .map(([name, rows]) => [name, rows.length, rows.map(({ id }) => id)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

function takeStep(tables: Tables, { adds, row }: Step): Tables {
  const empty = Object.fromEntries(adds.map((name) => [name, []]));
  const all: Tables = { ...empty, ...tables };
  const stepped = row
    ? Object.fromEntries(Object.entries(all).map(([name, rows]) => [name, rows.map((each) => row(name, each))]))
    : all;
  // A step that loses or doubles a row is a mistake of Kring: better not opened than opened with less.
  if (rollOf(stepped) !== rollOf(tables)) throw new Refusal(say('workspace.problem.steps'));
  return stepped;
}

/** The same rows in the newest version: a copy, with as many rows in every table as before. */
export const steppedFrom = (version: number, tables: Tables, steps: readonly Step[] = STEPS): Tables =>
  steps.slice(Math.max(version, 1) - 1).reduce(takeStep, tables);

/** One row in the newest version, such as a row in a change that waited since an older Kring. */
export const rowFrom = (version: number, table: string, row: Row, steps: readonly Step[] = STEPS): Row =>
  steps.slice(Math.max(version, 1) - 1).reduce((each, step) => step.row?.(table, each) ?? each, row);

/** What some work says of its own version. */
export type Versioned = { readonly version: number; readonly minReader: number };

/** Whether this Kring may read work that says this of itself: older, its own, or newer and careful with old readers. */
export const mayRead = ({ version, minReader }: Versioned): boolean => version <= NEWEST || minReader <= NEWEST;
