import { parseArgs } from 'node:util';
import { Refusal } from '../../shared/model/message';
import { dataFolder } from '../services/data-folder';
import { codeOf } from '../services/disk';
import { inBothLanguages } from '../services/words';
import { AlreadyOpen, closeOnSignals, openAgain, serveBrowserHost } from './host';

const tell = (line: string) => console.log(line);

/** `npm start` where Electron is not there. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, 'no-open': { type: 'boolean' } },
  });
  const dataDir = values.data ?? dataFolder();
  try {
    const port = values.port === undefined ? {} : { port: Number(values.port) };
    const host = await serveBrowserHost({ ...port, dataDir, open: !values['no-open'], log: tell });
    closeOnSignals(host);
    // With its token only for a person who reads along: what is not a terminal may be a log that others read.
    const isRead = values['no-open'] === true || process.stdout.isTTY;
    const url = isRead ? host.url : new URL(host.url).origin;
    tell(inBothLanguages(({ t }) => t('app.host.running', { url })));
    await host.closed;
  } catch (error) {
    if (error instanceof AlreadyOpen && error.door) return await openAgain(error.door, dataDir, tell);
    const isRefusal = error instanceof Refusal;
    console.error(
      inBothLanguages(({ t, say }) =>
        isRefusal ? say(error.said) : `${t('app.host.failed.title')}: ${codeOf(error) || error}`,
      ),
    );
    process.exitCode = 1;
  }
}

await start();
