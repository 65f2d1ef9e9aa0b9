// Makes the demonstration that Kring ships, out of a bare workspace.json:
//   node scripts/make-demo.mjs path/to/workspace.json [out.kring]
// The result is committed, so this runs only when the demonstration itself changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { zipSync } from 'fflate';

const [from, to = 'resources/samples/demo.kring'] = process.argv.slice(2);
if (!from) {
  console.error('Usage: node scripts/make-demo.mjs path/to/workspace.json [out.kring]');
  process.exit(1);
}
const workspace = JSON.parse(readFileSync(from, 'utf8'));
const json = new TextEncoder().encode(`${JSON.stringify(workspace, null, 2)}\n`);
// Zip keeps local time without a zone: one fixed moment makes the same bytes on every machine.
const mtime = new Date(1980, 0, 1);
writeFileSync(to, zipSync({ 'workspace.json': [json, { level: 9, mtime }] }));
