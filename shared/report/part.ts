import type { PartName } from './options';
import type { Block } from './outline';
import type { Source } from './source';

/** One part of a report: how much it holds, and its blocks. */
export type Part = {
  readonly name: PartName;
  /** How many things it holds; a part that holds nothing is not offered. */
  readonly count: (source: Source) => number;
  readonly blocks: (source: Source) => readonly Block[];
};

/** Of a part: what it is called, how much it holds, and whether it is in the report. */
export type PartState = { readonly name: PartName; readonly count: number; readonly isOn: boolean };
