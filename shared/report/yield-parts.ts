import type { NoteKind } from '../model/note-kinds';
import { choicesCount, choicesPart } from './choices-part';
import { actionsPart, agreementsPart, questionsPart } from './doing';
import { assumptionsPart, conflictsPart, perceptionsPart, reflectionPart, successesPart } from './learning';
import { networkPart, partiesOf } from './network-part';
import type { Block } from './outline';
import type { Part } from './part';
import { attendancePart, chosenLessons, inShortPart, present, termsOf, termsPart } from './people';
import { placeOf } from './place';
import { ofKind, type Source } from './source';
import { onNewPage, yieldCount, yieldLists } from './yield-lists';

/** The notes of one kind that no building block took. */
const own = <K extends NoteKind>(source: Source, kind: K) =>
  ofKind(source.notes, kind).filter((note) => placeOf(note, source.themes).part !== 'yield');

/** A part with the notes of one kind that no building block took. */
const ofOwn = <K extends NoteKind>(
  name: Part['name'],
  kind: K,
  blocks: (source: Source, notes: ReturnType<typeof own<K>>) => readonly Block[],
): Part => ({
  name,
  count: (source) => own(source, kind).length,
  blocks: (source) => blocks(source, own(source, kind)),
});

export const IN_SHORT: Part = {
  name: 'inShort',
  count: (source) => chosenLessons(source).length,
  blocks: inShortPart,
};
export const ATTENDANCE: Part = {
  name: 'attendance',
  count: (source) => present(source).length,
  blocks: attendancePart,
};
export const NETWORK: Part = { name: 'network', count: (source) => partiesOf(source).length, blocks: networkPart };
export const TERMS: Part = { name: 'terms', count: (source) => termsOf(source).length, blocks: termsPart };

/** What the yield of a meeting is made of. */
export const YIELD_PARTS: readonly Part[] = [
  { name: 'yield', count: yieldCount, blocks: yieldLists },
  IN_SHORT,
  ATTENDANCE,
  { name: 'choices', count: choicesCount, blocks: choicesPart },
  ofOwn('actions', 'action', actionsPart),
  ofOwn('agreements', 'agreement', agreementsPart),
  ofOwn('reflection', 'reflection', reflectionPart),
  ofOwn('successes', 'success', successesPart),
  ofOwn('conflicts', 'conflict', conflictsPart),
  ofOwn('assumptions', 'assumption', assumptionsPart),
  ofOwn('perceptions', 'perception', perceptionsPart),
  NETWORK,
  {
    name: 'questions',
    count: (source) => own(source, 'question').length + own(source, 'parking').length,
    blocks: (source) => questionsPart(source, own(source, 'question'), own(source, 'parking')),
  },
  TERMS,
];

/** The parts below each other. What follows building blocks starts a page of its own, as they do. */
export function arrangedYield(
  filled: readonly { readonly name: string; readonly blocks: readonly Block[] }[],
  source: Source,
): readonly Block[] {
  const hasThemes = source.notes.some((note) => placeOf(note, source.themes).theme !== undefined);
  const before = filled.findIndex(({ name, blocks }) => name === 'yield' && blocks.length > 0);
  const next = hasThemes && before >= 0 ? filled.findIndex(({ blocks }, at) => at > before && blocks.length > 0) : -1;
  return filled.flatMap(({ blocks }, at) => (at === next ? onNewPage(source, blocks) : blocks));
}
