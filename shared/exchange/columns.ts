import type { Stakeholder } from '../model/network';
import type { Tongue } from './codecs';
import { type Field, written } from './field';
import type { FileAudience, NetworkRows } from './for-audience';
import { PARTY_FIELDS } from './party-fields';
import { TIE_FIELDS } from './tie-fields';

/** One column of a file: its field, and what each row has there. */
export type WrittenColumn = { readonly field: Field; readonly cells: readonly string[] };

/** Always there, also when nobody filled them in: they are what a party and a tie are. */
const ALWAYS = new Set([
  'name',
  'shortName',
  'type',
  'sector',
  'domain',
  'perspective',
  'formality',
  'ring',
  'from',
  'to',
  'purpose',
  'ladder',
]);
/** Whether someone agreed to being named is between them and the facilitator. */
const NOT_FOR_PARTNERS = new Set(['consent']);

/** How a file calls a party: by its name where that names one party only, and otherwise by its id. */
export function namesIn(parties: readonly Stakeholder[]): (id: string) => string {
  const counts = new Map<string, number>();
  for (const { name } of parties) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ids = new Set(parties.map(({ id }) => id));
  const names = new Map(
    parties.map(({ id, name }) => [id, counts.get(name) === 1 && name !== '' && !ids.has(name) ? name : id] as const),
  );
  return (id) => names.get(id) ?? id;
}

function columns<R extends object>(
  rows: readonly R[],
  fields: readonly Field[],
  tongue: Tongue,
  nameOf: (id: string) => string,
) {
  return fields
    .map((field) => ({ field, cells: rows.map((row) => written(row, field, tongue, nameOf)) }))
    .filter(({ field, cells }) => ALWAYS.has(field.id) || cells.some((cell) => cell !== ''));
}

/** The columns of the parties that have something in them. */
export const partyColumns = (
  { parties }: NetworkRows,
  audience: FileAudience,
  tongue: Tongue,
): readonly WrittenColumn[] =>
  columns(
    parties,
    PARTY_FIELDS.filter(({ id }) => audience === 'private' || !NOT_FOR_PARTNERS.has(id)),
    tongue,
    namesIn(parties),
  );

/** The columns of the ties that have something in them. */
export const tieColumns = ({ parties, ties }: NetworkRows, tongue: Tongue): readonly WrittenColumn[] =>
  columns(ties, TIE_FIELDS, tongue, namesIn(parties));
