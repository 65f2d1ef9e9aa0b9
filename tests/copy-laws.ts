import fc from 'fast-check';
import { applyChange, invert } from '../shared/model/change';
import { FILE_TABLE_NAMES, type Workspace } from '../shared/model/tables';
import { looseEndsIn } from '../shared/workspace/references';
import { anyWorkspace } from './arbitraries';
import { type Edit, editedBy, someEdits, wordsIn } from './two-copies';
import { opens, saves, type Taken, takes } from './two-laptops';

// What must hold whenever the copy of a colleague is taken in. Each law answers what is wrong; nothing when it holds.

type Row = Readonly<Record<string, unknown>>;

const fileTables = (from: Workspace) => Object.fromEntries(FILE_TABLE_NAMES.map((table) => [table, from[table]]));

/** Everything that travels, by table and id, without the stamps. */
export const rowsOf = (workspace: Workspace): ReadonlyMap<string, Row> =>
  new Map(
    FILE_TABLE_NAMES.flatMap((table) =>
      workspace[table].map((row): [string, Row] => {
        const { createdAt: _made, updatedAt: _touched, ...rest } = row;
        return [`${table}/${row.id}`, rest];
      }),
    ).sort(([one], [other]) => (one < other ? -1 : 1)),
  );

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The fields of my rows that are otherwise now and were not shown, as `notes/abc text`. */
function overwrittenUnseen(mine: Workspace, { items, laptop }: Taken): readonly string[] {
  const shown = new Set(items.flatMap(({ key, fields }) => fields.map(({ name }) => `${key} ${name}`)));
  const after = rowsOf(laptop);
  return [...rowsOf(mine)].flatMap(([key, was]) => {
    const is = after.get(key) ?? {};
    const changed = Object.keys({ ...was, ...is }).filter((name) => !isSame(was[name], is[name]));
    return changed.map((name) => `${key} ${name}`).filter((field) => !shown.has(field));
  });
}

/** What is wrong after the copy of a colleague was taken in as proposed. */
function wrongAfterTaking({ laptop: mine, read }: Desk, other: Desk['saved'], taken: Taken): readonly string[] {
  const { items, laptop, change } = taken;
  const [here, there, after] = [rowsOf(mine), rowsOf(other.state), rowsOf(laptop)];
  const theirs = other.state;
  const shown = new Set(items.map(({ key }) => key));
  const [found, stands] = [wordsIn([fileTables(laptop), items]), wordsIn(fileTables(laptop))];
  // What was read here before and is otherwise now was changed on purpose: an older file need not show it again.
  const written = [
    ...wordsIn(fileTables(mine)),
    ...[...wordsIn(fileTables(theirs))].filter((words) => !read.has(words)),
  ];
  const told = (what: string, which: readonly string[]) => which.map((each) => `${what}: ${each}`);
  return [
    ...told('overwritten unseen', overwrittenUnseen(mine, taken)),
    ...told(
      'removed by itself',
      [...here.keys()].filter((key) => !after.has(key)),
    ),
    ...told(
      'not here and not shown',
      [...there.keys()].filter((key) => !after.has(key) && !shown.has(key) && !key.includes('/beside-')),
    ),
    ...told(
      'words lost',
      written.filter((words) => !found.has(words)),
    ),
    // What the other never saw they cannot have changed: by itself it stays as I wrote it.
    ...told(
      'my words given up',
      [...wordsIn(fileTables(mine))].filter((words) => !other.read.has(words) && !stands.has(words)),
    ),
    ...told(
      'both have it, and it went',
      [...wordsIn(fileTables(mine))].filter((words) => wordsIn(fileTables(theirs)).has(words) && !stands.has(words)),
    ),
    ...told(
      'points at nothing',
      looseEndsIn(laptop).map(({ key }) => key),
    ),
    ...(isSame([...rowsOf(applyChange(laptop, invert(change)))], [...here]) ? [] : ['cannot be taken back']),
  ];
}

