import { typed } from './compose';
import type { ReportType } from './options';
import type { Block, Runs } from './outline';
import { ofMeeting, type Source } from './source';

const BUILDING_BLOCKS = 'building-blocks-breakouts';

/** What the yield is called: as somebody wanted it, else after its method or its meeting. */
export function yieldTitle({ session, words }: Source): string {
  if (session?.yieldTitle?.trim()) return session.yieldTitle.trim();
  if (session?.methodIds.includes(BUILDING_BLOCKS)) return words.t('report.buildingBlocksTitle');
  const title = session?.title.trim();
  return title ? words.t('report.defaultTitle', { title }) : words.t('report.bareTitle');
}

/** The lines below a title: the programme and the day. */
const belowTitle = (source: Source, day: string): readonly Block[] => [
  ...(source.programme.name.trim() ? [{ kind: 'subtitle', runs: typed(source, source.programme.name) } as const] : []),
  { kind: 'subtitle', runs: [{ text: day }] },
];

/** The title block of the yield. */
export function yieldHead(source: Source): readonly Block[] {
  const title = yieldTitle(source);
  const runs: Runs = source.session?.yieldTitle?.trim() ? typed(source, title) : [{ text: title }];
  return [{ kind: 'title', runs }, ...belowTitle(source, source.words.date(source.date))];
}

/** What the minutes of a meeting are called. */
export function minutesTitle({ session, words }: Source): string {
  const title = session?.title.trim() ?? '';
  return title ? words.t('outline.title.minutesOf', { title }) : words.t('outline.title.minutes');
}

/** The title block of the minutes, where there is no cover. */
export const minutesHead = ofMeeting(
  (source): readonly Block[] => [
    { kind: 'title', runs: [{ text: minutesTitle(source) }] },
    ...belowTitle(source, source.words.date(source.session.date)),
  ],
  [],
);

/** What a report of the whole programme is called. */
export const programmeTitle =
  (type: Exclude<ReportType, 'yield' | 'plan' | 'card'>) =>
  ({ words }: Source): string =>
    words.t(`outline.title.${type}`);

/** The title block of a report of the whole programme, with the day as of which it is. */
export const programmeHead =
  (type: Exclude<ReportType, 'yield' | 'plan' | 'card'>) =>
  (source: Source): readonly Block[] => [
    { kind: 'title', runs: [{ text: programmeTitle(type)(source) }] },
    ...belowTitle(source, source.words.t('outline.asOf', { date: source.words.date(source.date) })),
  ];
