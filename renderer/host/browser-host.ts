import { safeLink } from '../../shared/host/addresses';
import {
  CALLS,
  type CallName,
  type EventName,
  type Gives,
  type Host,
  type Says,
  type Takes,
} from '../../shared/host/contract';
import { Refusal, say } from '../../shared/model/message';
import { openFile, saveFile } from './browser-files';
import { createWall } from './browser-wall';
import { askServer } from './browser-wire';

type Asks = { readonly [N in CallName]?: (input: Takes<N>) => Promise<Gives<N>> };
type Hearers = { readonly [N in EventName]: Set<(said: Says<N>) => void> };

async function openLink({ url }: Takes<'openLink'>): Promise<Gives<'openLink'>> {
  const address = safeLink(url);
  if (address === null) throw new Refusal(say('app.host.badLink'));
  // With `noopener` the browser never says whether it opened; a click on a link is not blocked.
  window.open(address, '_blank', 'noopener,noreferrer');
  return { opened: true };
}

/** Asks the server behind this page; files and windows are the browser's own business and are done here. */
export function createBrowserHost(): Host {
  const hearers: Hearers = { menu: new Set(), wall: new Set(), closing: new Set() };
  const wall = createWall((open, why) => {
    for (const hear of hearers.wall) hear({ open, ...(why && { why }) });
  });
  const here: Asks = {
    saveFile,
    openFile,
    openLink,
    openWall: ({ sessionId }) => wall.open(sessionId),
    closeWall: async () => {
      wall.close();
      return undefined;
    },
  };
  globalThis.addEventListener?.('pagehide', () => {
    for (const hear of hearers.closing) hear(undefined);
  });
  const ask = async <N extends CallName>(name: N, input: Takes<N>): Promise<Gives<N>> => {
    const own = here[name] as ((given: Takes<N>) => Promise<Gives<N>>) | undefined;
    if (!own) return await askServer(name, input);
    return await own(CALLS[name].takes.parse(input) as Takes<N>);
  };
  const on = <N extends EventName>(name: N, hear: (said: Says<N>) => void) => {
    const all = hearers[name] as Set<(said: Says<N>) => void>;
    all.add(hear);
    return () => void all.delete(hear);
  };
  return { ask, on };
}
