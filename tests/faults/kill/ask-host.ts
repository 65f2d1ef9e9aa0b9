import { decode, encode } from '@msgpack/msgpack';
import { cookieFor, knock } from '../../stand-ins/door-client';

/** Everything that the host keeps, asked at its door as a window asks it. */
export async function readHost(url: string): Promise<{ revision: number; tables: Record<string, { id: string }[]> }> {
  const { origin } = new URL(url);
  const headers = { cookie: await cookieFor(url), origin, 'content-type': 'application/vnd.msgpack' };
  const { body } = await knock(`${origin}/ask`, { method: 'POST', headers, body: encode({ name: 'readState' }) });
  const reply = decode(body) as { given?: { revision: number; tables: Record<string, { id: string }[]> } };
  if (!reply.given) throw new Error('The host did not say what it keeps');
  return reply.given;
}
