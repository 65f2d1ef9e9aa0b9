import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { SAFE_HEADERS } from '../services/pages';

/** The part of the address that carries the token. */
const TOKEN_PARAMETER = 'token';

const BYTES = 32;
const newSecret = (): string => randomBytes(BYTES).toString('base64url');

function isSame(given: unknown, secret: string): boolean {
  if (typeof given !== 'string') return false;
  const [a, b] = [Buffer.from(given), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Who may come in. A token in the address, known only to this person's own processes, is exchanged for a cookie that
 * no other site can send. It stays good for the whole run, so that a link may be opened twice.
 */
export function createGate(port: number) {
  const origin = `http://127.0.0.1:${port}`;
  const host = `127.0.0.1:${port}`;
  // Cookies know no ports: the name keeps two hosts on one machine apart.
  const cookieName = `kring-${port}`;
  const [token, pass] = [newSecret(), newSecret()];

  /** Against DNS rebinding: another site's name may point at 127.0.0.1, but then its name stands here. */
  const isOurHost = (request: FastifyRequest): boolean => request.headers.host === host;

  /** A browser says where a request came from; a request that changes something must say it came from us. */
  const isOurOrigin = (request: FastifyRequest): boolean => request.headers.origin === origin;

  const hasPass = (request: FastifyRequest): boolean => isSame(request.cookies[cookieName], pass);

  /** Gives the cookie for the right token, and takes the token out of the address. Answers whether it did. */
  const exchange = (request: FastifyRequest, reply: FastifyReply): boolean => {
    const given = new URL(request.url, origin).searchParams.get(TOKEN_PARAMETER);
    if (!isSame(given, token)) return false;
    void reply
      .headers(SAFE_HEADERS)
      .header('cache-control', 'no-store')
      .setCookie(cookieName, pass, { httpOnly: true, sameSite: 'strict', path: '/' })
      .redirect('/', 303);
    return true;
  };

  return { origin, url: `${origin}/?${TOKEN_PARAMETER}=${token}`, isOurHost, isOurOrigin, hasPass, exchange };
}
export type Gate = ReturnType<typeof createGate>;
