import type { Words } from '../language/translate';
import type { Consent } from '../model/consent';
import type { IsoDate } from '../model/ids';
import type { MessageKey } from '../model/message';
import type { Stakeholder } from '../model/network';
import type { Participant } from '../model/session';
import type { Workspace } from '../model/tables';
import { nameSpans, testFor, withSpans } from '../privacy/person-name';
import { peopleIn, personNamed } from '../workspace/erasing/people';
import { findPeople, type TextPlace, type Wanted } from '../workspace/erasing/places';
import type { Block, Outline, Runs } from './outline';

/** What is known of one person, and of nobody else: for the person who asked for it. */
export type PersonFile = {
  readonly name: string;
  readonly network: readonly Partial<Stakeholder>[];
  readonly meetings: readonly (Pick<Participant, 'label' | 'perspective' | 'attendance' | 'compensation'> & {
    readonly title: string;
    readonly date: IsoDate;
  })[];
  readonly consents: readonly Pick<Consent, 'purposes' | 'givenOn' | 'withdrawnOn' | 'how' | 'recordedBy'>[];
  readonly pictures: readonly { readonly fileName: string; readonly altText: string }[];
  readonly texts: readonly { readonly where: TextPlace['table']; readonly field: string; readonly text: string }[];
};

// What says something of how the person is related to others stays with those others.
const OF_OTHERS = ['askedById', 'memberOfIds', 'position', 'programmeId', 'id', 'createdAt', 'updatedAt'] as const;

/** Everybody else by name: their names are not this person's to have. */
function othersThan(workspace: Workspace, { person, writings }: Wanted): readonly string[] {
  const own = testFor([person.name, ...writings]);
  const names = peopleIn(workspace).map(({ name }) => name);
  return names.filter((name) => nameSpans(name, own).length === 0);
}

function hiding<T>(value: T, hide: (text: string) => string): T {
  if (typeof value === 'string') return hide(value) as T;
  if (Array.isArray(value)) return value.map((each) => hiding(each, hide)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, hiding(each, hide)])) as T;
}

const without = (party: Stakeholder): Partial<Stakeholder> =>
  Object.fromEntries(Object.entries(party).filter(([key]) => !(OF_OTHERS as readonly string[]).includes(key)));

/** Gathers what is known of one person; the names of others become `other`. */
export function personFile(workspace: Workspace, wanted: Wanted, other: string): PersonFile {
  const { person } = wanted;
  const test = testFor(othersThan(workspace, wanted));
  const hide = (text: string): string => withSpans(text, nameSpans(text, test), other);
  const { own, texts } = findPeople(workspace, [wanted]);
  const ids = new Set(own.map(({ id }) => id));
  const sessions = new Map(workspace.sessions.map((session) => [session.id, session]));
  return hiding(
    {
      name: person.name,
      network: workspace.stakeholders.filter(({ id }) => ids.has(id)).map(without),
      meetings: workspace.participants
        .filter(({ id }) => ids.has(id))
        .map(({ sessionId, label, perspective, attendance, compensation }) => ({
          ...{ label, perspective, attendance },
          ...(compensation && { compensation }),
          title: sessions.get(sessionId)?.title ?? '',
          date: sessions.get(sessionId)?.date ?? '',
        })),
      consents: workspace.consents
        .filter(({ id }) => ids.has(id))
        .map(({ purposes, givenOn, withdrawnOn, how, recordedBy }) => ({
          ...{ purposes, how, recordedBy },
          ...(givenOn && { givenOn }),
          ...(withdrawnOn && { withdrawnOn }),
        })),
      pictures: workspace.attachments
        .filter(({ id }) => ids.has(id))
        .map(({ fileName, altText }) => ({ fileName, altText })),
      texts: texts.map(({ table, path, text }) => ({ where: table, field: String(path[0] ?? ''), text })),
    },
    hide,
  );
}

/** The person's file as JSON that another program can read. */
export const personJson = (file: PersonFile): string => `${JSON.stringify(file, null, 2)}\n`;

