import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ReportType } from '../../shared/report/options';
import { DEMO_FILE } from '../make';
import { readWord } from '../read-word';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DEMO = fileURLToPath(DEMO_FILE);
const folder = mkdtempSync(join(tmpdir(), 'kring-reports-'));
const inFolder = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

type Answer = { readonly code: number; readonly out: string; readonly said: string };

/** Runs the command line as a person does, in a process of its own. */
function kring(...args: readonly string[]): Promise<Answer> {
  const { LC_ALL, LC_MESSAGES, ...others } = process.env;
  const env = { ...others, LANG: 'nl_NL.UTF-8' };
  return new Promise((answer) =>
    execFile(process.execPath, ['scripts/kring.mjs', ...args], { cwd: ROOT, env }, (error, out, said) =>
      answer({ code: typeof error?.code === 'number' ? error.code : 0, out, said }),
    ),
  );
}

/** The demonstration with nothing in it but its programme and its meetings. */
function emptied(): string {
  const zip = unzipSync(new Uint8Array(readFileSync(DEMO)));
  const file = JSON.parse(strFromU8(zip['workspace.json'] ?? new Uint8Array()));
  const kept = ['programmes', 'sessions'];
  for (const [table, rows] of Object.entries(file)) if (Array.isArray(rows) && !kept.includes(table)) file[table] = [];
  for (const programme of file.programmes)
    for (const key of ['leadStakeholderId', 'contactPointId']) delete programme[key];
  for (const session of file.sessions) delete session.standingGroupId;
  const path = inFolder('empty.json');
  writeFileSync(path, JSON.stringify(file));
  return path;
}

const TITLES: { readonly [T in ReportType]: string } = {
  yield: 'Opbrengst – Actieleergroep: wanneer is het geslaagd?',
  minutes: 'Verslag – Actieleergroep: wanneer is het geslaagd?',
  card: 'Wanneer is het wijknetwerk Vlierbuurt geslaagd?',
  actions: 'Actielijst',
  learning: 'Leerlog',
  network: 'Het netwerk',
  plan: 'Actieleergroep: wanneer is het geslaagd?',
  successes: 'Succesverhalen',
};

// The first one builds; the others may then run at once.
beforeAll(() => kring('--help'));

describe('kring report', () => {
  it('offers its types, forms, readers and names in its help', async () => {
    const { out } = await kring('report', '--help');
    expect(out).toContain('[--type yield|minutes|card|actions|learning|network|plan|successes]');
    expect(out).toContain('[--format docx|md|html]');
    expect(out).toContain('[--audience private|core_group|partners|public]');
    expect(out).toContain('[--names name|initials|role|none]');
  });

  it.each(ReportType.options)('makes the report %s of the demonstration, in Word and as Markdown', async (type) => {
    const [word, plain] = [inFolder(`${type}.docx`), inFolder(`${type}.md`)];
    const args = ['report', DEMO, '--session', 'ses-3', '--type', type];
    const [asWord, asPlain] = await Promise.all([kring(...args, '-o', word), kring(...args, '-o', plain)]);
    expect([asWord.code, asWord.said, asPlain.code, asPlain.said]).toEqual([0, '', 0, '']);
    expect((await readWord(new Uint8Array(readFileSync(word)))).html).toContain(TITLES[type]);
    expect(readFileSync(plain, 'utf8').split('\n')[0]).toBe(`# ${TITLES[type]}`);
  });

  it.each(ReportType.options)('says so in a whole file when there is nothing to say in %s', async (type) => {
    const out = inFolder(`nothing-${type}.docx`);
    const answer = await kring('report', emptied(), '--session', 'ses-1', '--type', type, '-o', out);
    expect(answer).toMatchObject({ code: 0, said: '' });
    const { lines } = await readWord(new Uint8Array(readFileSync(out)));
    expect(lines.map(({ text }) => text).join('\n')).toMatch(/\bnog (?:niets|geen)\b/i);
  });

  it('makes a report of the whole programme without a meeting, as a page of HTML, and for oneself', async () => {
    const out = inFolder('log.html');
    const answer = await kring(
      'report',
      DEMO,
      '--type',
      'learning',
      '--audience',
      'private',
      '--format',
      'html',
      '-o',
      out,
    );
    expect(answer).toEqual({ code: 0, out: `${out} is gemaakt: Leerlog.\n`, said: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toMatch(/^<!doctype html><html lang="nl">/i);
    expect(html).toContain('De sleutel van ’t Vliernest');
    expect(html).toContain('Gemaakt voor eigen gebruik.');
  });

  it('names nobody when that is asked', async () => {
    const out = inFolder('nobody.md');
    await kring('report', DEMO, '--session', 'ses-3', '--type', 'minutes', '--names', 'none', '-o', out);
    const text = readFileSync(out, 'utf8');
    expect(text).toContain('Er staan geen namen van mensen in.');
    expect(text).not.toMatch(/Kwartiermaker wijknetwerk|Opbouwwerker\)/);
  });
});
