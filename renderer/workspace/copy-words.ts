import { FILE_TABLE_NAMES, type FileTableName, type Workspace } from '../../shared/model/tables';
import { useWords } from '../language/words';
import { type RowWords, useRowWords } from './row-words';

type Tables = Pick<Workspace, FileTableName>;

/** Both copies as one, so that what only one of them has is named too. */
function bothOf(mine: Tables, theirs: Tables): Tables {
  const tables = FILE_TABLE_NAMES.map((table) => [table, [...mine[table], ...theirs[table]]]);
  return Object.fromEntries(tables) as unknown as Tables;
}

/** The words for the rows of two copies of a whole programme, where each table has a name of its own. */
export function useCopyWords(mine: Tables, theirs: Tables): RowWords {
  const { t } = useWords();
  const words = useRowWords(bothOf(mine, theirs));
  return { ...words, tableOf: (table) => t(`merging.table.${table}`) };
}
