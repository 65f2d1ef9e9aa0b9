import { Perspective } from '../model/vocabularies';
import { participantInPrint } from '../privacy/printed-names';
import { list, noteRuns, paragraph, part, said, table, typed } from './compose';
import type { Block, Runs } from './outline';
import { type MeetingSource, methodTitles, ofKind, ofMeeting, partyName, type Source } from './source';

// About the meeting itself: in short, who were there, our words, and where the report comes from.

const LESSONS_IN_SHORT = 3;

/** The lessons that most people voted for, at most three. */
export const chosenLessons = ({ notes }: Source) =>
  ofKind(notes, 'insight')
    .toSorted((a, b) => (b.votes ?? 0) - (a.votes ?? 0))
    .slice(0, LESSONS_IN_SHORT);

/** The purpose, how much was written down, and the lessons with most votes. */
export const inShortPart = ofMeeting(inShort, []);

function inShort(source: MeetingSource): readonly Block[] {
  const lessons = chosenLessons(source);
  if (lessons.length === 0) return [];
  const kinds = [...new Set(source.notes.map(({ kind }) => kind))];
  const counts = kinds.map((kind) =>
    source.words.t(`domain.kindCount.${kind}`, { count: ofKind(source.notes, kind).length }),
  );
  const purpose = source.session.purpose.trim();
  return part(source, 'report.part.inShort', [
    ...(purpose ? [paragraph(typed(source, purpose))] : []),
    paragraph(said(source, 'report.inShort.counts', { counts: source.words.list(counts) })),
    paragraph(said(source, 'report.inShort.lessons', { count: lessons.length }), 'lead'),
    ...list(lessons.map((lesson) => ({ runs: noteRuns(source, lesson) }))),
  ]);
}

/** Who were there. */
export const present = ({ workspace, session }: Source) =>
  workspace.participants.filter(({ sessionId, attendance }) => sessionId === session?.id && attendance === 'present');

/** Counted by role, and by name only who agreed to that. */
export function attendancePart(source: Source): readonly Block[] {
  const everyone = present(source);
  if (everyone.length === 0) return [];
  const rows = Perspective.options.flatMap((perspective): (readonly Runs[])[] => {
    const those = everyone.filter((participant) => participant.perspective === perspective);
    if (those.length === 0) return [];
    const named = those.flatMap((person) => participantInPrint(person, source.workspace, source.names) ?? []);
    return [
      [
        said(source, `domain.perspective.${perspective}`),
        [{ text: source.words.number(those.length) }],
        typed(source, source.words.list(named)),
      ],
    ];
  });
  const columns = [
    ['report.column.perspective', 40],
    ['report.column.count', 18],
    ['report.column.names', 42],
  ] as const;
  return part(source, 'report.part.attendance', [table(source, 'report.table.attendance', columns, rows)]);
}

/** The word pairs of the programme. */
export const termsOf = ({ workspace, programme }: Source) =>
  workspace.terms.filter(({ programmeId }) => programmeId === programme.id);

/** Our word beside the resident's word. */
export function termsPart(source: Source): readonly Block[] {
  const rows = termsOf(source).map(({ ours, residents }) => [typed(source, ours), typed(source, residents)]);
  if (rows.length === 0) return [];
  const columns = [
    ['report.column.ours', 40],
    ['report.column.residents', 60],
  ] as const;
  return part(source, 'report.part.terms', [table(source, 'report.table.terms', columns, rows)]);
}

const contactName = (source: Source): string | undefined => {
  const party = source.workspace.stakeholders.find(({ id }) => id === source.programme.contactPointId);
  return party && partyName(source, party);
};

const whenAndHow = (source: MeetingSource): readonly string[] => {
  const { session, words } = source;
  const date = words.date(session.date);
  const place = session.location?.trim();
  const used = methodTitles(source);
  return [
    place ? words.t('report.account.where', { date, place }) : words.t('report.account.when', { date }),
    used.length > 0 ? words.t('report.account.methods', { methods: words.list(used) }) : '',
  ];
};

/**
 * Where the report comes from and for whom it is, in small print. It has no heading: it is not part of what people
 * said, and the table of headings should hold nothing but that.
 */
export function accountPart(source: Source): readonly Block[] {
  const { programme, words, audience, names } = source;
  const contact = contactName(source);
  const partners = programme.partners.map((partner) => partner.trim()).filter((partner) => partner !== '');
  const sentences = [
    ...ofMeeting(whenAndHow, [])(source),
    words.t('report.account.audience', { audience }),
    contact ? words.t('report.account.contact', { contact }) : '',
    partners.length > 0 ? words.t('report.account.partners', { partners: words.list(partners) }) : '',
    programme.funder?.trim() ? words.t('report.account.funder', { funder: programme.funder.trim() }) : '',
    names === 'name' ? words.t('report.account.privacy') : words.t('outline.account.names', { names }),
  ];
  const title: Runs = [{ text: `${words.t('report.part.account')}. `, bold: true }];
  return [paragraph([...title, { text: sentences.filter((sentence) => sentence !== '').join(' ') }], 'small')];
}
