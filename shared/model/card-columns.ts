import { type CardField, CardStep } from './instruments';

/** The five steps in the order in which they are filled in: the last column of the card first. */
export const FILL_ORDER: readonly CardStep[] = CardStep.options;

/** The five steps as the card is read, from left to right. */
export const READ_ORDER: readonly CardStep[] = FILL_ORDER.toReversed();

/** The printed fields of each column, from top to bottom. */
export const FIELDS_OF: { readonly [S in CardStep]: readonly CardField[] } = {
  values: ['success_statement'],
  relations: ['share_knowledge', 'share_say', 'own_strength', 'decide_together'],
  acting: ['must_be_able', 'involve_everyone', 'communicate', 'free_how'],
  conditions: [
    'people_values',
    'people_process',
    'people_content',
    'people_reflection',
    'env_safety',
    'env_time',
    'env_support',
    'env_partnerships',
  ],
  actions: ['i_do', 'we_do', 'ask_others'],
};

/** The number of a step: 1 is filled in first. */
export const numberOfStep = (step: CardStep): number => FILL_ORDER.indexOf(step) + 1;

/** The column that a field is printed in. */
export const stepOfField = (field: CardField): CardStep =>
  FILL_ORDER.find((step) => FIELDS_OF[step].includes(field)) ?? 'values';

/** The word of the formula that a column stands under: relations and acting share one. */
export const FORMULA_WORD = {
  actions: 'actions',
  conditions: 'conditions',
  acting: 'cooperation',
  relations: 'cooperation',
  values: 'success',
} as const satisfies { readonly [S in CardStep]: string };

/** Fields of one column under one printed question; `null` where every field has its own. */
export type CardPart = { readonly heading: 'people' | 'environment' | null; readonly fields: readonly CardField[] };

/** How a column is divided: in the conditions, four fields stand under each of two questions. */
export function partsOf(step: CardStep): readonly CardPart[] {
  const fields = FIELDS_OF[step];
  if (step !== 'conditions') return [{ heading: null, fields }];
  return [
    { heading: 'people', fields: fields.filter((field) => field.startsWith('people')) },
    { heading: 'environment', fields: fields.filter((field) => field.startsWith('env')) },
  ];
}
