import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createRasterise } from '../../electron/services/rasterise';
import { copiedParties } from '../../shared/exchange/copied-parties';
import { safeFileName } from '../../shared/exchange/file-name';
import { forAudience } from '../../shared/exchange/for-audience';
import { partiesCsv, tiesCsv } from '../../shared/exchange/write-csv';
import { writeGexf } from '../../shared/exchange/write-gexf';
import { writeGraphml } from '../../shared/exchange/write-graphml';
import { safeLink } from '../../shared/host/addresses';
import { networkPicture } from '../../shared/network/picture';
import { writeHtml } from '../../shared/plain/html';
import { writeMarkdown } from '../../shared/plain/markdown';
import { reportFileName } from '../../shared/report/file-name';
import { readAddress } from '../../shared/report/links';
import { FIRST_OPTIONS, ReportType } from '../../shared/report/options';
import { PICTURE_PIXELS, picturesOf } from '../../shared/report/outline';
import { type Report, reportOf } from '../../shared/report/report';
import { writeWord } from '../../shared/word/write-word';
import { toFile } from '../../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { writeWorkspaceFile } from '../../shared/workspace/write-file';
import { tongue } from '../exchange-make';
import { ALARM, HOSTILE_TEXTS, lettersOf } from '../hostile-texts';
import { hostileWorkspace } from '../hostile-workspace';
import { dutch } from '../words';

const workspace = hostileWorkspace();
const sessionId = workspace.notes.at(-1)?.sessionId ?? '';
const rasterise = createRasterise('resources/fonts');
const LARGEST = 100 * 1024 * 1024;

const reports = ReportType.options.flatMap((type): [string, Report][] => {
  const request = {
    type,
    audience: 'private',
    names: 'name',
    words: dutch,
    options: FIRST_OPTIONS[type],
    sessionId,
  } as const;
  const report = reportOf(workspace, request);
  return report ? [[type, report]] : [];
});

/** The tags of a web page, as they stand in it: between quotation marks any sign may stand. */
const wholeTags = (html: string): readonly string[] =>
  [...html.matchAll(/<[a-z](?:"[^"]*"|[^">])*>/gi)].map(([tag]) => tag);
