import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../../shared/model/tables';
import { useWords } from '../language/words';
import { type RowWords, useRowWords } from './row-words';

type Tables = Pick<Workspace, FileTableName>;
type Fields = Readonly<Record<string, unknown>>;
type Row = { readonly id: string };

const fieldsOf = (row: Row): Fields => row as unknown as Fields;

// What the panels of the network call these fields.
const OF_PARTY = [
  'name',
  'shortName',
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
const MORE = [
  'note',
  'date',
  'startTime',
  'endTime',
  'location',
  'purpose',
  'memo',
  'mode',
  'state',
  'votes',
  'attendance',
  'ownerIds',
  'due',
] as const;
const CHOICES = ['ring', 'groupKind', 'domain', 'sector', 'perspective', 'formality', 'energy', 'ladder'] as const;

/** Both copies as one, so that what only one of them has is named too. */
function bothOf(mine: Tables, theirs: Tables): Tables {
  const tables = FILE_TABLE_NAMES.map((table) => [table, [...mine[table], ...theirs[table]]]);
  return Object.fromEntries(tables) as unknown as Tables;
}

/** The words for the rows of two copies of a whole programme: of the network too, and of everything that has no name. */
export function useCopyWords(mine: Tables, theirs: Tables): RowWords {
  const { t, list } = useWords();
  const both = bothOf(mine, theirs);
  const words = useRowWords(both);
  const named = new Map<string, string>([
    ...both.stakeholders.map(({ id, name }) => [id, name] as const),
    ...both.sessions.map(({ id, title }) => [id, title] as const),
  ]);
  const choiceOf = (field: string, value: unknown): string | undefined => {
    const choice = CHOICES.find((name) => name === (field === 'ladderWanted' ? 'ladder' : field));
    return choice && t(`domain.${choice}.${String(value)}` as 'domain.ring.core');
  };
  const listed = (value: unknown): string | undefined => {
    const ids = Array.isArray(value) ? value : [value];
    const names = ids.flatMap((id) => (typeof id === 'string' ? (named.get(id) ?? []) : []));
    return names.length > 0 && names.length === ids.length ? list(names) : undefined;
  };
  return {
    ...words,
    tableOf: (table) => t(`merging.table.${table}`),
    nameOf: (row) => {
      const { sourceId, targetId } = fieldsOf(row);
      const ends = [sourceId, targetId].flatMap((id) => named.get(String(id)) ?? []);
      return ends.length === 2 ? ends.join(' – ') : words.nameOf(row);
    },
    labelOf: (row, field) => {
      const isTie = 'sourceId' in row;
      const [party, tie] = [OF_PARTY.find((name) => name === field), OF_TIE.find((name) => name === field)];
      if ('shortName' in row && party) return t(`network.field.${party}`);
      if (isTie && tie) return t(`network.field.${tie}`);
      const more = MORE.find((name) => name === field);
      const known = words.labelOf(row, field);
      return more && known === t('merging.field.other') ? t(`merging.field.${more}`) : known;
    },
    valueOf: (row, field, value) => {
      const isOfNetwork = 'shortName' in row || 'sourceId' in row;
      const choice =
        isOfNetwork && typeof value !== 'object' && value !== undefined ? choiceOf(field, value) : undefined;
      return choice ?? listed(value) ?? words.valueOf(row, field, value);
    },
  };
}
