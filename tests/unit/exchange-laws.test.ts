import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../shared/exchange/decode-text';
import { forAudience } from '../../shared/exchange/for-audience';
import { readCsv } from '../../shared/exchange/read-csv';
import { readGexf } from '../../shared/exchange/read-gexf';
import { readGraphml } from '../../shared/exchange/read-graphml';
import { partiesCsv, tiesCsv } from '../../shared/exchange/write-csv';
import { writeGexf } from '../../shared/exchange/write-gexf';
import { writeGraphml } from '../../shared/exchange/write-graphml';
import { readXml } from '../../shared/exchange/xml';
import { aNetwork, comparable, takenIn, tongue } from '../exchange-make';

const graphOptions = (language: 'nl' | 'en') => ({
  tongue: tongue(language),
  colourOf: () => ({ r: 26, g: 90, b: 156 }),
  title: 'Samen & in de <wijk>',
  day: '2026-10-15',
});

describe('a network that goes out and comes in', () => {
  it('is the same parties, ties, places and fields by CSV, in either language', () => {
    fc.assert(
      fc.property(aNetwork, fc.constantFrom('nl' as const, 'en' as const), (network, language) => {
        const rows = forAudience(network, 'private', [], tongue(language));
        const bytes = (text: string) => new TextEncoder().encode(text);
        const sheets = [
          partiesCsv(rows, tongue(language)),
          ...(network.ties.length > 0 ? [tiesCsv(rows, tongue(language))] : []),
        ];
        const read = sheets.map((csv) => ({ name: 'lijst.csv', rows: readCsv(decodeText(bytes(csv))) }));
        expect(comparable(takenIn(read))).toEqual(comparable(network));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same parties, ties, places and fields by GraphML, in either language', () => {
    fc.assert(
      fc.property(aNetwork, fc.constantFrom('nl' as const, 'en' as const), (network, language) => {
        const xml = writeGraphml(forAudience(network, 'private', [], tongue(language)), graphOptions(language));
        expect(comparable(takenIn(readGraphml(readXml(xml))))).toEqual(comparable(network));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same parties, ties, places and fields by GEXF, in either language', () => {
    fc.assert(
      fc.property(aNetwork, fc.constantFrom('nl' as const, 'en' as const), (network, language) => {
        const xml = writeGexf(forAudience(network, 'private', [], tongue(language)), graphOptions(language));
        expect(comparable(takenIn(readGexf(readXml(xml))))).toEqual(comparable(network));
      }),
      { numRuns: 60 },
    );
  });
});
