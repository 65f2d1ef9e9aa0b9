import { NoteKind } from '../../shared/model/note-kinds';
import type { FileTableName } from '../../shared/model/tables';
import type { Field } from '../../shared/notes/field';
import { kindOf } from '../../shared/notes/kinds';
import type { FileWorkspace } from '../../shared/workspace/format';
import { useWords } from '../language/words';

type Row = { readonly id: string };
type Fields = Readonly<Record<string, unknown>>;

/** What is known of a row in words: what it is, what it is called, and what stands in its fields. */
export type RowWords = {
  /** Of a note its kind; undefined for anything else. */
  readonly kindOf: (table: FileTableName, row: Row) => NoteKind | undefined;
  readonly nameOf: (row: Row) => string;
  readonly tableOf: (table: FileTableName) => string;
  readonly labelOf: (row: Row, field: string) => string;
  readonly valueOf: (row: Row, field: string, value: unknown) => string;
};

const NAMING = ['text', 'name', 'title', 'label', 'topic', 'ours', 'fileName'] as const;

// The tables that a person knows by name; the others are one word together.
const NAMED = ['sessions', 'blocks', 'participants', 'notes', 'stakeholders', 'ties'] as const;
const WORDED = [
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
const NOUNED = ['name', 'title', 'question', 'place', 'label', 'minutes', 'prompt', 'status'] as const;
const KNOWN = [...WORDED, ...PLACED, ...NOUNED];

// What a party or a tie has, in the words of its own sheet.
const IN_NETWORK = [
  'shortName',
  'ring',
  'type',
  'groupKind',
  'domain',
  'sector',
  'perspective',
  'formality',
  'energy',
  'standsFor',
  'identity',
  'aspiration',
  'offer',
  'motivation',
  'gain',
  'ladder',
  'ladderWanted',
  'direction',
] as const;
// What holds a choice, which has words too.
const CHOICES = [
  'visibility',
  'attribution',
  'ring',
  'domain',
  'sector',
  'perspective',
  'formality',
  'energy',
  'ladder',
] as const;

const isNoteKind = (value: unknown): value is NoteKind => NoteKind.safeParse(value).success;
const fieldsOf = (row: Row): Fields => row as unknown as Fields;

const ownField = (row: Row, name: string): Field | undefined => {
  const { kind } = fieldsOf(row);
  return isNoteKind(kind) ? kindOf(kind).fields.find((field) => field.name === name) : undefined;
};

/** All texts in a value, for what has no words of its own. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  // A link is what it points at.
  if ('to' in value && 'id' in value) return textsIn(value.id);
  return Object.values(value).flatMap(textsIn);
}

/** The tables whose rows name what is pointed at. */
type Naming = Pick<FileWorkspace, 'blocks' | 'breakoutGroups' | 'themes' | 'participants' | 'notes' | 'stakeholders'>;

/** The words for rows of a file; ids are named by what they point at in it. */
export function useRowWords({ blocks, breakoutGroups, themes, participants, notes, stakeholders }: Naming): RowWords {
  const { t, list } = useWords();
  const named = new Map<string, string>([
    ...blocks.map(({ id, title }) => [id, title] as const),
    ...[...breakoutGroups, ...themes].map((row) => [row.id, 'title' in row ? row.title : row.name] as const),
    ...participants.map(({ id, label }) => [id, label] as const),
    ...notes.map(({ id, text }) => [id, text] as const),
    ...stakeholders.map(({ id, name }) => [id, name] as const),
  ]);
  const choiceOf = (row: Row, field: string, value: unknown): string | undefined => {
    const own = ownField(row, field);
    if (own?.type === 'choice') return t(`domain.${own.words}.${String(value)}` as 'domain.visibility.public');
    const choice = CHOICES.find((name) => name === (field === 'ladderWanted' ? 'ladder' : field));
    if (choice) return t(`domain.${choice}.${String(value)}` as 'domain.ring.core');
    return field === 'kind' && isNoteKind(value) ? t(`domain.kind.${value}`) : undefined;
  };
  return {
    kindOf: (table, row) => {
      const { kind } = fieldsOf(row);
      return table === 'notes' && isNoteKind(kind) ? kind : undefined;
    },
    nameOf: (row) => {
      const name = NAMING.map((field) => fieldsOf(row)[field]).find(
        (value) => typeof value === 'string' && value !== '',
      );
      return typeof name === 'string' ? name : t('merging.unnamed');
    },
    tableOf: (table) => t(`workspace.table.${NAMED.find((name) => name === table) ?? 'others'}`),
    labelOf: (row, field) => {
      const own = ownField(row, field);
      if (own) return t(own.label);
      if (field === 'askedById') return t('exchange.party.askedBy');
      const inNetwork = IN_NETWORK.find((name) => name === field);
      return inNetwork
        ? t(`network.field.${inNetwork}`)
        : t(`merging.field.${KNOWN.find((name) => name === field) ?? 'other'}`);
    },
    valueOf: (row, field, value) => {
      if (typeof value === 'boolean') return t('merging.yesNo', { value: value ? 'yes' : 'no' });
      const texts = textsIn(value);
      if (texts.length === 0) return t('merging.empty');
      return choiceOf(row, field, value) ?? list(texts.map((text) => named.get(text) ?? text));
    },
  };
}
