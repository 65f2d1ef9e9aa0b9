import { CONTACT_WAYS, type Listed } from '../privacy/contact';
import type { Tongue } from './codecs';
import { csvOf } from './write-csv';

const COLUMNS = ['name', ...CONTACT_WAYS] as const;

/** The contact list as a CSV file, a row each, to write to everyone at once. */
export const contactCsv = (listed: readonly Listed[], { speaks }: Tongue): string =>
  csvOf([
    COLUMNS.map((column) => speaks.t(`exchange.party.${column}`)),
    ...listed.map(({ name, ways }) => [name, ...CONTACT_WAYS.map((way) => ways[way] ?? '')]),
  ]);
