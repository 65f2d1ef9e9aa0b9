import { type Box, boxesOfField, entriesIn } from '../../card/boxes';
import { FORMULA_WORD, numberOfStep, partsOf, READ_ORDER } from '../../model/card-columns';
import type { CardEntry, CardStep, PartnershipCard } from '../../model/instruments';
import { typed } from '../compose';
import type { CardColumn, CardItem, CardQuestion, CardSheet, Runs } from '../outline';
import { labelName, type Source } from '../source';

// Millimetres of the paper card, which is 396 wide between its margins.
const SHARES: { readonly [S in CardStep]: number } = {
  actions: 74,
  conditions: 92,
  acting: 76,
  relations: 76,
  values: 78,
};

const SIGNS = { actions: '+', conditions: '+', cooperation: '=', success: '' } as const;

const subjectOf = ({ subject }: PartnershipCard, { words }: Source): string =>
  subject.trim() || words.t('card.subject.placeholder');

function questionRuns(source: Source, box: Box, card: PartnershipCard): Runs {
  if (box.question) return typed(source, box.question);
  const subject = subjectOf(card, source);
  return [{ text: source.words.t(`card.field.${box.field}`, { subject }) }];
}

/** What stands on the card, with the role it is said from; a value also says whether all share it. */
function itemOf(source: Source, { text, role, step, shared, noteId }: CardEntry): CardItem {
  const from = role?.trim() ? ` (${labelName(source, role)})` : '';
  return {
    runs: typed(source, `${text.trim()}${from}`),
    isShared: step !== 'values' || shared,
    ...(noteId !== undefined && { noteId }),
  };
}

function questionsOf(
  source: Source,
  step: CardStep,
  card: PartnershipCard,
  entries: readonly CardEntry[],
): readonly CardQuestion[] {
  return partsOf(step).flatMap(({ heading, fields }) => {
    const boxes = fields.flatMap((field) => boxesOfField(step, field, entries));
    return boxes
      .map((box) => ({ box, items: entriesIn(entries, box).filter(({ text }) => text.trim() !== '') }))
      .filter(({ box, items }) => items.length > 0 || box.field !== 'free_how')
      .map(({ box, items }, at): CardQuestion => {
        const above = heading && at === 0 ? source.words.t(`card.heading.${heading}`) : undefined;
        return {
          ...(above && { above }),
          question: questionRuns(source, box, card),
          items: items.map((entry) => itemOf(source, entry)),
        };
      });
  });
}

function columnOf(source: Source, step: CardStep, card: PartnershipCard, entries: readonly CardEntry[]): CardColumn {
  return {
    step,
    title: source.words.t(`card.step.${step}`),
    stepLabel: source.words.t('outline.card.step', { number: numberOfStep(step) }),
    share: SHARES[step],
    questions: questionsOf(
      source,
      step,
      card,
      entries.filter((entry) => entry.step === step),
    ),
  };
}

function formulaOf({ words }: Source): CardSheet['formula'] {
  const names = READ_ORDER.map((step) => FORMULA_WORD[step]);
  return [...new Set(names)].map((name) => ({
    word: words.t(`card.formula.${name}`),
    span: names.filter((other) => other === name).length,
    sign: SIGNS[name],
  }));
}

/** "versie 2, ingevuld door de kerngroep, 15 oktober 2026"; without a name that is not known. */
function versionOf(source: Source, { version, filledInBy, date }: PartnershipCard): Runs {
  const who = labelName(source, filledInBy);
  const day = source.words.date(date);
  const key = who ? 'card.version' : 'card.version.nobody';
  return [{ text: source.words.t(key, { version, who, date: day }) }];
}

/** The card as it hangs on the wall. */
export function cardSheet(
  source: Source,
  { card, entries }: { readonly card: PartnershipCard; readonly entries: readonly CardEntry[] },
  textFollows: boolean,
): CardSheet {
  const { t } = source.words;
  const columns = READ_ORDER.map((step) => columnOf(source, step, card, entries));
  return {
    kind: 'card',
    title: [{ text: t('card.title', { subject: subjectOf(card, source) }) }],
    version: versionOf(source, card),
    formula: formulaOf(source),
    columns,
    directions: { read: t('outline.card.read'), fill: t('outline.card.fill') },
    marks: { shared: t('outline.card.shared'), own: t('outline.card.own') },
    description: t('outline.card.description', { columns: source.words.list(columns.map(({ title }) => title)) }),
    origin: `${t('outline.card.origin')} ${t('outline.card.print')}`,
    textFollows,
  };
}
