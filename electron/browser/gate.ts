import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SAFE_HEADERS } from '../services/pages';

/** The part of the address that carries the token. */
const TOKEN_PARAMETER = 'token';

/** A ticket is for the browser that is being started; what is not used in this time is nobody's. */
const TICKET_MS = 60_000;
const MOST_TICKETS = 8;

const BYTES = 32;
const newSecret = (): string => randomBytes(BYTES).toString('base64url');

function isSame(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Addresses that open a window once. Others on this machine can read the words that a browser is started with. */
function createTickets(now: () => number) {
  const madeAt = new Map<string, number>();
  const make = (): string => {
    const ticket = newSecret();
    madeAt.set(ticket, now());
    for (const old of [...madeAt.keys()].slice(0, -MOST_TICKETS)) madeAt.delete(old);
    return ticket;
  };
  const take = (given: unknown): boolean => {
    const found = [...madeAt.keys()].find((ticket) => isSame(given, ticket));
    if (found === undefined) return false;
    const age = now() - (madeAt.get(found) ?? 0);
    madeAt.delete(found);
    return age >= 0 && age <= TICKET_MS;
  };
  return { make, take };
}

/** What a browser adds to every request of a page, and no program of ours does. */
const isOfPage = ({ headers }: FastifyRequest): boolean =>
  headers['sec-fetch-site'] !== undefined || headers.origin !== undefined || headers.cookie !== undefined;

/**
 * Who may come in. A token in the address, known only to this person's own processes, is exchanged for a cookie that
 * no other site can send. It stays good for the whole run, so that a link may be opened twice; a browser that Kring
 * starts itself is given a ticket that opens once instead.
 */
export function createGate(port: number, now: () => number = () => performance.now()) {
  const origin = `http://127.0.0.1:${port}`;
  const host = `127.0.0.1:${port}`;
  // Cookies know no ports: the name keeps two hosts on one machine apart.
  const cookieName = `kring-${port}`;
  const [token, pass] = [newSecret(), newSecret()];
  const tickets = createTickets(now);
  const addressWith = (secret: string): string => `${origin}/?${TOKEN_PARAMETER}=${secret}`;

  /** Against DNS rebinding: another site's name may point at 127.0.0.1, but then its name stands here. */
  const isOurHost = (request: FastifyRequest): boolean => request.headers.host === host;

  /**
   * A browser says where a request came from. What changes something must say it came from us; what only reads may
   * leave it unsaid, as an address that is typed does. Another port of this machine sends our cookie: it is named here.
   */
  const isFromUs = ({ method, headers }: FastifyRequest): boolean => {
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    return headers.origin === origin || (method === 'GET' && headers.origin === undefined);
  };

  const hasPass = (request: FastifyRequest): boolean => isSame(request.cookies[cookieName], pass);

  /** Gives the cookie for the token or a ticket, and takes it out of the address. Answers whether it did. */
  const exchange = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const given = new URL(request.url, origin).searchParams.get(TOKEN_PARAMETER);
    if (!isSame(given, token) && !tickets.take(given)) return false;
    void reply
      .headers(SAFE_HEADERS)
      .header('cache-control', 'no-store')
      .setCookie(cookieName, pass, { httpOnly: true, sameSite: 'strict', path: '/' })
      .redirect('/', 303);
    return true;
  };

  /** The address for one window, for another start of Kring that shows the token; null for anybody else. */
  const ticketFor = (request: FastifyRequest): string | null =>
    !isOfPage(request) && isSame(request.headers.authorization, `Bearer ${token}`) ? addressWith(tickets.make()) : null;

  const urlOnce = (): string => addressWith(tickets.make());
  return { origin, url: addressWith(token), urlOnce, isOurHost, isFromUs, hasPass, exchange, ticketFor };
}
export type Gate = ReturnType<typeof createGate>;
