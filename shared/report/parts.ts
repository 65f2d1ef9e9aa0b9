import type { NoteKind } from '../model/note-kinds';
import { choicesCount, choicesPart } from './choices-part';
import { actionsPart, agreementsPart, questionsPart } from './doing';
import { assumptionsPart, conflictsPart, perceptionsPart, reflectionPart, successesPart } from './learning';
import { networkPart, partiesOf } from './network-part';
import type { PartName } from './options';
import type { Block } from './outline';
import { accountPart, attendancePart, chosenLessons, inShortPart, present, termsOf, termsPart } from './people';
import { placeOf } from './place';
import { ofKind, type Source } from './source';
import { onNewPage, yieldCount, yieldLists } from './yield-lists';

/** One part of a report: how much it holds, and its blocks. */
type Part = {
  readonly name: PartName;
  /** How many things it holds; a part that holds nothing is not offered. */
  readonly count: (source: Source) => number;
  readonly blocks: (source: Source) => readonly Block[];
};

/** The notes of one kind that no building block took. */
const own = <K extends NoteKind>(source: Source, kind: K) =>
  ofKind(source.notes, kind).filter((note) => placeOf(note, source.themes).part !== 'yield');

/** Every part, in the order in which a report prints them. */
const PARTS: readonly Part[] = [
  { name: 'yield', count: yieldCount, blocks: yieldLists },
  { name: 'inShort', count: (source) => chosenLessons(source).length, blocks: inShortPart },
  { name: 'attendance', count: (source) => present(source).length, blocks: attendancePart },
  { name: 'choices', count: choicesCount, blocks: choicesPart },
  {
    name: 'actions',
    count: (source) => own(source, 'action').length,
    blocks: (source) => actionsPart(source, own(source, 'action')),
  },
  {
    name: 'agreements',
    count: (source) => own(source, 'agreement').length,
    blocks: (source) => agreementsPart(source, own(source, 'agreement')),
  },
  {
    name: 'reflection',
    count: (source) => own(source, 'reflection').length,
    blocks: (source) => reflectionPart(source, own(source, 'reflection')),
  },
  {
    name: 'successes',
    count: (source) => own(source, 'success').length,
    blocks: (source) => successesPart(source, own(source, 'success')),
  },
  {
    name: 'conflicts',
    count: (source) => own(source, 'conflict').length,
    blocks: (source) => conflictsPart(source, own(source, 'conflict')),
  },
  {
    name: 'assumptions',
    count: (source) => own(source, 'assumption').length,
    blocks: (source) => assumptionsPart(source, own(source, 'assumption')),
  },
  {
    name: 'perceptions',
    count: (source) => own(source, 'perception').length,
    blocks: (source) => perceptionsPart(source, own(source, 'perception')),
  },
  { name: 'network', count: (source) => partiesOf(source).length, blocks: networkPart },
  {
    name: 'questions',
    count: (source) => own(source, 'question').length + own(source, 'parking').length,
    blocks: (source) => questionsPart(source, own(source, 'question'), own(source, 'parking')),
  },
  { name: 'terms', count: (source) => termsOf(source).length, blocks: termsPart },
  { name: 'account', count: () => 1, blocks: accountPart },
];

/** The parts that hold something, with how much. */
export const filledParts = (source: Source): readonly { readonly name: PartName; readonly count: number }[] =>
  PARTS.map(({ name, count }) => ({ name, count: count(source) })).filter(({ count }) => count > 0);

const isOn = (name: PartName, { options }: Source): boolean =>
  !options.without.includes(name) && !(options.onlyLists && name === 'account');

/** The blocks of all parts that are on. What follows building blocks starts a page of its own, as they do. */
export function partBlocks(source: Source): readonly Block[] {
  const [lists = [], ...others] = PARTS.map((each) => (isOn(each.name, source) ? each.blocks(source) : []));
  const rest = others.flat();
  const hasThemes = lists.length > 0 && source.notes.some((note) => placeOf(note, source.themes).theme !== undefined);
  return [...lists, ...(hasThemes ? onNewPage(source, rest) : rest)];
}