const plain = (text: string): Runs => [{ text }];
const head = (words: Words, key: MessageKey): Block => ({
  kind: 'heading',
  level: 1,
  runs: plain(words.t(key)),
  newPage: false,
});
const line = (text: string): Block => ({ kind: 'paragraph', runs: plain(text), look: 'normal' });

function listOf(words: Words, key: MessageKey, items: readonly Runs[]): readonly Block[] {
  if (items.length === 0) return [head(words, key), line(words.t('privacy.file.nothing'))];
  return [head(words, key), { kind: 'list', items: items.map((runs) => ({ runs })) }];
}

const pair = (label: string, text: string): Runs => [{ text: `${label}: `, bold: true }, { text }];

/** What was typed of a party, field by field; what was chosen from a list is of no use without the list. */
function partyLines(party: Partial<Stakeholder>, words: Words): readonly Runs[] {
  const { contact, standsFor, identity, aspiration, offer, motivation, gain, resources, energySign } = party;
  const fields: readonly (readonly [MessageKey, string | undefined])[] = [
    ['privacy.file.name', party.name],
    ['privacy.file.shortName', party.shortName],
    ['privacy.file.via', contact?.via],
    ['privacy.file.email', contact?.email],
    ['privacy.file.phone', contact?.phone],
    ['privacy.file.reach', contact?.fastReach],
    ['privacy.file.standsFor', standsFor],
    ['privacy.file.identity', identity],
    ['privacy.file.aspiration', aspiration],
    ['privacy.file.offer', offer],
    ['privacy.file.motivation', motivation],
    ['privacy.file.gain', gain],
    ['privacy.file.resources', resources],
    ['privacy.file.energy', energySign],
    ['privacy.file.influence', party.influence === undefined ? undefined : String(party.influence)],
    ['privacy.file.interest', party.interest === undefined ? undefined : String(party.interest)],
    ['privacy.file.tags', party.tags?.join(', ')],
  ];
  return fields.flatMap(([key, text]) => (text?.trim() ? [pair(words.t(key), text)] : []));
}

function consentLine(consent: PersonFile['consents'][number], words: Words): Runs {
  const what = words.list(consent.purposes.map((purpose) => words.t(`privacy.purpose.${purpose}`)));
  const given = consent.givenOn ? words.date(consent.givenOn) : '–';
  const how = words.t(`privacy.how.${consent.how}`);
  const said = words.t('privacy.file.consent', { what, given, how, by: consent.recordedBy });
  const back = consent.withdrawnOn ? words.t('privacy.file.withdrawn', { date: words.date(consent.withdrawnOn) }) : '';
  return plain([said, back].filter(Boolean).join(' '));
}

/** The person's file as a document. */
export function personOutline(file: PersonFile, words: Words, today: IsoDate): Outline {
  const { t } = words;
  const title = t('privacy.file.title', { name: file.name });
  return {
    title,
    language: words.language,
    date: today,
    bullet: 'dash',
    footer: { text: t('privacy.file.footer'), pageOf: t('report.pageOf') },
    blocks: [
      { kind: 'title', runs: plain(title) },
      line(t('privacy.file.intro', { date: words.date(today) })),
      ...listOf(
        words,
        'privacy.file.network',
        file.network.flatMap((party) => partyLines(party, words)),
      ),
      ...listOf(
        words,
        'privacy.file.meetings',
        file.meetings.map(({ date, title: meeting, label, attendance }) =>
          pair(date ? words.date(date) : '–', [meeting, label, t(`domain.attendance.${attendance}`)].join(' · ')),
        ),
      ),
      ...listOf(
        words,
        'privacy.file.consents',
        file.consents.map((consent) => consentLine(consent, words)),
      ),
      ...listOf(
        words,
        'privacy.file.pictures',
        file.pictures.map((each) => pair(each.fileName, each.altText)),
      ),
      ...listOf(
        words,
        'privacy.file.texts',
        file.texts.map(({ where, text }) => pair(t(`privacy.table.${where}`), text)),
      ),
    ],
  };
}

/** Who is meant by a name that was typed, with no other ways of writing it. */
export const wantedFor = (workspace: Workspace, name: string): Wanted => ({
  person: personNamed(peopleIn(workspace), name),
  writings: [],
});
