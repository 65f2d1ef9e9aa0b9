import type { Consent } from '../model/consent';
import type { Stakeholder } from '../model/network';
import { guarded } from './cell-guard';
import type { Tongue } from './codecs';
import { written } from './field';
import { forAudience } from './for-audience';
import { PARTY_FIELDS } from './party-fields';

// What anyone at the table may read: who it is and where it stands; no energy, no contact.
const COPIED = ['name', 'shortName', 'type', 'ring', 'domain', 'sector', 'perspective', 'formality'];

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');
const oneLine = (cell: string): string => cell.replace(/[\t\r\n]+/g, ' ');

/**
 * Parties for the clipboard: lines that a spreadsheet takes as cells, and a table for a text program. What is copied
 * may be pasted anywhere, so a person who did not agree to be named goes by what they are.
 */
export function copiedParties(
  parties: readonly Stakeholder[],
  consents: readonly Consent[],
  tongue: Tongue,
): { readonly text: string; readonly html: string } {
  const fields = PARTY_FIELDS.filter(({ id }) => COPIED.includes(id));
  const rows = [
    fields.map(({ label }) => tongue.speaks.t(label)),
    ...forAudience({ parties, ties: [] }, 'partners', consents, tongue).parties.map((party) =>
      fields.map((field) => oneLine(written(party, field, tongue, String))),
    ),
  ];
  const cells = (row: readonly string[]) => row.map((cell) => `<td>${escaped(guarded(cell))}</td>`).join('');
  return {
    text: rows.map((row) => row.map(guarded).join('\t')).join('\r\n'),
    html: `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`,
  };
}
