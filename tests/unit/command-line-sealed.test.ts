import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seal } from '../../shared/sealing/sealed-file';
import { DEMO_FILE } from '../make';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PASSPHRASE = 'lantaarn fiets tomaat wolk';
const folder = mkdtempSync(join(tmpdir(), 'kring-sealed-'));
const inFolder = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
let file = '';
beforeAll(async () => {
  file = inFolder('buurt.kring', await seal(new Uint8Array(readFileSync(DEMO_FILE)), PASSPHRASE, 1));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Answer = { readonly code: number; readonly out: string; readonly said: string };

/** Runs the command line as a person does, with something on its input. */
function kring(args: readonly string[], input = ''): Promise<Answer> {
  const { LC_ALL, LC_MESSAGES, ...others } = process.env;
  return new Promise((answer) => {
    const env = { ...others, LANG: 'nl_NL.UTF-8' };
    const child = execFile(process.execPath, ['scripts/kring.mjs', ...args], { cwd: ROOT, env }, (error, out, said) =>
      answer({ code: typeof error?.code === 'number' ? error.code : 0, out, said }),
    );
    child.stdin?.end(input);
  });
}

describe('the command line and a file with a passphrase', () => {
  it('asks for the passphrase in words, and takes it from a file or from the input', async () => {
    const bare = await kring(['check', file]);
    expect(bare).toMatchObject({ code: 1, out: '' });
    expect(bare.said).toContain(`${file}: dit bestand heeft een wachtzin.`);

    const from = inFolder('wachtzin.txt', `${PASSPHRASE}\r\nniet deze regel\n`);
    const checked = await kring(['check', file, '--passphrase-file', from]);
    expect(checked).toMatchObject({ code: 0, said: '' });
    expect(checked.out).toContain('in orde. 1 programma');
    expect(await kring(['check', file, '--passphrase-file', '-'], PASSPHRASE)).toEqual(checked);
  });

  it('says it when the passphrase is wrong, empty or not there', async () => {
    const said = async (from: string) => (await kring(['check', file, '--passphrase-file', from])).said;
    expect(await said(inFolder('fout.txt', 'lantaarn fiets tomaat'))).toContain('past niet op dit bestand');
    expect(await said(inFolder('leeg.txt', '\nwachtzin'))).toContain('de eerste regel is leeg');
    expect(await said(join(folder, 'nergens.txt'))).toContain('met de wachtzin is er niet');
  });

  it('makes a report of it', async () => {
    const from = inFolder('wachtzin.txt', PASSPHRASE);
    const out = join(folder, 'verslag.md');
    const made = await kring(['report', file, '--session', 'last', '-o', out, '--passphrase-file', from]);
    expect(made).toMatchObject({ code: 0, said: '' });
    expect(readFileSync(out, 'utf8')).toContain('Vlierbuurt');
  });
});
