import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guarded, unguarded } from '../../shared/exchange/cell-guard';
import { copiedParties } from '../../shared/exchange/copied-parties';
import { safeFileName } from '../../shared/exchange/file-name';
import { forAudience } from '../../shared/exchange/for-audience';
import { readGexf } from '../../shared/exchange/read-gexf';
import { readGraphml } from '../../shared/exchange/read-graphml';
import { partiesCsv, tiesCsv } from '../../shared/exchange/write-csv';
import { writeGexf } from '../../shared/exchange/write-gexf';
import { writeGraphml } from '../../shared/exchange/write-graphml';
import { readXml } from '../../shared/exchange/xml';
import { comparable, takenIn, tongue } from '../exchange-make';
import { aStakeholder, aTie, demo } from '../make';

const { stakeholders, ties, consents } = demo();
const network = { parties: stakeholders, ties };
const options = {
  tongue: tongue(),
  colourOf: () => ({ r: 26, g: 90, b: 156 }),
  title: 'Vlierbuurt',
  day: '2026-10-15',
};
const full = forAudience(network, 'private', [], tongue());
const shown = forAudience(network, 'partners', consents, tongue());

type Tag = Readonly<Record<string, unknown>>;
const list = (value: unknown): readonly Tag[] =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Tag[];
const parse = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@' }).parse(xml) as Record<string, Tag>;
};

describe('the demonstration', () => {
  it('goes out with everything and comes in the same, by each of the three ways', () => {
    const before = comparable(network);
    const csv = (text: string) => ({
      name: 'x',
      rows: Papa.parse<string[]>(text.slice(1), { delimiter: ';' }).data.slice(0, -1),
    });
    expect(comparable(takenIn([csv(partiesCsv(full, tongue())), csv(tiesCsv(full, tongue()))]))).toEqual(before);
    expect(comparable(takenIn(readGraphml(readXml(writeGraphml(full, options)))))).toEqual(before);
    expect(comparable(takenIn(readGexf(readXml(writeGexf(full, options)))))).toEqual(before);
  });

  it('for partners has no energy, influence, contact, trust or consent, and says what stays out', () => {
    const all = [
      partiesCsv(shown, tongue()),
      tiesCsv(shown, tongue()),
      writeGraphml(shown, options),
      writeGexf(shown, options),
    ];
    const { t } = tongue().speaks;
    for (const file of all)
      for (const field of ['energy', 'influence', 'interest', 'email', 'consent', 'motivation'] as const)
        expect(file).not.toContain(`>${t(`exchange.party.${field}`)}<`);
    expect(all.join()).not.toMatch(/party-energy|"energy"|tie-reliability|"reliability"|toestemming/i);
    expect(shown.leftOut.fields).toEqual(expect.arrayContaining(['exchange.party.energy', 'exchange.tie.reliability']));
    const unnamed = stakeholders.filter(({ name }, at) => shown.parties[at]?.name !== name);
    expect(unnamed.map(({ type }) => type)).toEqual(unnamed.map(() => 'person'));
    expect(shown.leftOut.names).toBe(unnamed.length);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const { name } of unnamed) expect(all.join()).not.toContain(name);
  });
});

