import { newRecord, type Stamp } from '../model/ids';
import { Note, type NoteOf } from '../model/note';
import type { NoteKind } from '../model/note-kinds';
import type { CommonKey } from './field';
import { kindOf } from './kinds';
import { besideItsLink, linksIn } from './links-in-text';
import { type Place, sectionFor } from './place';

type OwnFields<K extends NoteKind> = Omit<NoteOf<K>, CommonKey>;
type From = { readonly text: string; readonly place: Place };
type OwnDefaults = { readonly [K in NoteKind]: (from: From) => OwnFields<K> };

const isVideo = (url: string): boolean => /^https?:\/\/(?:[\w-]+\.)*(?:youtube\.com|youtu\.be|vimeo\.com)\//i.test(url);

function tipType(url: string | undefined, { theme }: Place): NoteOf<'tip'>['tipType'] {
  if (sectionFor(theme, 'tip') === 'regional_examples') return 'platform';
  if (url && isVideo(url)) return 'video';
  return url && /\.(?:pdf|docx?|odt)(?:[?#]|$)/i.test(url) ? 'document' : 'practice_example';
}

// Of several links none is the link of the tip: they stay in the text.
function tipDefaults({ text, place }: From): OwnFields<'tip'> {
  const links = linksIn(text);
  const link = links.length === 1 ? links[0] : undefined;
  return {
    tipType: tipType(link?.url, place),
    ...(link && { url: link.url }),
    ...(link?.label && { linkLabel: link.label }),
  };
}

function needType({ theme, prefill }: Place): NoteOf<'need'>['needType'] {
  if (sectionFor(theme, 'need') === 'central_support') return 'central_support';
  return prefill?.isAboutMissing ? 'white_spot' : 'network';
}

/** What a kind starts with: only the text has to be given, so every required field has a value. */
const OWN: OwnDefaults = {
  insight: () => ({}),
  value: () => ({ subject: '', scope: 'own' }),
  reflection: ({ place }) => ({ focus: place.prefill?.focus ?? 'own_action' }),
  hurdle: () => ({ category: 'other', state: 'open' }),
  conflict: ({ text }) => ({
    situation: text,
    differenceType: 'approach',
    difference: '',
    sides: [],
    state: 'named',
    bothSidesApproved: false,
  }),
  assumption: () => ({ about: 'other', state: 'spoken' }),
  perception: () => ({ fromGroup: '', aboutGroup: '' }),
  agreement: () => ({ topic: 'other', scope: 'local', partyIds: [], state: 'agreed' }),
  action: () => ({ level: 'we', ownerIds: [], priority: 'now', state: 'open' }),
  need: ({ place }) => ({ needType: needType(place) }),
  asset: () => ({ assetType: 'activity' }),
  tip: tipDefaults,
  success: () => ({ medium: 'text', shareable: false }),
  experience: () => ({ whose: '' }),
  fact: ({ text }) => ({
    value: /\d[\d.,]*(?:\s?[%‰€])?/.exec(text)?.[0].replace(/[.,]+$/, '') ?? '',
    category: 'other',
    areaLevel: 'neighbourhood',
    source: '',
  }),
  question: () => ({ state: 'open' }),
  idea: () => ({ stage: 'shared', supporterIds: [] }),
  parking: () => ({}),
};

/** The own fields that a note of this kind starts with. */
export const ownDefaults = (kind: NoteKind, text: string, place: Place): Readonly<Record<string, unknown>> =>
  OWN[kind]({ text, place });

const aboutLinks = (kind: NoteKind, { about }: Place): Note['links'] =>
  !about || (kind === 'perception' && about.isPerson) ? [] : [{ to: about.to, id: about.id, role: 'about' }];

/**
 * A valid note of this kind with only its text given. `order` places it among the others; `own` are fields that are
 * known already. Who may see it and whether it is printed follow from the kind.
 */
export function noteOf<K extends NoteKind>(
  kind: K,
  text: string,
  where: Place & { readonly order: number; readonly own?: Readonly<Record<string, unknown>> },
  stamp: Stamp,
): NoteOf<K> {
  const { defaultVisibility, inReport } = kindOf(kind);
  const sectionKey = sectionFor(where.theme, kind);
  const { sessionId, blockId, breakoutGroupId } = where;
  return Note.parse({
    ...newRecord(stamp),
    kind,
    programmeId: where.programmeId,
    ...(sessionId && { sessionId }),
    ...(blockId && { blockId }),
    ...(breakoutGroupId && { breakoutGroupId }),
    ...(where.theme && { themeId: where.theme.id }),
    ...(sectionKey && { sectionKey }),
    text: kind === 'tip' ? besideItsLink(text.trim()) : text.trim(),
    attribution: where.attribution,
    visibility: defaultVisibility,
    inReport,
    order: where.order,
    links: aboutLinks(kind, where),
    tags: [],
    capturedAt: stamp.now,
    origin: where.origin,
    ...ownDefaults(kind, text.trim(), where),
    ...where.own,
  }) as NoteOf<K>;
}
