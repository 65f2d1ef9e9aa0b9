// Says which requirement rows a passing kind of test shows, and which nothing shows yet.
// A row is shown by a test whose title carries its id in brackets: `it('keeps accents [S1-3]')`.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('..', import.meta.url).pathname;
const rows = JSON.parse(readFileSync(join(ROOT, 'tests/trace.json'), 'utf8'));

/** Titles of `it` and `test`; a skipped or planned test shows nothing. */
const TITLE = /\b(?:it|test)(?:\.each\([\s\S]*?\))?\(\s*(['"`])([\s\S]*?)\1/g;
const ID = /S\d-\d+/g;

const shown = new Map();
for (const file of readdirSync(join(ROOT, 'tests'), { recursive: true, encoding: 'utf8' })) {
  if (!/\.(test|spec)\.tsx?$/.test(file)) continue;
  for (const [, , title] of readFileSync(join(ROOT, 'tests', file), 'utf8').matchAll(TITLE)) {
    for (const bracket of title.match(/\[[^\]]*\]/g) ?? []) {
      for (const id of bracket.match(ID) ?? []) shown.set(id, [...(shown.get(id) ?? []), file]);
    }
  }
}

const known = new Set(rows.map(({ id }) => id));
const strangers = [...shown.keys()].filter((id) => !known.has(id));
const sources = [...new Set(rows.map(({ source }) => source))];
const priorities = { M: 'must', S: 'should', C: 'could' };

for (const source of sources) {
  const line = Object.entries(priorities).map(([priority, word]) => {
    const of = rows.filter((row) => row.source === source && row.priority === priority);
    return `${word} ${of.filter(({ id }) => shown.has(id)).length} of ${of.length}`;
  });
  console.log(`${source}: ${line.join(', ')}`);
}
console.log('\nNot shown yet:');
for (const [priority, word] of Object.entries(priorities)) {
  const ids = rows.filter((row) => row.priority === priority && !shown.has(row.id)).map(({ id }) => id);
  console.log(`  ${word}: ${ids.join(' ') || 'none'}`);
}
if (strangers.length > 0) {
  console.error(`\nTests name rows that do not exist: ${strangers.join(' ')}`);
  process.exitCode = 1;
}
