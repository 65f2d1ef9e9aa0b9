import type { Id } from '../model/ids';
import type { CardEntry } from '../model/instruments';
import { boxKey, boxOf, type CardRows, inFillOrder } from './boxes';
import { sameEntry, sameText } from './bring-together';

/** What can differ between two versions of an entry. */
export type Difference = 'text' | 'place' | 'shared' | 'role';

/** What became of an entry from one version to the next. */
export type Compared =
  | { readonly is: 'same'; readonly before: CardEntry; readonly after: CardEntry }
  | {
      readonly is: 'changed';
      readonly before: CardEntry;
      readonly after: CardEntry;
      readonly differs: readonly Difference[];
    }
  | { readonly is: 'new'; readonly after: CardEntry }
  | { readonly is: 'gone'; readonly before: CardEntry };

/** All entries that this one was copied from, through every version between. */
function originsOf(entry: CardEntry, known: ReadonlyMap<Id, CardEntry>): ReadonlySet<Id> {
  const found = new Set<Id>();
  const look = (ids: readonly Id[]): void => {
    for (const id of ids) {
      if (found.has(id)) continue;
      found.add(id);
      look(known.get(id)?.fromEntryIds ?? []);
    }
  };
  look(entry.fromEntryIds ?? []);
  return found;
}

function differencesOf(before: CardEntry, after: CardEntry): readonly Difference[] {
  const differs: readonly (readonly [Difference, boolean])[] = [
    ['text', before.text.trim() !== after.text.trim()],
    ['place', boxKey(boxOf(before)) !== boxKey(boxOf(after))],
    ['shared', before.shared !== after.shared],
    ['role', (before.role ?? '') !== (after.role ?? '')],
  ];
  return differs.filter(([, isSo]) => isSo).map(([what]) => what);
}

function pairOf(before: CardEntry, after: CardEntry): Compared {
  const differs = differencesOf(before, after);
  return differs.length > 0 ? { is: 'changed', before, after, differs } : { is: 'same', before, after };
}

type Finder = (before: CardEntry, after: CardEntry) => boolean;

/** Finds for each entry of before what it became: by where it was copied from, else by its words. */
function pairsOf(before: readonly CardEntry[], after: readonly CardEntry[], known: ReadonlyMap<Id, CardEntry>) {
  const origins = new Map(after.map((entry) => [entry.id, originsOf(entry, known)]));
  const finders: readonly Finder[] = [
    (one, other) => origins.get(other.id)?.has(one.id) ?? false,
    (one, other) => sameEntry(one) === sameEntry(other),
    (one, other) => sameText(one.text) === sameText(other.text),
  ];
  const pairs = new Map<Id, CardEntry>();
  const taken = new Set<Id>();
  for (const [at, isFound] of finders.entries())
    for (const one of before) {
      if (pairs.has(one.id)) continue;
      // Several entries may have become one, but only where that is written down.
      const match = after.find((other) => (at === 0 || !taken.has(other.id)) && isFound(one, other));
      if (!match) continue;
      pairs.set(one.id, match);
      taken.add(match.id);
    }
  return { pairs, taken };
}

/**
 * What is new, changed and gone from one version of a card to another, in the order of the newer one; what is gone
 * comes after the rest. `all` are the entries of every version, so that versions between the two can be followed.
 */
export function compareVersions(before: CardRows, after: CardRows, all: readonly CardEntry[]): readonly Compared[] {
  const known = new Map(all.map((entry) => [entry.id, entry]));
  const old = inFillOrder(before.entries);
  const { pairs, taken } = pairsOf(old, after.entries, known);
  const kept = inFillOrder(after.entries).flatMap((entry): readonly Compared[] => {
    if (!taken.has(entry.id)) return [{ is: 'new', after: entry }];
    return old.filter(({ id }) => pairs.get(id)?.id === entry.id).map((one) => pairOf(one, entry));
  });
  const gone = old.filter(({ id }) => !pairs.has(id)).map((entry): Compared => ({ is: 'gone', before: entry }));
  return [...kept, ...gone];
}
