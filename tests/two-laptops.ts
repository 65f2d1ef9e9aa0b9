import type { Choice, MergeItem } from '../shared/merging/items';
import { merge, mergeChange } from '../shared/merging/merge';
import { applyChange, type Change, together } from '../shared/model/change';
import { say } from '../shared/model/message';
import { type Workspace, workspaceOf } from '../shared/model/tables';
import { colleagueCopyOf, rememberedCopy } from '../shared/workspace/colleague-copy';
import { markFor, remembering } from '../shared/workspace/exchange';
import { withoutNewLooseEnds } from '../shared/workspace/mending';
import { openingChange } from '../shared/workspace/opening';
import { toFile } from '../shared/workspace/programme-slice';
import { type OpenedFile, readWorkspaceFile } from '../shared/workspace/read-file';
import { neededBy } from '../shared/workspace/references';
import { writeWorkspaceFile } from '../shared/workspace/write-file';
import { stamp } from './make';

// Two colleagues, each with a laptop, and nothing between them but files.

const LARGEST = 50_000_000;
const label = say('workspace.act.open');
export const INSTEAD = '[naam verwijderd]';

const done = (laptop: Workspace, tables: Change['tables']): Workspace => applyChange(laptop, { label, tables });

/** Saves everything, as the facilitator gives it to a colleague: the bytes, and the laptop that remembers them. */
export function saves(
  laptop: Workspace,
  name: string,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly laptop: Workspace } {
  const made = stamp('2026-10-15T16:00:00+02:00', `${name}-${laptop.exchanges.length}`);
  const programmes = laptop.programmes.map(({ id }) => id);
  const file = toFile(laptop, programmes, { language: 'nl', now: made.now, isDemo: false });
  const mark = markFor(laptop, file, made);
  const bytes = writeWorkspaceFile(file, new Map(), LARGEST, mark);
  return { bytes, laptop: done(laptop, remembering(laptop, file, mark, made)) };
}

export const readBack = (bytes: Uint8Array): OpenedFile => readWorkspaceFile(bytes, LARGEST);

/** Opens the file on a laptop where nothing of it is yet. */
export function opens(bytes: Uint8Array, laptop: Workspace = workspaceOf()): Workspace {
  const { workspace, mark } = readBack(bytes);
  const made = stamp(undefined, 'opened');
  const { tables } = openingChange(laptop, workspace, 'add', made, { fileName: 'collega.kring' });
  return done(laptop, together(tables, rememberedCopy(laptop, workspace, mark, made)));
}

export type Taken = {
  readonly items: readonly MergeItem[];
  readonly keptBack: number;
  readonly change: Change;
  readonly laptop: Workspace;
};

/** Takes the copy of a colleague in, as proposed or as chosen. */
export function takes(laptop: Workspace, bytes: Uint8Array, choose?: (item: MergeItem) => Choice): Taken {
  const { workspace, mark } = readBack(bytes);
  const copy = colleagueCopyOf(laptop, workspace, mark, INSTEAD);
  const items = merge(copy, { needs: neededBy, other: 'colleague' });
  const choices = new Map(items.map((item) => [item.key, choose ? choose(item) : item.proposed] as const));
  const merged = withoutNewLooseEnds(laptop, mergeChange(items, choices, label));
  const tables = together(merged.tables, rememberedCopy(laptop, workspace, mark, stamp()));
  const change = { label, tables };
  return { items, keptBack: copy.keptBack, change, laptop: applyChange(laptop, change) };
}