/** The same without the values of their attributes. */
const tagsIn = (html: string): readonly string[] => wholeTags(html).map((tag) => tag.replace(/="[^"]*"/g, '=""'));
const linksIn = (html: string): readonly string[] =>
  wholeTags(html).flatMap((tag) => [...tag.matchAll(/ href="([^"]*)"/g)].map(([, to = '']) => to));
const MAY_LEAD_TO = /^(?:https?:\/\/|mailto:|tel:|#)/i;
const RUNS = /^<(?:script|iframe|object|embed|form|base|link|animate|frame|foreignObject)\b|\son\w+\s*=/i;

type MarkdownNode = {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
};
const nodesIn = (node: MarkdownNode): readonly MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];

describe('sixty hostile texts', () => {
  it('are sixty, and each is another', () => {
    expect(new Set(HOSTILE_TEXTS.map(([, text]) => text)).size).toBe(60);
    expect(reports.map(([type]) => type)).toEqual([...ReportType.options]);
  });

  it.each(reports)('are words in a web page of the %s: no tag, no attribute, no address of theirs', (_type, report) => {
    const html = writeHtml(report);
    expect(tagsIn(html).filter((tag) => RUNS.test(tag))).toEqual([]);
    expect(linksIn(html).filter((to) => !MAY_LEAD_TO.test(to))).toEqual([]);
    expect(tagsIn(html).filter((tag) => /http-equiv/i.test(tag))).toEqual([]);
  });

  it.each(reports)(
    'are words in the Markdown of the %s: no tags, and no link but to the web or mail',
    (_type, report) => {
      const nodes = nodesIn(fromMarkdown(writeMarkdown(report)) as MarkdownNode);
      const own = nodes.filter(({ type, value }) => type === 'image' || (type === 'html' && value !== '<br>'));
      expect(own.map(({ type, value }) => [type, value])).toEqual([]);
      expect(nodes.flatMap(({ url }) => url ?? []).filter((to) => !MAY_LEAD_TO.test(to))).toEqual([]);
    },
  );

  it.each(reports)(
    'are words in the Word file of the %s: XML that holds together, no field, no link elsewhere',
    async (_type, report) => {
      const pictures = await Promise.all(picturesOf(report).map(({ svg }) => rasterise(svg, PICTURE_PIXELS)));
      const parts = unzipSync(await writeWord(report, pictures));
      for (const [name, bytes] of Object.entries(parts).filter(([part]) => /\.(?:xml|rels)$/.test(part))) {
        const xml = strFromU8(bytes);
        expect(XMLValidator.validate(xml), name).toBe(true);
        expect(xml).not.toMatch(/<w:instrText[^>]*>[^<]*DDE/i);
        const targets = [...xml.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, to = '']) => to);
        expect(targets.filter((to) => !MAY_LEAD_TO.test(to))).toEqual([]);
      }
    },
  );

  it('stand in the lists for a spreadsheet as cells that start nothing', () => {
    const { stakeholders: parties, ties, consents } = workspace;
    const rows = forAudience({ parties, ties }, 'private', consents, tongue());
    for (const csv of [partiesCsv(rows, tongue()), tiesCsv(rows, tongue())]) {
      // As a spreadsheet reads it: our own reader takes the guard off again.
      const cells = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';' }).data.flat();
      expect(cells.length).toBeGreaterThan(50);
      expect(cells.filter((cell) => /^[=+@\t\r]/.test(cell) || /^-\D/.test(cell))).toEqual([]);
    }
    const { text, html } = copiedParties(parties, consents, tongue());
    expect(text.split(/[\t\r\n]/).filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    expect(tagsIn(html).filter((tag) => !/^<\/?t(?:able|r|d)>$/.test(tag))).toEqual([]);
  });

  it('stand in graphs and pictures as text of XML that holds together', () => {
    const { stakeholders: parties, ties, consents } = workspace;
    const rows = forAudience({ parties, ties }, 'private', consents, tongue());
    const title = HOSTILE_TEXTS.map(([, text]) => text.slice(0, 90)).join(' ');
    const options = { tongue: tongue(), colourOf: () => ({ r: 0, g: 0, b: 0 }), title, day: '2026-10-15' };
    const { svg } = networkPicture(parties, ties, dutch);
    for (const xml of [writeGraphml(rows, options), writeGexf(rows, options), svg])
      expect(XMLValidator.validate(xml)).toBe(true);
    expect(tagsIn(svg).filter((tag) => RUNS.test(tag))).toEqual([]);
    expect(linksIn(svg)).toEqual([]);
  });

  it('come back from a workspace file as they went in', () => {
    const ids = workspace.programmes.map(({ id }) => id);
    const file = toFile(workspace, ids, { language: 'nl', now: '2026-10-15T14:03:00+02:00', isDemo: false });
    const read = readWorkspaceFile(writeWorkspaceFile(file, new Map(), LARGEST), LARGEST);
    expect(strToU8(JSON.stringify(read.workspace))).toEqual(strToU8(JSON.stringify(file)));
    expect(({} as Record<string, unknown>)[ALARM]).toBeUndefined();
  });

  it.each(HOSTILE_TEXTS)('as %s make a name of a file that every system takes', (_name, text) => {
    for (const name of [reportFileName({ title: text, date: '2026-10-15' }), safeFileName([text], 'svg')]) {
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}]/u);
      expect(name.startsWith('.')).toBe(false);
      expect(name.length).toBeLessThan(180);
    }
  });

  it.each(HOSTILE_TEXTS)('as %s are no address that is opened', (_name, text) => {
    expect(safeLink(text)).toBeNull();
    const read = readAddress(text);
    expect('href' in read ? MAY_LEAD_TO.test(read.href) : true).toBe(true);
  });

  it('keep every letter of a note in a web page', () => {
    const [, report] = reports.find(([type]) => type === 'minutes') ?? [];
    const shown = lettersOf(
      writeHtml(report as Report)
        .replace(/<[^>]*>/g, '')
        .replace(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
        .replaceAll('&amp;', '&'),
    );
    for (const part of ['kringAlarm', 'SUM19cmd', 'DROPTABLEnotes', 'gekaapt', '👩‍👩‍👧‍👦'].map(lettersOf))
      expect(shown).toContain(part);
  });
});
