// Measures what a person waits for, each beside a baseline in the same run: look at the ratio, not the milliseconds.
import { measureLayout } from './bench/layout.mjs';
import { measureMeeting } from './bench/meeting.mjs';
import { measureNetwork } from './bench/network.mjs';
import { measureReport } from './bench/report.mjs';
import { measureSealing } from './bench/sealing.mjs';
import { measureStart } from './bench/start.mjs';

const PARTS = {
  start: measureStart,
  meeting: measureMeeting,
  report: measureReport,
  sealing: measureSealing,
  network: measureNetwork,
  layout: measureLayout,
};

// All of it, or only the parts that are named: `npm run bench -- network`.
const asked = process.argv.slice(2);
const rows = [];
for (const [name, measure] of Object.entries(PARTS))
  if (asked.length === 0 || asked.includes(name)) rows.push(...(await measure()));

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const ENOUGH_FOR_P95 = 40;
/** What nineteen of twenty stay under, where there are enough to say so. */
const slowest = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];
const range = (values) =>
  [
    `${middle(values).toFixed(0)} [${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}]`,
    ...(values.length >= ENOUGH_FOR_P95 ? [`p95 ${slowest(values).toFixed(0)}`] : []),
  ].join(' ');

console.log('\nmilliseconds, or a count where it says so: median [least–most]\n');
const table = rows.map(({ what, kring, against, baseline }) => ({
  what,
  kring: range(kring),
  against,
  baseline: range(baseline),
  ratio: (middle(kring) / middle(baseline)).toPrecision(2),
}));
const columns = ['what', 'kring', 'against', 'baseline', 'ratio'];
const width = (column) => Math.max(column.length, ...table.map((row) => row[column].length));
const line = (row) => columns.map((column) => row[column].padEnd(width(column))).join('  ');
console.log(line(Object.fromEntries(columns.map((column) => [column, column]))));
for (const row of table) console.log(line(row));
