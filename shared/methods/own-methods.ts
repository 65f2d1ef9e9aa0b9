import { adding, type Change, removing, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { type BothLanguages, type Id, newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import type { Method, MethodStep, OwnMethod } from '../model/method';
import type { Block } from '../model/session';
import type { Library } from './library';
import { blockKindOf, kindsIn, minutesOf, stepOf } from './steps';

/** The name by which a method is called in labels, whatever language it was written in. */
const calledOf = ({ name }: Pick<Method, 'name'>): string => name.nl || name.en;

const inDutch = (nl: string): BothLanguages => ({ nl, en: '' });

const minutesInAll = (steps: readonly MethodStep[]): number =>
  Math.max(1, minutesOf(steps.filter(({ outsideSession }) => !outsideSession)));

/** A method that this facilitator made: its id is that of its row. */
function ownMethod(method: Omit<Method, 'id' | 'totalMinutes'>, stamp: Stamp): OwnMethod {
  const record = newRecord(stamp);
  return { ...record, method: { ...method, id: record.id, totalMinutes: minutesInAll(method.steps) } };
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Each rule once, whichever method says it. */
const uniqueTexts = (texts: readonly BothLanguages[]): BothLanguages[] => [
  ...new Map(texts.map((text) => [`${text.nl}\n${text.en}`, text])).values(),
];

/** Both languages where the block still has the method's own words, else what the facilitator wrote. */
const wordsOf = (own: string | undefined, theirs: BothLanguages | undefined): BothLanguages =>
  theirs && (own === undefined || own === theirs.nl || own === theirs.en) ? theirs : inDutch(own ?? '');

function stepOfBlock(block: Block, id: string, library: Library): MethodStep {
  const known = stepOf(block, library);
  const isShipped = block.methodId !== undefined && !library.ownIds.has(block.methodId);
  const from = known && isShipped && block.methodId ? { methodId: block.methodId, stepId: known.id } : known?.from;
  return {
    id,
    minutes: Math.max(1, block.minutes),
    mode: block.mode,
    title: wordsOf(block.title, known?.title),
    prompt: wordsOf(block.prompt, known?.prompt),
    captures: [...kindsIn(block, library)],
    seedRefs: [],
    blockKind: block.kind,
    ...(known?.sharedGoals && { sharedGoals: true }),
    ...(block.firstVoice && { firstVoice: block.firstVoice }),
    ...(from && { from }),
  };
}

const SMALLEST = 2;
const LARGEST = 12;

/**
 * A method made of blocks of an agenda, in the order given. What it needs and how people work together comes from
 * the methods that the blocks were taken from; `people` is how many it was meant for.
 */
export function saveAsMethod(
  blocks: readonly Block[],
  asked: { readonly name: string; readonly people: number },
  library: Library,
  stamp: Stamp,
): Change {
  const sources = library.methods.filter(({ id }) => blocks.some(({ methodId }) => methodId === id));
  const rules = uniqueTexts(sources.flatMap((method) => method.rules ?? []));
  const themes = unique(sources.flatMap((method) => method.themes ?? []));
  const own = ownMethod(
    {
      name: inDutch(asked.name),
      purpose: inDutch(''),
      whenToUse: inDutch(''),
      groupSize: { min: SMALLEST, max: Math.max(LARGEST, asked.people), note: '' },
      steps: blocks.map((block, at) => stepOfBlock(block, `step-${at + 1}`, library)),
      materials: {
        nl: unique(sources.flatMap(({ materials }) => materials.nl)),
        en: unique(sources.flatMap(({ materials }) => materials.en)),
      },
      reportSection: { key: 'own', nl: asked.name, en: '' },
      seedRefs: [],
      sources: [],
      ...(rules.length > 0 && { rules }),
      ...(themes.length > 0 && { themes }),
      aims: unique(sources.flatMap((method) => method.aims ?? [])),
    },
    stamp,
  );
  return { label: say('methods.act.save', { name: asked.name }), tables: adding('ownMethods', [own]) };
}

/** A copy of a method to adapt, under another name; its steps keep their screens. */
export function copyMethod(method: Method, name: string, isOwn: boolean, stamp: Stamp): Change {
  const steps = method.steps.map((step): MethodStep => {
    if (isOwn) return step;
    return { ...step, blockKind: blockKindOf(method, step), from: { methodId: method.id, stepId: step.id } };
  });
  const own = ownMethod({ ...method, name: inDutch(name), steps, seedRefs: [] }, stamp);
  return { label: say('methods.act.copy', { name }), tables: adding('ownMethods', [own]) };
}

/** A method from a file put beside the others: it gets an id of its own. */
export function addMethod(method: Method, stamp: Stamp): Change {
  const own = ownMethod(method, stamp);
  return { label: say('methods.act.open', { name: calledOf(method) }), tables: adding('ownMethods', [own]) };
}

/** A method from a file that is not here yet: it keeps its id, so that the same file is known another time. */
export function keepMethod(method: Method, stamp: Stamp): Change {
  const own: OwnMethod = { ...newRecord(stamp), id: method.id, method };
  return { label: say('methods.act.open', { name: calledOf(method) }), tables: adding('ownMethods', [own]) };
}

/** A method from a file in the place of the one with the same id. */
export const replaceMethod = (own: OwnMethod, method: Method, stamp: Stamp): Change => ({
  label: say('methods.act.replace', { name: calledOf(method) }),
  tables: updating('ownMethods', [[own, edited(own, { method: { ...method, id: own.id } }, stamp)]]),
});

/** A method taken away. Agendas that were made with it keep their blocks. */
export const removeMethod = (own: OwnMethod): Change => ({
  label: say('methods.act.remove', { name: calledOf(own.method) }),
  tables: removing('ownMethods', [own]),
});

/** What can be changed of a method that a facilitator made, apart from its steps. */
export type MethodPart = FieldsOf<
  Pick<Method, 'name' | 'purpose' | 'whenToUse' | 'groupSize' | 'materials' | 'aims' | 'rules'>
>;

function withFields(own: OwnMethod, fields: FieldsOf<Method>, stamp: Stamp): Change {
  const after = Object.entries({ ...own.method, ...fields }).filter(([, value]) => value !== undefined);
  const method = Object.fromEntries(after) as unknown as Method;
  const counted = { ...method, totalMinutes: minutesInAll(method.steps) };
  return {
    label: say('methods.act.edit', { name: calledOf(counted) }),
    tables: updating('ownMethods', [[own, edited(own, { method: counted }, stamp)]]),
  };
}

/** Other words, people or needs for a method. The smallest group is never larger than the largest. */
export function editMethod(own: OwnMethod, fields: MethodPart, stamp: Stamp): Change {
  const { groupSize } = fields;
  if (!groupSize) return withFields(own, fields, stamp);
  const min = Math.max(1, Math.min(groupSize.min, groupSize.max));
  return withFields(own, { ...fields, groupSize: { ...groupSize, min, max: Math.max(min, groupSize.max) } }, stamp);
}

/** What can be changed of a step. */
export type StepPart = FieldsOf<Pick<MethodStep, 'title' | 'prompt' | 'minutes' | 'mode' | 'captures' | 'blockKind'>>;

const LONGEST_STEP = 24 * 60;

/** Other words, minutes, manner or kinds for one step. Minutes become whole ones between 1 and a day. */
export function editStep(own: OwnMethod, stepId: string, fields: StepPart, stamp: Stamp): Change {
  const minutes =
    fields.minutes === undefined ? undefined : Math.min(LONGEST_STEP, Math.max(1, Math.round(fields.minutes)));
  const asked = { ...fields, ...(minutes === undefined ? {} : { minutes }) };
  const steps = own.method.steps.map((step) => (step.id === stepId ? { ...step, ...asked } : step));
  return withFields(own, { steps: steps as MethodStep[] }, stamp);
}

function freeId(steps: readonly MethodStep[]): string {
  const taken = new Set(steps.map(({ id }) => id));
  let number = steps.length + 1;
  while (taken.has(`step-${number}`)) number += 1;
  return `step-${number}`;
}

const NEW_STEP_MINUTES = 10;

/** A new step at the end. Its id is the one in the change that was not there before. */
export function addStep(own: OwnMethod, title: string, stamp: Stamp): Change {
  const { steps } = own.method;
  const step: MethodStep = {
    id: freeId(steps),
    minutes: NEW_STEP_MINUTES,
    mode: 'plenary',
    title: inDutch(title),
    prompt: inDutch(''),
    captures: [],
    seedRefs: [],
    blockKind: 'method_step',
  };
  return withFields(own, { steps: [...steps, step] }, stamp);
}

/** A step taken out, also of the shorter forms; a form without steps goes too. The last step stays. */
export function removeStep(own: OwnMethod, stepId: string, stamp: Stamp): Change {
  const steps = own.method.steps.filter(({ id }) => id !== stepId);
  if (steps.length === 0) return { label: say('methods.act.edit', { name: calledOf(own.method) }), tables: {} };
  const variants = own.method.variants
    ?.map((variant) => ({ ...variant, steps: variant.steps.filter((id) => id !== stepId) }))
    .filter((variant) => variant.steps.length > 0);
  return withFields(own, { steps, ...(variants && { variants }) }, stamp);
}

/** A step `places` further down, or up when below zero; it stops at the first and the last place. */
export function moveStep(own: OwnMethod, stepId: string, places: number, stamp: Stamp): Change {
  const { steps } = own.method;
  const from = steps.findIndex(({ id }) => id === stepId);
  const step = steps[from];
  if (!step) return { label: say('methods.act.edit', { name: calledOf(own.method) }), tables: {} };
  const rest = steps.filter(({ id }) => id !== stepId);
  const at = Math.min(rest.length, Math.max(0, from + places));
  return withFields(own, { steps: [...rest.slice(0, at), step, ...rest.slice(at)] }, stamp);
}

/** The id of the method that a change added; undefined when it added none. */
export const addedMethodId = ({ tables }: Change): Id | undefined => tables.ownMethods?.added[0]?.id;
