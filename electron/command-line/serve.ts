import { resolve } from 'node:path';
import { Refusal, say } from '../../shared/model/message';
import { closeOnSignals, serveBrowserHost } from '../browser/host';
import { codeOf } from '../services/disk';
import { type Call, type Command, optionOf } from './command';
import { projectFolder } from './project';

const HIGHEST_PORT = 65_535;

function portOf(call: Call): number | undefined {
  const asked = optionOf(call, 'port');
  if (asked === undefined) return undefined;
  const port = /^\d{1,5}$/.test(asked) ? Number(asked) : Number.NaN;
  if (port <= HIGHEST_PORT) return port;
  throw new Refusal(say('workspace.cli.portWrong'));
}

async function run(call: Call): Promise<void> {
  const port = portOf(call);
  const data = optionOf(call, 'data');
  const host = await serveBrowserHost({
    ...(port === undefined ? {} : { port }),
    ...(data === undefined ? {} : { dataDir: resolve(data) }),
    pages: projectFolder('dist', 'renderer'),
    open: !call.values['no-open'],
    log: call.complain,
  }).catch((cause: unknown) => {
    throw codeOf(cause) === 'EADDRINUSE' ? new Refusal(say('workspace.cli.portTaken', { port: String(port) })) : cause;
  });
  closeOnSignals(host);
  call.print(JSON.stringify({ url: host.url }));
  await host.closed;
}

/** Kring in a browser, until it is told to stop. The one line of JSON comes when it is ready to be opened. */
export const serve: Command = {
  usage: 'serve [--port N] [--data DIR] [--no-open]',
  about: 'workspace.cli.about.serve',
  options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
  takes: 0,
  run,
};
