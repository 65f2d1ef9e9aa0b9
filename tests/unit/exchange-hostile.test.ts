import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readListFile } from '../../shared/exchange/read-list-file';
import { MOST_ROWS } from '../../shared/exchange/sheet';
import { Refusal } from '../../shared/model/message';
import { unzipped, zipEntries } from '../../shared/workspace/zip-entries';

const unpack = (bytes: Uint8Array) => new Map(zipEntries(bytes).map((entry) => [entry.name, unzipped(bytes, entry)]));
const read = (name: string, text: string) => readListFile(name, strToU8(text), unpack);
const refusedAs = (key: string, params?: Readonly<Record<string, unknown>>) => ({
  said: { key: `exchange.problem.${key}`, ...(params && { params: expect.objectContaining(params) }) },
});

describe('a hostile or broken file', () => {
  it.each(['<!DOCTYPE graphml [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '<!doctype a>', '<!ENTITY a "aaaa">'])(
    'that declares things of its own is refused with the line: %s',
    async (declared) => {
      const xml = `<?xml version="1.0"?>\n\n${declared}<graphml><graph/></graphml>`;
      await expect(read('a.graphml', xml)).rejects.toMatchObject(refusedAs('doctype', { line: 3 }));
    },
  );

  it('leaves names that it never declared as they are', async () => {
    const [sheet] = await read(
      'a.gexf',
      '<gexf><graph><nodes><node id="a" label="&x; &amp; &#233;"/></nodes></graph></gexf>',
    );
    expect(sheet?.rows[1]?.[0]).toBe('&x; & é');
  });

  it('that is not whole is refused with line and column', async () => {
    await expect(read('a.gexf', '<gexf>\n<graph>\n<nodes></graph></gexf>')).rejects.toMatchObject(
      refusedAs('brokenXml', { line: 3 }),
    );
  });

  it('that is nested without end, or would poison objects, is refused', async () => {
    const deep = `<gexf>${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}</gexf>`;
    await expect(read('a.gexf', deep)).rejects.toBeInstanceOf(Refusal);
    await expect(read('a.gexf', '<gexf><__proto__/></gexf>')).rejects.toBeInstanceOf(Refusal);
  });

  it('of another kind is refused by name', async () => {
    await expect(read('a.xml', '<svg/>')).rejects.toMatchObject(refusedAs('unknownXml', { name: 'svg' }));
    await expect(read('a.graphml', '<graphml/>')).rejects.toMatchObject(refusedAs('noGraph'));
    await expect(readListFile('a.csv', Uint8Array.of(7, 0, 0, 0, 0, 9), unpack)).rejects.toMatchObject(
      refusedAs('notText'),
    );
    await expect(read('a.csv', ' \n \n')).rejects.toMatchObject(refusedAs('empty'));
  });

  it('with more rows, columns or letters than any list is refused with how many', async () => {
    await expect(read('a.csv', 'a;b\n'.repeat(MOST_ROWS + 1))).rejects.toMatchObject(
      refusedAs('tooManyRows', { count: MOST_ROWS + 1 }),
    );
    await expect(read('a.csv', `${'a;'.repeat(400)}a`)).rejects.toMatchObject(refusedAs('tooManyColumns'));
    await expect(read('a.csv', `Naam;Over\nKoor;${'a'.repeat(30_000)}`)).rejects.toMatchObject(
      refusedAs('longCell', { row: 2 }),
    );
    await expect(readListFile('a.csv', new Uint8Array(21 * 1024 * 1024), unpack)).rejects.toMatchObject(
      refusedAs('tooBig'),
    );
  });

  it('is never unpacked by the reader of workbooks itself', async () => {
    const bomb = zipSync({
      'xl/workbook.xml': new Uint8Array(3_000_000),
      'xl/worksheets/sheet1.xml': new Uint8Array(3_000_000),
    });
    const measured = () => {
      throw new Refusal({ key: 'exchange.problem.damaged' });
    };
    await expect(readListFile('a.xlsx', bomb, measured)).rejects.toMatchObject(refusedAs('damaged'));
    await expect(readListFile('a.xlsx', bomb, unpack)).rejects.toBeInstanceOf(Refusal);
  });

  it('of any bytes at all is read or refused in words', async () => {
    const endings = fc.constantFrom('a.csv', 'a.xlsx', 'a.graphml', 'a.txt');
    const starts = fc.constantFrom('', '<graphml>', '<gexf><graph>', 'Naam;"', 'PK\u0003\u0004');
    await fc.assert(
      fc.asyncProperty(endings, starts, fc.uint8Array({ maxLength: 80 }), async (name, start, rest) => {
        const outcome = await readListFile(name, Uint8Array.of(...strToU8(start), ...rest), (bytes) => {
          try {
            return unpack(bytes);
          } catch {
            throw new Refusal({ key: 'exchange.problem.damaged' });
          }
        }).catch((reason: unknown) => reason);
        expect(Array.isArray(outcome) || outcome instanceof Refusal).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
