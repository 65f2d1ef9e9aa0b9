import type { NoteKind } from '../../shared/model/note-kinds';
import type { FileTableName } from '../../shared/model/tables';
import type { FileWorkspace } from '../../shared/workspace/format';
import { useWords } from '../language/words';
import { chosenWord, fieldLabel, noteKindOf, type Row } from './field-words';

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

const fieldsOf = (row: Row): Fields => row as unknown as Fields;

const isOne = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';

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
type Naming = Pick<
  FileWorkspace,
  'sessions' | 'blocks' | 'breakoutGroups' | 'themes' | 'participants' | 'notes' | 'stakeholders'
>;

function namesIn(rows: Naming): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...[...rows.sessions, ...rows.blocks, ...rows.themes].map(({ id, title }) => [id, title] as const),
    ...[...rows.breakoutGroups, ...rows.stakeholders].map(({ id, name }) => [id, name] as const),
    ...rows.participants.map(({ id, label }) => [id, label] as const),
    ...rows.notes.map(({ id, text }) => [id, text] as const),
  ]);
}

/** The words for rows of a file; ids are named by what they point at in it, a tie by its two ends. */
export function useRowWords(rows: Naming): RowWords {
  const { t, list } = useWords();
  const named = namesIn(rows);
  return {
    kindOf: (table, row) => (table === 'notes' ? noteKindOf(row) : undefined),
    nameOf: (row) => {
      const fields = fieldsOf(row);
      const ends = [fields.sourceId, fields.targetId].flatMap((id) => named.get(String(id)) ?? []);
      if (ends.length === 2) return ends.join(' – ');
      const name = NAMING.map((field) => fields[field]).find((value) => typeof value === 'string' && value !== '');
      return typeof name === 'string' ? name : t('merging.unnamed');
    },
    tableOf: (table) => t(`workspace.table.${NAMED.find((name) => name === table) ?? 'others'}`),
    labelOf: (row, field) => fieldLabel(t, row, field),
    valueOf: (row, field, value) => {
      if (typeof value === 'boolean') return t('merging.yesNo', { value: value ? 'yes' : 'no' });
      const texts = textsIn(value);
      if (texts.length === 0) return t('merging.empty');
      const chosen = isOne(value) ? chosenWord(t, row, field, value) : undefined;
      return chosen ?? list(texts.map((text) => named.get(text) ?? text));
    },
  };
}
