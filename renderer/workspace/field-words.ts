import type { Words } from '../../shared/language/translate';
import { NoteKind } from '../../shared/model/note-kinds';
import type { Field } from '../../shared/notes/field';
import { kindOf } from '../../shared/notes/kinds';

/** A row of any table, of which nothing is known but that it has an id. */
export type Row = { readonly id: string };
type T = Words['t'];

// What a party or a tie has, in the words of its own sheet.
const OF_PARTY = [
  'name',
  'shortName',
  'type',
  'ring',
  'groupKind',
  'domain',
  'sector',
  'perspective',
  'formality',
  'energy',
  'energySign',
  'standsFor',
  'identity',
  'aspiration',
  'offer',
  'motivation',
  'gain',
] as const;
const OF_TIE = ['purpose', 'ladder', 'ladderWanted', 'direction', 'relationMarks'] as const;
const OF_NOTE = [
  'text',
  'plainText',
  'kind',
  'visibility',
  'attribution',
  'authorLabel',
  'isQuote',
  'sensitive',
] as const;
const PLACED = ['inReport', 'order', 'tags', 'links', 'blockId', 'breakoutGroupId', 'themeId', 'sectionKey'] as const;
const NAMED = ['name', 'title', 'question', 'place', 'label', 'minutes', 'prompt', 'status', 'note', 'votes'] as const;
const OF_MEETING = ['date', 'startTime', 'endTime', 'location', 'purpose', 'memo', 'mode', 'attendance'] as const;
const OF_DOING = ['state', 'ownerIds', 'due'] as const;
const KNOWN = [...OF_NOTE, ...PLACED, ...NAMED, ...OF_MEETING, ...OF_DOING];
const CHOICES = ['ring', 'groupKind', 'domain', 'sector', 'perspective', 'formality', 'energy', 'ladder'] as const;

/** The kind of a row that is a note. */
export function noteKindOf(row: Row): NoteKind | undefined {
  const { kind } = row as unknown as { readonly kind?: unknown };
  return NoteKind.safeParse(kind).data;
}

function ownField(row: Row, name: string): Field | undefined {
  const kind = noteKindOf(row);
  return kind && kindOf(kind).fields.find((field) => field.name === name);
}

const isParty = (row: Row): boolean => 'shortName' in row;
const isTie = (row: Row): boolean => 'sourceId' in row;

/** What a field of a party or a tie is called on its own sheet. */
function labelInNetwork(t: T, row: Row, field: string): string | undefined {
  if (isParty(row) && field === 'askedById') return t('exchange.party.askedBy');
  const label =
    (isParty(row) && OF_PARTY.find((name) => name === field)) || (isTie(row) && OF_TIE.find((name) => name === field));
  return label ? t(`network.field.${label}`) : undefined;
}

/** What a field is called. */
export function fieldLabel(t: T, row: Row, field: string): string {
  const own = ownField(row, field);
  if (own) return t(own.label);
  return labelInNetwork(t, row, field) ?? t(`merging.field.${KNOWN.find((name) => name === field) ?? 'other'}`);
}

/** A value that was chosen from a list, in the words of that list; undefined when it was typed. */
export function chosenWord(t: T, row: Row, field: string, value: string | number): string | undefined {
  const own = ownField(row, field);
  if (own?.type === 'choice') return t(`domain.${own.words}.${value}` as 'domain.visibility.public');
  if (field === 'visibility') return t(`domain.visibility.${value as 'public'}`);
  if (field === 'attribution') return t(`domain.attribution.${value as 'group'}`);
  if (field === 'kind' && noteKindOf(row)) return t(`domain.kind.${value as NoteKind}`);
  const list = field === 'ladderWanted' ? 'ladder' : field;
  const choice = isParty(row) || isTie(row) ? CHOICES.find((name) => name === list) : undefined;
  return choice && t(`domain.${choice}.${value}` as 'domain.ring.core');
}
