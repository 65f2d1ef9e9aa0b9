import type { MessageKey } from '../model/message';
import {
  ActionNote,
  AgreementNote,
  AssetNote,
  AssumptionNote,
  ConflictNote,
  FactNote,
  HurdleNote,
  IdeaNote,
  NeedNote,
  QuestionNote,
  ReflectionNote,
  SuccessNote,
  TipNote,
  ValueNote,
} from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { Field, OwnKey, Vocabulary } from './field';

/** The own fields of one kind, in the order in which a form asks them. */
export type KindFields<K extends NoteKind = NoteKind> = readonly (Field & { readonly name: OwnKey<K> })[];

/** The fields that have a word: `happened` of `notes.field.happened`. */
type FieldWord = MessageKey extends infer K ? (K extends `notes.field.${infer W}` ? W : never) : never;
type More = Pick<Field, 'hint' | 'onlyWhen'> & {
  /** The word of the field where its name means different things in different kinds. */
  readonly word?: FieldWord;
};
type PlainType = Exclude<Field['type'], 'choice' | 'number'>;

const labelled = <N extends OwnKey>(name: N, { word, ...more }: More) => ({
  name,
  label: `notes.field.${word ?? (name as FieldWord)}` as const,
  ...more,
});
const plain = <N extends OwnKey, T extends PlainType>(type: T, name: N, more: More = {}) => ({
  type,
  ...labelled(name, more),
});
const text = <N extends OwnKey>(name: N, more?: More) => plain('text', name, more);
const longText = <N extends OwnKey>(name: N, more?: More) => plain('long-text', name, more);
const date = <N extends OwnKey>(name: N) => plain('date', name);
const yesNo = <N extends OwnKey>(name: N, more?: More) => plain('yes-no', name, more);
const choice = <N extends OwnKey>(
  name: N,
  options: readonly (string | number)[],
  words: Vocabulary,
  more: More = {},
) => ({ type: 'choice' as const, options, words, ...labelled(name, more) });

const ONE_TO_FIVE = [1, 2, 3, 4, 5] as const;
/** Who owns the data and who chose only matters for a system that people work in. */
const forSystems: More = { onlyWhen: { name: 'tipType', oneOf: ['platform', 'app', 'portal', 'cooperative'] } };

const learning = {
  insight: [],
  reflection: [
    choice('focus', ReflectionNote.shape.focus.options, 'reflectionFocus'),
    longText('happened'),
    longText('meaning'),
    longText('nextTime'),
    choice('mood', ONE_TO_FIVE, 'mood'),
  ],
  success: [
    longText('changed'),
    text('forWhom'),
    text('thanksTo'),
    choice('medium', SuccessNote.shape.medium.options, 'medium'),
    yesNo('shareable'),
  ],
  tip: [
    choice('tipType', TipNote.shape.tipType.options, 'tipType'),
    plain('url', 'url', { hint: 'notes.hint.url' }),
    text('linkLabel', { hint: 'notes.hint.linkLabel' }),
    text('region'),
    longText('whatItIs'),
    longText('whatWeLearned'),
    choice('dataOwner', TipNote.shape.dataOwner.unwrap().options, 'dataOwner', forSystems),
    choice('chosenBy', TipNote.shape.chosenBy.unwrap().options, 'chosenBy', forSystems),
    text('selectedBy'),
    plain('method', 'methodId'),
  ],
} as const satisfies { readonly [K in NoteKind]?: KindFields<K> };

