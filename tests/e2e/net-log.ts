import { readFileSync } from 'node:fs';

// The browser's own account of everything it did on a network: of pages and workers, and of the browser itself.

/** The words that make a browser keep a net log in this file. */
export const netLogTo = (file: string): readonly string[] => [
  `--log-net-log=${file}`,
  '--net-log-capture-mode=Default',
];

type Event = { readonly type: number; readonly params?: Readonly<Record<string, unknown>> };
type Constants = { readonly logEventTypes: Readonly<Record<string, number>> };

/** What went over a network: addresses that were asked, names that were looked up, and machines that were called. */
export type WentOut = {
  readonly asked: readonly string[];
  readonly named: readonly string[];
  readonly called: readonly string[];
};

/** One event per line; a browser that was killed leaves the last line and the end of the list out. */
function eventsOf(lines: readonly string[]): readonly Event[] {
  return lines
    .map((line) => line.replace(/,\s*$/, '').replace(/\]\}?\s*$/, ''))
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as Event];
      } catch {
        return [];
      }
    });
}

const distinct = (values: readonly unknown[]): readonly string[] =>
  [...new Set(values.filter((value) => typeof value === 'string'))].sort();

/** Reads a net log. Throws when there is none, or when it holds no event at all. */
export function readNetLog(file: string): WentOut {
  const [first = '', ...lines] = readFileSync(file, 'utf8').split('\n');
  const { logEventTypes } = (JSON.parse(`${first.replace(/,\s*$/, '')}}`) as { constants: Constants }).constants;
  const events = eventsOf(lines);
  if (events.length === 0) throw new Error('The net log is empty');
  const paramsOf = (name: string, key: string) => {
    const number = logEventTypes[name];
    if (number === undefined) throw new Error(`This browser does not write down ${name}`);
    return events.filter(({ type }) => type === number).map(({ params }) => params?.[key]);
  };
  return {
    asked: distinct(
      paramsOf('URL_REQUEST_START_JOB', 'url').map((url) => (typeof url === 'string' ? originOf(url) : url)),
    ),
    named: distinct([
      ...paramsOf('HOST_RESOLVER_MANAGER_JOB', 'host'),
      ...paramsOf('HOST_RESOLVER_DNS_TASK', 'hostname'),
    ]),
    called: distinct([...paramsOf('TCP_CONNECT_ATTEMPT', 'address'), ...paramsOf('UDP_CONNECT', 'address')]),
  };
}

const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);
