import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_FILE } from '../make';
import { readWord } from '../read-word';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = fileURLToPath(DEMO_FILE);
const folder = mkdtempSync(join(tmpdir(), 'kring-command-line-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

type Answer = { readonly code: number; readonly out: string; readonly said: string };

type Environment = Readonly<Record<string, string>>;

function run(program: string, args: readonly string[], environment: Environment = {}): Promise<Answer> {
  const { LC_ALL, LC_MESSAGES, LANG, ...others } = process.env;
  return new Promise((answer) => {
    const env = { ...others, LANG: 'nl_NL.UTF-8', ...environment };
    // On Windows npm is a script of the shell.
    const shell = program === 'npm' && process.platform === 'win32';
    execFile(program, args, { cwd: ROOT, env, shell }, (error, out, said) =>
      answer({ code: typeof error?.code === 'number' ? error.code : 0, out, said }),
    );
  });
}

/** Runs the command line as a person does, in a process of its own. */
const kring = (args: readonly string[], environment?: Environment): Promise<Answer> =>
  run(process.execPath, ['scripts/kring.mjs', ...args], environment);

const oneLine = /^[^\n]+\n$/;
const demoJson = () => strFromU8(unzipSync(new Uint8Array(readFileSync(DEMO)))['workspace.json'] ?? new Uint8Array());

// The first one builds; the others may then run at once.
beforeAll(() => kring(['--help']));

describe('the command line', () => {
  it('explains itself, and each of its commands', async () => {
    const all = await kring(['--help']);
    expect(all).toMatchObject({ code: 0, said: '' });
    for (const name of ['serve', 'check', 'report', 'metrics', 'demo']) expect(all.out).toContain(`kring ${name}`);
    const one = await kring(['report', '--help'], { LANG: 'en_GB.UTF-8' });
    expect(one.out).toMatch(/^Usage: .*\n\n {2}kring report FILE --session ID\|last /);
  });

  it.each<[string, readonly string[], RegExp]>([
    [
      'a command that is none',
      ['frobnicate'],
      /^“frobnicate” is geen opdracht\. Kies uit: serve, check, report, metrics, demo\./,
    ],
    ['a name from the depths of the language', ['constructor'], /^“constructor” is geen opdracht/],
    ['an option that is none', ['demo', '--frob'], /^De optie --frob is er niet\./],
    ['an option without its value', ['demo', '-o'], /^Er klopt iets niet bij -o\./],
    ['an option too few', ['demo'], /^De optie --output ontbreekt\./],
    ['a language that is none', ['check', DEMO, '--lang', 'fr'], /^--lang kan geen “fr” zijn\. Kies uit: nl, en\./],
    ['no file', ['check'], /^Noem het bestand/],
    ['a name too many', ['check', 'a', 'b'], /^“b” is te veel/],
    ['a file that is not there', ['check', 'nergens.kring'], /^nergens\.kring: dit bestand is er niet/],
    ['a folder for a file', ['check', 'shared'], /^shared: dit is geen gewoon bestand/],
    [
      'a folder that is not there',
      ['demo', '-o', 'nergens/demo.kring'],
      /de map \S+nergens is er niet\. Er is niets gemaakt/,
    ],
    ['a folder to write to', ['demo', '-o', 'shared'], /^shared: shared is een map\. Er is niets gemaakt/],
    [
      'a type of report that will never be',
      ['report', DEMO, '--session', 'last', '--type', 'poem', '-o', 'x'],
      /^--type kan geen “poem” zijn\. Kies uit: yield, minutes, card, actions, learning, network, plan, successes\./,
    ],
    [
      'a form that is none',
      ['report', DEMO, '--session', 'last', '--format', 'pdf', '-o', 'x'],
      /^--format kan geen “pdf” zijn\. Kies uit: docx, md, html\./,
    ],
    [
      'readers that are none',
      ['report', DEMO, '--session', 'last', '--audience', 'press', '-o', 'x'],
      /^--audience kan geen “press” zijn\. Kies uit: private, core_group, partners, public\./,
    ],
    [
      'a way of naming that is none',
      ['report', DEMO, '--session', 'last', '--names', 'nickname', '-o', 'x'],
      /^--names kan geen “nickname” zijn\. Kies uit: name, initials, role, none\./,
    ],
    [
      'a meeting that is not named',
      ['report', DEMO, '--type', 'minutes', '-o', 'x'],
      /^De optie --session ontbreekt\./,
    ],
    [
      'a session that is not there',
      ['report', DEMO, '--session', 'ses-9', '-o', 'x'],
      /“ses-9” staat niet in dit bestand\. Wel: ses-1, ses-2, ses-3, ses-4\./,
    ],
  ])('says in one line what is wrong, and answers 1: %s', async (_, args, said) => {
    const answer = await kring(args);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.said).toMatch(oneLine);
    expect(answer.said).toMatch(said);
  });

  it('speaks the language that is asked for, else that of the terminal, else Dutch', async () => {
    expect((await kring(['check'], { LANG: 'en_US.UTF-8' })).said).toMatch(/^Name the file/);
    expect((await kring(['check', '--lang', 'nl'], { LANG: 'en_US.UTF-8' })).said).toMatch(/^Noem het bestand/);
    expect((await kring(['check'], { LANG: 'C.UTF-8' })).said).toMatch(/^Noem het bestand/);
  });
});

describe('kring check', () => {
  it('counts what is in a whole file, zipped or bare', async () => {
    const counts = 'in orde. 1 programma, 4 bijeenkomsten, 28 partijen, 45 lijnen, 72 notities, 0 bijlagen.';
    expect(await kring(['check', DEMO])).toEqual({ code: 0, out: `${DEMO}: ${counts}\n`, said: '' });
    writeFileSync(inFolder('workspace.json'), demoJson());
    expect((await kring(['check', inFolder('workspace.json')])).out).toContain(counts);
  });

  it('names the file and the place of the first fault on one line', async () => {
    writeFileSync(inFolder('bad.json'), demoJson().replaceAll('"targetId": "st-04"', '"targetId": "st-99"'));
    const answer = await kring(['check', inFolder('bad.json')]);
    expect(answer).toMatchObject({ code: 1, out: '' });
    expect(answer.said).toMatch(oneLine);
    expect(answer.said).toMatch(
      /bad\.json: ties\[2\]\.targetId \(tie-03\) wijst naar “st-99”, maar dat staat niet in stakeholders\./,
    );
  });

  it('gives every fault a line of its own when asked', async () => {
    writeFileSync(inFolder('worse.json'), demoJson().replaceAll('"kind": "insight"', '"kind": "insigt"'));
    const { code, out, said } = await kring(['check', inFolder('worse.json'), '--all']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.length).toBeGreaterThan(5);
    expect(said).toContain(lines[0]);
    for (const line of lines) expect(line).toMatch(/^notes\[\d+\]\.kind \(note-\d+: “.*”\) is “insigt”/);
  });

  it('names the line of JSON that is cut off, and refuses 200 MB without reading it', async () => {
    writeFileSync(inFolder('cut.json'), demoJson().slice(0, 5000));
    expect((await kring(['check', inFolder('cut.json')])).said).toMatch(
      /cut\.json: workspace\.json is niet te lezen: het gaat mis op regel \d+, teken \d+\./,
    );
    writeFileSync(inFolder('large.kring'), '');
    truncateSync(inFolder('large.kring'), 200 * 1024 * 1024);
    expect((await kring(['check', inFolder('large.kring')])).said).toMatch(
      /large\.kring: Dit bestand is te groot: 200 MB\. Kring opent tot 100 MB/,
    );
  });
});

describe('kring metrics', () => {
  it('measures the demonstration as the domain works it out by hand', async () => {
    const { code, out, said } = await kring(['metrics', DEMO, '--json']);
    expect([code, said]).toEqual([0, '']);
    expect(out).toMatch(oneLine);
    const measured = JSON.parse(out);
    expect(Object.keys(measured)).toEqual([
      'nodes',
      'ties',
      'density',
      'coreDensity',
      'coreRest',
      'restDensity',
      'betweenness',
      'degreeCentralisation',
      'articulationPoints',
      'formalInformalEI',
      'crossDomainShare',
      'ladder',
      'gap',
      'meanTrust',
      'trustAcross',
      'orientation',
      'suggestedCore',
    ]);
    expect(measured).toMatchObject({
      nodes: 25,
      ties: 45,
      density: expect.closeTo(0.15, 4),
      coreDensity: expect.closeTo(0.7619, 4),
      coreRest: expect.closeTo(0.1825, 4),
      restDensity: expect.closeTo(0.0392, 4),
      degreeCentralisation: expect.closeTo(0.3351, 4),
      formalInformalEI: expect.closeTo(-0.4667, 4),
      crossDomainShare: expect.closeTo(0.6444, 4),
      ladder: { '1': 10, '2': 23, '3': 11, '4': 1 },
      gap: 17,
      meanTrust: { mean: expect.closeTo(3.063, 3), n: 42 },
    });
    expect(measured.betweenness).toMatchObject({
      'st-04': expect.closeTo(0.3452, 4),
      'st-06': expect.closeTo(0.2891, 4),
      'st-05': expect.closeTo(0.2117, 4),
    });
    expect(Object.keys(measured.betweenness)).toHaveLength(25);
    expect(measured.articulationPoints).toHaveLength(4);
  });

  it('never mixes the networks of two programmes', async () => {
    const file = JSON.parse(demoJson());
    file.programmes.push({
      ...file.programmes[0],
      id: 'prg-2',
      leadStakeholderId: undefined,
      contactPointId: undefined,
    });
    writeFileSync(inFolder('two.json'), JSON.stringify(file));
    const refused = await kring(['metrics', inFolder('two.json')]);
    expect(refused).toMatchObject({
      code: 1,
      said: 'Kies één programma met --programme. In dit bestand: prg-vlierbuurt, prg-2.\n',
    });
    const empty = await kring(['metrics', inFolder('two.json'), '--programme', 'prg-2']);
    expect(JSON.parse(empty.out)).toMatchObject({
      nodes: 0,
      ties: 0,
      density: null,
      betweenness: {},
      articulationPoints: [],
    });
  });
});

describe('kring demo and report', () => {
  it('writes the demonstration, whole, and leaves nothing beside it', async () => {
    writeFileSync(inFolder('demo.kring'), 'an older one');
    const answer = await kring(['demo', '-o', inFolder('demo.kring')]);
    expect(answer).toEqual({ code: 0, out: `${inFolder('demo.kring')} is gemaakt.\n`, said: '' });
    expect(readFileSync(inFolder('demo.kring')).equals(readFileSync(DEMO))).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes the report of a session in the language that is asked for', async () => {
    const out = inFolder('report.docx');
    const answer = await kring(['report', DEMO, '--session', 'ses-2', '--type', 'yield', '--lang', 'en', '-o', out]);
    expect(answer).toMatchObject({ code: 0, said: '' });
    const document = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('Opbrengst bouwstenen break-outs');
    expect(document).toContain('15 October 2026');
  });

  it('makes the run sheet of a session, with the methods that a person names', async () => {
    const [plan, own, broken] = ['plan.docx', 'eigen.kringmethode.json', 'kapot.kringmethode.json'].map(inFolder);
    const roaming = JSON.parse(readFileSync('resources/methods/free-time.json', 'utf8'));
    const methodOf = (id: string) => ({ format: 'kring-method', version: 1, method: { ...roaming, id } });
    writeFileSync(own ?? '', JSON.stringify(methodOf('eigen')));
    writeFileSync(broken ?? '', JSON.stringify({ ...methodOf('kapot'), method: { id: 'kapot' } }));
    const args = ['report', DEMO, '--session', 'ses-2', '--type', 'plan', '-o', plan ?? ''];
    const answer = await kring([...args, '--method', own ?? '']);
    expect(answer).toMatchObject({ code: 0, out: expect.stringContaining('het draaiboek van “Tweede') });
    const read = await readWord(new Uint8Array(readFileSync(plan ?? '')));
    expect(read.tables[0]?.[1]?.[1]).toMatch(/^Welkom en bedoeling/);
    const refused = await kring([...args, '--method', broken ?? '']);
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.said).toMatch(/kapot\.kringmethode\.json: In deze werkvorm klopt iets niet, bij ‘name’/);
  });

  it('writes a report that another program reads back, by the command of the README', async () => {
    const out = inFolder('read-back.docx');
    const args = ['report', DEMO, '--session', 'ses-3', '--type', 'yield', '--lang', 'nl', '-o', out];
    const answer = await run('npm', ['run', '-s', 'kring', '--', ...args]);
    expect(answer).toMatchObject({
      code: 0,
      out: `${out} is gemaakt: het verslag van “Actieleergroep: wanneer is het geslaagd?”.\n`,
    });
    const { lines, tables } = await readWord(new Uint8Array(readFileSync(out)));
    expect(lines.slice(0, 3).map(({ tag, text }) => `${tag} ${text}`)).toEqual([
      'title Opbrengst – Actieleergroep: wanneer is het geslaagd?',
      'subtitle Samen gezond in de Vlierbuurt',
      'subtitle 12 november 2026',
    ]);
    expect(tables.map(([head = []]) => head.join())).toEqual([
      'Wat,Wie,Wanneer,Hoe horen we het',
      'Onderwerp,Afspraak,Wie,Terugkijken op',
      'Wat we dachten,Wat we bedoelen,Wat de ander hoorde',
      'Van,Naar,Waarvoor,Trede',
    ]);
  });

  it('takes the latest session that has notes for “last”, and the language of the file', async () => {
    const file = JSON.parse(demoJson());
    file.notes = file.notes.filter((note: { sessionId?: string }) => note.sessionId !== 'ses-4');
    file.language = 'en';
    const kept = new Set(file.notes.map(({ id }: { id: string }) => id));
    const isWhole = (value: unknown): boolean =>
      !JSON.stringify(value)
        .match(/note-\d+/g)
        ?.some((id) => !kept.has(id));
    for (const [table, rows] of Object.entries(file)) if (Array.isArray(rows)) file[table] = rows.filter(isWhole);
    writeFileSync(inFolder('earlier.json'), JSON.stringify(file));
    const out = inFolder('last.docx');
    const answer = await kring(['report', inFolder('earlier.json'), '--session', 'last', '-o', out]);
    expect(answer.out).toBe(`${out} is gemaakt: het verslag van “Actieleergroep: wanneer is het geslaagd?”.\n`);
    const document = strFromU8(unzipSync(new Uint8Array(readFileSync(out)))['word/document.xml'] ?? new Uint8Array());
    expect(document).toContain('12 November 2026');
  });
});
