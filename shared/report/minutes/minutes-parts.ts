import type { Note } from '../../model/note';
import { heading, list, noteList, part, said, typed } from '../compose';
import { actionsPart, agreementsPart } from '../doing';
import { isLearning, LEARNING_KINDS, learnedRuns } from '../learned';
import { CHANGES } from '../network-changes';
import type { Block, Cover } from '../outline';
import type { Part } from '../part';
import { type MeetingSource, ofKind, ofMeeting, type Source } from '../source';
import { minutesTitle } from '../titles';
import { ATTENDANCE, IN_SHORT, NETWORK, TERMS } from '../yield-parts';
import { agendaCount, agendaPart } from './agenda-part';
import { harvestCount, harvestPart } from './harvest';

// The minutes of a meeting: who were there, what happened, and all that was written down, each thing once.

function cover(source: MeetingSource): Cover {
  const { session, programme, words, audience } = source;
  const day = words.date(session.date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const { startTime: from, endTime: to } = session;
  const place = session.location?.trim() ?? '';
  const facts: Cover['facts'] = [
    ...(session.purpose.trim()
      ? [{ label: words.t('outline.cover.purpose'), runs: typed(source, session.purpose) }]
      : []),
    { label: words.t('outline.cover.audience'), runs: said(source, 'outline.audience', { audience }) },
  ];
  return {
    kind: 'cover',
    title: [{ text: minutesTitle(source) }],
    lines: [
      ...(programme.name.trim() ? [typed(source, programme.name)] : []),
      said(source, 'runsheet.when', { day, from, to, place, known: place ? 'yes' : 'no' }),
    ],
    facts,
  };
}

const learned = ({ notes }: Source): readonly Note[] => notes.filter(isLearning);

/** What was learned, a list for each kind; what is tried out comes last. */
function learning(source: Source): readonly Block[] {
  const all = learned(source);
  const lists = [...LEARNING_KINDS, 'action' as const].flatMap((kind) => {
    const items = all
      .filter((note) => note.kind === kind)
      .map((note) => ({ runs: learnedRuns(source, note), noteId: note.id }));
    const title = source.words.t(kind === 'action' ? 'outline.experiments' : `report.kinds.${kind}`);
    return items.length > 0 ? [heading(2, [{ text: title }]), ...list(items)] : [];
  });
  return part(source, 'report.part.learning', lists);
}

const actions = ({ notes }: Source) => ofKind(notes, 'action').filter(({ isExperiment }) => !isExperiment);
const agreements = ({ notes }: Source) => ofKind(notes, 'agreement');
const parked = ({ notes }: Source) => ofKind(notes, 'parking');

// A table of contents for two headings helps nobody.
const ENOUGH_FOR_CONTENTS = 3;

const BODY: readonly Part[] = [
  IN_SHORT,
  ATTENDANCE,
  { name: 'agenda', count: ofMeeting(agendaCount, 0), blocks: ofMeeting(agendaPart, []) },
  { name: 'harvest', count: harvestCount, blocks: ofMeeting(harvestPart, []) },
  NETWORK,
  CHANGES,
  { name: 'learning', count: (source) => learned(source).length, blocks: learning },
  {
    name: 'agreements',
    count: (source) => agreements(source).length,
    blocks: (source) => agreementsPart(source, agreements(source)),
  },
  {
    name: 'actions',
    count: (source) => actions(source).length,
    blocks: (source) => actionsPart(source, actions(source)),
  },
  {
    name: 'parking',
    count: (source) => parked(source).length,
    blocks: (source) => part(source, 'report.part.parking', noteList(source, parked(source))),
  },
  TERMS,
];

const filled = (source: Source): number =>
  BODY.filter(({ name, count }) => !source.options.without.includes(name) && count(source) > 0).length;

/** What the minutes are made of. */
export const MINUTES_PARTS: readonly Part[] = [
  { name: 'cover', count: ofMeeting(() => 1, 0), blocks: ofMeeting((source): readonly Block[] => [cover(source)], []) },
  {
    name: 'contents',
    count: (source) => (filled(source) >= ENOUGH_FOR_CONTENTS ? filled(source) : 0),
    blocks: (source) => [{ kind: 'contents', title: source.words.t('report.part.contents'), depth: 2 }],
  },
  ...BODY,
];
