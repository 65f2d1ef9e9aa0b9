import type { MessageKey } from '../model/message';
import { Tie, TiePurpose } from '../model/network';
import { Formality, RainbowLevel } from '../model/vocabularies';
import { type Codec, choice, DAY, listOf, scale, TEXT } from './codecs';
import type { Field } from './field';

type Path = Field['path'];
const field = (id: string, path: Path | string, codec: Codec, headings: readonly string[] = []): Field => ({
  id,
  path: typeof path === 'string' ? [path] : path,
  label: `exchange.tie.${id}` as MessageKey,
  codec,
  headings,
});

const RUNGS = [0, 1, 2, 3, 4] as const;
const { direction, frequency, relationMarks, trust } = Tie.shape;
const MARKS = relationMarks.unwrap().element.options;
const ASSESSED = trust.unwrap().shape.assessedBy.options;

/** Every field of a tie that goes in or out, in the order of the columns. */
export const TIE_FIELDS: readonly Field[] = [
  { ...field('from', 'sourceId', TEXT, ['bron', 'source', 'partij 1', 'partij a', 'wie', 'a', 'from']), isParty: true },
  {
    ...field('to', 'targetId', TEXT, ['doel', 'target', 'partij 2', 'partij b', 'met wie', 'met', 'b', 'to']),
    isParty: true,
  },
  field(
    'direction',
    'direction',
    choice(direction.options, (option) => `domain.direction.${option}`, {
      mutual: ['undirected', 'wederzijds', 'beide kanten', 'wederkerig'],
      source_to_target: ['directed', 'eenzijdig', 'een kant', 'one way'],
    }),
    ['richting', 'type'],
  ),
  field('purpose', 'purpose', listOf(choice(TiePurpose.options, (option) => `domain.purpose.${option}`)), [
    'doel van de lijn',
    'relatie',
    'soort relatie',
    'relation',
    'relationship',
    'reden',
    'waarvoor',
  ]),
  field(
    'rainbowLevel',
    'rainbowLevel',
    choice(RainbowLevel.options, (option) => `domain.rainbow.${option}`),
    ['niveau'],
  ),
  field(
    'ladder',
    'ladder',
    choice(RUNGS, (option) => `domain.ladder.${option}`),
    ['trede', 'sterkte', 'ladder', 'strength', 'weight', 'gewicht'],
  ),
  field(
    'ladderWanted',
    'ladderWanted',
    choice(RUNGS, (option) => `domain.ladder.${option}`),
    ['gewenste trede', 'gewenst', 'wanted'],
  ),
  field('reliability', ['trust', 'reliability'], scale([1, 2, 3, 4])),
  field('openness', ['trust', 'openness'], scale([1, 2, 3, 4])),
  field('sharedGoal', ['trust', 'sharedGoal'], scale([1, 2, 3, 4])),
  field(
    'assessedBy',
    ['trust', 'assessedBy'],
    choice(ASSESSED, (option) => `exchange.assessed.${option}`),
  ),
  field(
    'formality',
    'formality',
    choice(Formality.options, (option) => `domain.formality.${option}`, { mixed: ['gemengd', 'allebei', 'mixed'] }),
    ['formeel', 'formaliteit'],
  ),
  field(
    'frequency',
    'frequency',
    choice(frequency.unwrap().options, (option) => `domain.frequency.${option}`),
    ['frequentie'],
  ),
  field('relationMarks', 'relationMarks', listOf(choice(MARKS, (option) => `network.relation.${option}`))),
  field('since', 'since', DAY, ['sinds', 'vanaf', 'start']),
  field('until', 'until', DAY, ['tot', 'einddatum', 'end']),
  field('lastContact', 'lastContact', DAY),
  field('lastReviewed', 'lastReviewed', DAY),
  field('note', 'note', TEXT, [
    'opmerking',
    'opmerkingen',
    'toelichting',
    'notitie',
    'comment',
    'comments',
    'remark',
    'label',
  ]),
];
