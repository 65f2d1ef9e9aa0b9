import type { Words } from '../language/translate';
import type { IsoDate } from '../model/ids';
import type { Listed } from '../privacy/contact';
import type { Outline, Runs } from './outline';

/** What the contact list is made of. Who may stand on it, `contactList` of the privacy room decides. */
export type ContactListRequest = {
  readonly listed: readonly Listed[];
  readonly programmeName: string;
  /** What stands at the foot of each page, where that is not the name of the programme. */
  readonly footer?: string | undefined;
  readonly words: Words;
  readonly day: IsoDate;
};

// A blank cell leaves a listener in doubt; a dash says that there is nothing.
const NOTHING = '–';

// Contact details are printed as they were typed: a sign in an address is never emphasis.
const plain = (text: string): Runs => [{ text: text.trim() === '' ? NOTHING : text }];

function row({ name, ways: { fastReach = '', via, email, phone } }: Listed, { t }: Words): readonly Runs[] {
  const others = [email, phone, via && t('outline.contacts.via', { who: via })];
  return [plain(name), plain(fastReach), plain(others.filter(Boolean).join('\n'))];
}

/** Who said yes to it with how to reach them, the quickest way first, as a report of one table. */
export function contactOutline({ listed, programmeName, footer, words, day }: ContactListRequest): Outline {
  const { t, language, locale } = words;
  const name = programmeName.trim();
  const columns = [
    { heading: t('outline.column.party'), share: 30 },
    { heading: t('outline.contacts.fastReach'), share: 30 },
    { heading: t('outline.contacts.others'), share: 40 },
  ];
  const rows = listed.toSorted((a, b) => a.name.localeCompare(b.name, locale)).map((one) => row(one, words));
  return {
    title: t('outline.contacts.title'),
    language,
    date: day,
    bullet: 'dash',
    footer: { text: footer ?? name, pageOf: t('report.pageOf', { page: '{page}', pages: '{pages}' }) },
    properties: { author: name || 'Kring', subject: name, audience: t('outline.contacts.audience') },
    blocks: [
      { kind: 'title', runs: [{ text: t('outline.contacts.title') }] },
      ...(name ? [{ kind: 'subtitle', runs: [{ text: name }] } as const] : []),
      { kind: 'subtitle', runs: [{ text: t('outline.asOf', { date: words.date(day) }) }] },
      { kind: 'heading', level: 1, runs: [{ text: t('outline.contacts.heading') }], newPage: false },
      { kind: 'paragraph', runs: [{ text: t('outline.contacts.about') }], look: 'normal' },
      { kind: 'table', description: t('outline.contacts.description'), columns, rows },
    ],
  };
}