type Step = { readonly who: 0 | 1; readonly what: 'edit' | 'save' | 'take'; readonly edits: readonly Edit[] };

/** Random work, and what two colleagues do with it: write, save a file, and take in the last file of the other. */
export const anyExchange = fc.tuple(
  anyWorkspace(1),
  fc.array(
    fc.record({ who: fc.constantFrom(0, 1), what: fc.constantFrom('edit', 'edit', 'save', 'take'), edits: someEdits }),
    { minLength: 3, maxLength: 10 },
  ) as fc.Arbitrary<readonly Step[]>,
);

type Desk = {
  readonly name: 'A' | 'B';
  laptop: Workspace;
  /** The last file that was given away, and what was in it. */
  saved: { readonly bytes: Uint8Array<ArrayBuffer>; readonly state: Workspace; readonly read: ReadonlySet<string> };
  /** Everything that was put away here at any time. */
  readonly removed: Set<string>;
  /** Every word that stood here, or was shown here, at any time. */
  readonly read: Set<string>;
};

function save(desk: Desk): void {
  const { bytes, laptop } = saves(desk.laptop, desk.name);
  desk.laptop = laptop;
  desk.saved = { bytes, state: laptop, read: new Set(desk.read) };
}

/** What was here at any time and is not any more: it may come back by a choice only. */
function cameBack({ laptop, removed }: Desk, taken: Taken): readonly string[] {
  const before = rowsOf(laptop);
  return [...rowsOf(taken.laptop).keys()]
    .filter((key) => !before.has(key) && removed.has(key))
    .map((key) => `came back by itself: ${key}`);
}

/** One colleague takes in the last file of the other, and then the same file once more. */
function take(desk: Desk, other: Desk): readonly string[] {
  const taken = takes(desk.laptop, other.saved.bytes);
  const again = takes(taken.laptop, other.saved.bytes);
  const wrong = [
    ...wrongAfterTaking(desk, other.saved, taken),
    ...cameBack(desk, taken),
    ...(isSame([...rowsOf(again.laptop)], [...rowsOf(taken.laptop)]) ? [] : ['the same file twice changes something']),
  ];
  desk.laptop = taken.laptop;
  // What was shown and not chosen is answered: the same file asks it once.
  for (const words of wordsIn(taken.items)) desk.read.add(words);
  return wrong;
}

function edit(desk: Desk, edits: readonly Edit[], number: number): void {
  const after = { ...desk.laptop, ...editedBy(desk.name, desk.laptop, edits, number * 20) };
  const left = rowsOf(after);
  for (const key of rowsOf(desk.laptop).keys()) if (!left.has(key)) desk.removed.add(key);
  desk.laptop = after;
}

function played([desk, other]: readonly [Desk, Desk], { what, edits }: Step, number: number): readonly string[] {
  if (what === 'take') return take(desk, other);
  if (what === 'save') save(desk);
  else edit(desk, edits, number);
  return [];
}

const AT_LAST: readonly Step[] = ([0, 1] as const).flatMap((who): readonly Step[] => [
  { who, what: 'save', edits: [] },
  { who: who === 0 ? 1 : 0, what: 'take', edits: [] },
]);

/** Plays an exchange to its end and takes everything in both ways at last; answers what is wrong. */
export function wrongInExchange([base, steps]: readonly [Workspace, readonly Step[]]): readonly string[] {
  const first = saves(base, 'first');
  const saved = { bytes: first.bytes, state: first.laptop, read: new Set<string>() };
  const anna: Desk = { name: 'A', laptop: first.laptop, saved, removed: new Set(), read: new Set() };
  const bert: Desk = { name: 'B', laptop: opens(first.bytes), saved, removed: new Set(), read: new Set() };
  return [...steps, ...AT_LAST].flatMap((step, number) => {
    const both = step.who === 0 ? ([anna, bert] as const) : ([bert, anna] as const);
    const wrong = played(both, step, number);
    for (const words of wordsIn(fileTables(both[0].laptop))) both[0].read.add(words);
    return wrong;
  });
}