const friction = {
  hurdle: [
    choice('category', HurdleNote.shape.category.options, 'hurdleCategory', { word: 'hurdleCategory' }),
    text('otherCategory', { onlyWhen: { name: 'category', oneOf: ['other'] } }),
    longText('example', { hint: 'notes.hint.example' }),
    choice('influence', HurdleNote.shape.influence.unwrap().options, 'hurdleInfluence'),
    longText('smallestStep'),
    choice('state', HurdleNote.shape.state.options, 'hurdleState'),
  ],
  conflict: [
    longText('situation', { hint: 'notes.hint.situation' }),
    choice('differenceType', ConflictNote.shape.differenceType.options, 'differenceType'),
    longText('difference'),
    plain('sides', 'sides', { hint: 'notes.hint.sides' }),
    longText('sharedInterest'),
    longText('lesson'),
    plain('experiment', 'experiment'),
    choice('temperature', ONE_TO_FIVE, 'temperature'),
    choice('state', ConflictNote.shape.state.options, 'conflictState'),
    yesNo('bothSidesApproved', { hint: 'notes.hint.bothSidesApproved' }),
  ],
  assumption: [
    choice('about', AssumptionNote.shape.about.options, 'assumptionAbout', { word: 'assumptionAbout' }),
    text('holder'),
    longText('subtitle'),
    longText('heardAs'),
    longText('howToTest'),
    choice('state', AssumptionNote.shape.state.options, 'assumptionState'),
  ],
  perception: [
    text('fromGroup', { hint: 'notes.hint.groups' }),
    text('aboutGroup'),
    longText('response'),
    longText('after'),
  ],
} as const satisfies { readonly [K in NoteKind]?: KindFields<K> };

const doing = {
  action: [
    choice('level', ActionNote.shape.level.options, 'actionLevel'),
    plain('parties', 'ownerIds', { hint: 'notes.hint.ownerIds' }),
    text('ownerLabel'),
    date('due'),
    choice('priority', ActionNote.shape.priority.options, 'priority'),
    choice('state', ActionNote.shape.state.options, 'actionState'),
    text('informHow'),
    yesNo('isExperiment'),
    text('buildsOn', { hint: 'notes.hint.buildsOn' }),
    text('expectedEffect'),
    date('reflectOn'),
    longText('result'),
  ],
  agreement: [
    choice('topic', AgreementNote.shape.topic.options, 'agreementTopic'),
    choice('scope', AgreementNote.shape.scope.options, 'agreementScope', { word: 'agreementScope' }),
    plain('parties', 'partyIds'),
    date('from'),
    date('reviewOn'),
    choice('state', AgreementNote.shape.state.options, 'agreementState'),
    longText('professionalBoundary'),
    longText('localVariation'),
  ],
  idea: [
    choice('stage', IdeaNote.shape.stage.options, 'ideaStage'),
    plain('parties', 'supporterIds'),
    choice('existsAlready', IdeaNote.shape.existsAlready.unwrap().options, 'existsAlready'),
  ],
} as const satisfies { readonly [K in NoteKind]?: KindFields<K> };

const neighbourhood = {
  experience: [
    text('whose', { hint: 'notes.hint.whose' }),
    choice('mood', ONE_TO_FIVE, 'mood'),
    text('lifePhase'),
    plain('journey', 'journeyId'),
    plain('journey-step', 'journeyStep'),
  ],
  need: [
    choice('needType', NeedNote.shape.needType.options, 'needType'),
    choice('supportCategory', NeedNote.shape.supportCategory.unwrap().options, 'supportCategory', {
      onlyWhen: { name: 'needType', oneOf: ['central_support'] },
    }),
    longText('residentWords'),
    plain('rights', 'right'),
  ],
  asset: [
    choice('assetType', AssetNote.shape.assetType.options, 'assetType'),
    text('where'),
    text('when'),
    text('forWhom'),
    yesNo('openToAll'),
  ],
  fact: [
    text('value'),
    text('source', { hint: 'notes.hint.source' }),
    { type: 'number' as const, min: 1900, max: 2100, ...labelled('year', {}) },
    choice('category', FactNote.shape.category.options, 'factCategory', { word: 'factCategory' }),
    choice('areaLevel', FactNote.shape.areaLevel.options, 'areaLevel'),
    plain('recognised', 'recognised'),
  ],
} as const satisfies { readonly [K in NoteKind]?: KindFields<K> };

const open = {
  value: [
    text('subject', { hint: 'notes.hint.subject' }),
    choice('scope', ValueNote.shape.scope.options, 'valueScope', { word: 'valueScope' }),
    text('cluster'),
    plain('note', 'alternativeToId'),
  ],
  question: [choice('state', QuestionNote.shape.state.options, 'questionState')],
  parking: [],
} as const satisfies { readonly [K in NoteKind]?: KindFields<K> };

/** All own fields of all kinds. */
export const KIND_FIELDS: { readonly [K in NoteKind]: KindFields<K> } = {
  ...learning,
  ...friction,
  ...doing,
  ...neighbourhood,
  ...open,
};
