import { decode, encode } from '@msgpack/msgpack';
import { type CallName, type Gives, LARGEST_FILE, type Takes } from '../../shared/host/contract';
import { givenBy } from '../../shared/host/wire';
import { Refusal, say } from '../../shared/model/message';

const MSGPACK = 'application/vnd.msgpack';
const TOO_BIG = 413;
/** What the server takes: the largest file, and the rest of the request around it. */
const LARGEST_BODY = LARGEST_FILE + 1024 * 1024;
/** The door does not know this window any more: it was opened by a Kring that has stopped since. */
const STRANGER = [401, 403, 421];
const MEGABYTE = 1024 * 1024;

function refusalOf(status: number, size: number): Refusal {
  if (STRANGER.includes(status)) return new Refusal(say('app.host.gone'));
  if (status !== TOO_BIG) return new Refusal(say('app.host.unexpected'));
  const [megabytes, most] = [Math.ceil(size / MEGABYTE), LARGEST_FILE / MEGABYTE];
  return new Refusal(say('app.host.tooBig', { megabytes, most }));
}

/** Asks the server that gave this page. Bytes go as bytes, and what was left out stays left out. */
export async function askServer<N extends CallName>(name: N, input: Takes<N>): Promise<Gives<N>> {
  const body = encode({ name, input }, { ignoreUndefined: true });
  // Refused here already: a server that says so halfway through the sending looks like one that is gone.
  if (body.length > LARGEST_BODY) throw refusalOf(TOO_BIG, body.length);
  const response = await fetch('/ask', {
    method: 'POST',
    headers: { 'content-type': MSGPACK },
    body,
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'error',
  }).catch(() => null);
  if (!response) throw new Refusal(say('app.host.gone'));
  if (!response.ok) throw refusalOf(response.status, body.length);
  return givenBy(name, decode(new Uint8Array(await response.arrayBuffer())));
}
