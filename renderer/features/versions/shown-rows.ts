import type { EarlierPart, EarlierProgramme, EarlierRow } from '../../../shared/workspace/earlier-rows';

type Asked = {
  readonly only: 'different' | 'all';
  readonly text: string;
  /** What was taken back while looking, by `table/id`. */
  readonly taken: ReadonlySet<string>;
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const textsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(textsIn).join(' ');
};

const keyOf = ({ table, row }: EarlierRow): string => `${table}/${row.id}`;

/** The parts of a programme with only the rows that are asked for; parts without any are left out. */
export function shownOf({ parts }: EarlierProgramme, { only, text, taken }: Asked): readonly EarlierPart[] {
  const words = plain(text).split(/\s+/).filter(Boolean);
  const isAsked = (each: EarlierRow): boolean => {
    if (only === 'different' && each.standing === 'same' && !taken.has(keyOf(each))) return false;
    if (words.length === 0) return true;
    const all = plain(textsIn(each.row));
    return words.every((word) => all.includes(word));
  };
  return parts.map((part) => ({ ...part, rows: part.rows.filter(isAsked) })).filter(({ rows }) => rows.length > 0);
}