describe('GraphML', () => {
  it('keeps the rules of its schema: every key declared once, every end a node, ids unique', () => {
    const { graphml } = parse(writeGraphml(full, options));
    const graph = (graphml?.graph ?? {}) as Tag;
    const keys = list(graphml?.key);
    expect(graph['@edgedefault']).toBe('undirected');
    expect(new Set(keys.map((key) => key['@id'])).size).toBe(keys.length);
    for (const key of keys) expect(['string', 'double', 'boolean', 'int']).toContain(key['@attr.type']);
    const nodes = new Set(list(graph.node).map((node) => node['@id']));
    expect(nodes.size).toBe(stakeholders.length);
    const edges = list(graph.edge);
    expect(edges.flatMap((edge) => [edge['@source'], edge['@target']]).filter((id) => !nodes.has(id))).toEqual([]);
    const used = (rows: readonly Tag[]) => new Set(rows.flatMap(({ data }) => list(data).map((one) => one['@key'])));
    const of = (kind: string) => keys.filter((key) => key['@for'] === kind).map((key) => key['@id']);
    expect([...used(list(graph.node))].filter((id) => !of('node').includes(id))).toEqual([]);
    expect([...used(edges)].filter((id) => !of('edge').includes(id))).toEqual([]);
  });

  it('of Gephi and yEd is read: labels, places up the page, directions, groups in groups', () => {
    const xml = `<graphml><key id="d0" for="node" attr.name="Label"/><key id="x" for="node" attr.name="x"/><key id="y" for="node" attr.name="y"/>
      <graph edgedefault="directed"><node id="n0"><data key="d0">Koor</data><data key="x">10</data><data key="y">20</data></node>
      <node id="n1"><data key="g"><y:ShapeNode xmlns:y="u"><y:NodeLabel>School</y:NodeLabel></y:ShapeNode></data>
        <graph><node id="n1::n2"/></graph></node><edge source="n0" target="n1"/></graph></graphml>`;
    const { parties, ties: tied } = takenIn(readGraphml(readXml(xml)));
    expect(parties.map(({ name, position }) => [name, position])).toEqual([
      ['Koor', { x: 10, y: -20 }],
      ['School', undefined],
      ['n1::n2', undefined],
    ]);
    expect(tied[0]).toMatchObject({
      sourceId: parties[0]?.id,
      targetId: parties[1]?.id,
      direction: 'source_to_target',
    });
  });
});

describe('GEXF', () => {
  it('keeps the rules of its schema: every attribute declared, colours in range, every end a node', () => {
    const { gexf } = parse(writeGexf(full, options));
    expect(gexf?.['@version']).toBe('1.3');
    const graph = (gexf?.graph ?? {}) as Tag;
    const declared = (kind: string) =>
      list(graph.attributes)
        .filter((each) => each['@class'] === kind)
        .flatMap((each) => list(each.attribute).map((attribute) => attribute['@id']));
    const nodes = list((graph.nodes as Tag).node);
    const ids = new Set(nodes.map((node) => node['@id']));
    for (const node of nodes) {
      expect(Number((node['viz:color'] as Tag)['@r'])).toBe(26);
      for (const value of list((node.attvalues as Tag).attvalue)) expect(declared('node')).toContain(value['@for']);
    }
    for (const edge of list((graph.edges as Tag).edge)) {
      expect(ids).toContain(edge['@source']);
      expect(ids).toContain(edge['@target']);
      expect(Number(edge['@weight'])).toBeGreaterThan(0);
    }
  });
});

describe('CSV', () => {
  it('never begins a cell as a formula, and gives back exactly what was written', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(guarded(text)).not.toMatch(/^(?:[=+@\t\r]|-(?!\d+(?:[.,]\d+)?$))/);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
    const odd = aStakeholder({ name: '=HYPERLINK("http://x")' });
    const csv = partiesCsv(forAudience({ parties: [odd], ties: [] }, 'private', [], tongue()), tongue());
    expect(csv.startsWith('\uFEFFNaam;Korte naam;')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""http://x"")"`);
  });

  it('calls a party by its id only where its name is not its own', () => {
    const [a, b, c] = [
      aStakeholder({ name: 'Koor' }),
      aStakeholder({ name: 'Koor' }),
      aStakeholder({ name: 'School' }),
    ];
    const rows = { parties: [a, b, c], ties: [aTie(a.id, c.id)] };
    const csv = tiesCsv(forAudience(rows, 'private', [], tongue()), tongue());
    expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^${a.id};School;`));
  });
});

describe('copied parties', () => {
  it('are a table without energy or contact, safe to paste in a spreadsheet', () => {
    const party = aStakeholder({ name: '=1+1 <b>', energy: 3, contact: { email: 'a@b.example' } });
    const { text, html } = copiedParties([party], [], tongue());
    expect(text.split('\r\n')[1]?.split('\t').slice(0, 2)).toEqual(["'=1+1 <b>", 'Buurthuis']);
    expect(html).toContain("<td>'=1+1 &lt;b&gt;</td>");
    expect(text + html).not.toContain('a@b.example');
  });
});

describe('the name of a file', () => {
  it('is one that every system takes', () => {
    expect(safeFileName(['Kaart', '../a:b?', '', '2026-10-15'], 'svg')).toBe('Kaart .. a b 2026-10-15.svg');
    expect(safeFileName(['...'], 'png')).toBe('Kring.png');
  });
});
