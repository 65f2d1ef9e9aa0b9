import cookie from '@fastify/cookie';
import { decode, encode } from '@msgpack/msgpack';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Answers } from '../../shared/host/answer';
import { Asked } from '../../shared/host/wire';
import { createDesk, LARGEST_QUESTION } from '../services/desk';
import { contentPolicy, type Page, SAFE_HEADERS } from '../services/pages';
import { createGate, type Gate } from './gate';
import { isSoundMsgpack } from './sound-msgpack';

/** One fixed door: the working copy in the window belongs to this origin, so the port does not wander. */
export const PORT = 47615;

const MSGPACK = 'application/vnd.msgpack';
const PLAIN = 'text/plain; charset=utf-8';
/** The address at which another start of Kring asks for a window of this one. */
const TICKET = '/ticket';

/** On one machine a question takes no time; what comes in drop by drop is there to keep the door busy. */
const PATIENCE = { headersMs: 5000, requestMs: 30_000, lookEveryMs: 1000 };
const IDLE_MS = 10_000;
const LARGEST_HEADERS = 16 * 1024;
/** A window uses six. */
const MOST_CONNECTIONS = 64;

export type ServerParts = {
  readonly answers: Answers;
  readonly pages: (pathname: string) => Promise<Page>;
  /** 0 for a free one. */
  readonly port: number;
  readonly report: (error: unknown) => void;
  /** What a stranger reads: a plain sentence. */
  readonly strangerText: string;
  /** How long is waited for the headers of a request and for all of it, in milliseconds. */
  readonly patience?: typeof PATIENCE;
  /** Milliseconds, for the pace at which a window may ask. */
  readonly now?: () => number;
};

/** A door on 127.0.0.1 that is open. `url` carries the token; `urlOnce` makes an address that opens one window. */
export type Door = {
  readonly url: string;
  readonly urlOnce: () => string;
  readonly origin: string;
  readonly close: () => Promise<void>;
};

function refuse(reply: FastifyReply, status: number, text: string): FastifyReply {
  return reply
    .code(status)
    .headers({ ...SAFE_HEADERS, 'content-security-policy': contentPolicy('none'), 'cache-control': 'no-store' })
    .type(PLAIN)
    .send(text);
}

/** What was asked, or null when the body is no such thing. */
function askedIn(body: unknown): Asked | null {
  if (!(body instanceof Uint8Array)) return null;
  try {
    if (!isSoundMsgpack(body)) return null;
    // A plain view: what comes out must be plain bytes, not Node's own kind of them.
    const read = Asked.safeParse(decode(new Uint8Array(body.buffer, body.byteOffset, body.byteLength)));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** The status for a request that no window of ours would make, or null. */
function refusalFor(gate: Gate, request: FastifyRequest): number | null {
  if (!gate.isOurHost(request)) return 421;
  return gate.isFromUs(request) ? null : 403;
}

/** What a stranger still has to send is not waited for. */
const turnAway = (reply: FastifyReply, status: number, text: string): FastifyReply =>
  refuse(reply.header('connection', 'close'), status, text);

/** Answers who has a token: a window with its cookie, another start of Kring with an address for one window. */
function letIn(gate: Gate, request: FastifyRequest, reply: FastifyReply): boolean {
  if (request.method !== 'GET') return false;
  // A link that is opened a second time has its token in the address again.
  if (request.url.startsWith('/?')) return gate.exchange(request, reply);
  const address = request.url === TICKET ? gate.ticketFor(request) : null;
  if (address !== null) void reply.headers(SAFE_HEADERS).header('cache-control', 'no-store').type(PLAIN).send(address);
  return address !== null;
}

// The browser then takes the whole folder of this origin away, and not only what stands in it.
const clearing = ({ name }: Asked): Record<string, string> =>
  name === 'clearWindow' ? { 'clear-site-data': '"storage"' } : {};

function addRoutes(server: FastifyInstance, gate: () => Gate, parts: ServerParts): void {
  const { pages, strangerText } = parts;
  const ask = createDesk(parts);

  server.addHook('onRequest', async (request: FastifyRequest, reply: FastifyReply) => {
    const refusal = refusalFor(gate(), request);
    if (refusal) return turnAway(reply, refusal, strangerText);
    if (letIn(gate(), request, reply)) return reply;
    return gate().hasPass(request) ? undefined : turnAway(reply, 401, strangerText);
  });

  server.get('/*', async (request, reply) => {
    const { status, headers, body } = await pages(request.url.split(/[?#]/, 1)[0] ?? '/');
    return reply.code(status).headers(headers).send(Buffer.from(body.buffer));
  });

  server.post('/ask', async (request, reply) => {
    const asked = askedIn(request.body);
    if (!asked) return refuse(reply, 400, strangerText);
    const bytes = encode(await ask(asked), { ignoreUndefined: true });
    return reply
      .headers({ ...SAFE_HEADERS, 'cache-control': 'no-store', ...clearing(asked) })
      .type(MSGPACK)
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
}

/** Opens the door for one window on this machine. Throws with code `EADDRINUSE` when the port is taken. */
export async function openDoor(parts: ServerParts): Promise<Door> {
  const { headersMs, requestMs, lookEveryMs } = parts.patience ?? PATIENCE;
  const server = fastify({
    bodyLimit: LARGEST_QUESTION,
    forceCloseConnections: 'idle',
    requestTimeout: requestMs,
    keepAliveTimeout: IDLE_MS,
    http: {
      headersTimeout: headersMs,
      connectionsCheckingInterval: lookEveryMs,
      maxHeaderSize: LARGEST_HEADERS,
    },
    exposeHeadRoutes: false,
  });
  let gate: Gate | null = null;
  const ours = (): Gate => {
    if (!gate) throw new Error('The door is not open yet');
    return gate;
  };
  server.removeAllContentTypeParsers();
  server.addContentTypeParser(MSGPACK, { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  server.setNotFoundHandler((_request, reply) => refuse(reply, 404, parts.strangerText));
  server.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) parts.report(error);
    return refuse(reply, status, parts.strangerText);
  });
  server.server.maxConnections = MOST_CONNECTIONS;
  await server.register(cookie);
  addRoutes(server, ours, parts);
  await server.listen({ host: '127.0.0.1', port: parts.port });
  const address = server.server.address();
  gate = createGate(typeof address === 'object' && address ? address.port : parts.port);
  const { url, urlOnce, origin } = gate;
  return { url, urlOnce, origin, close: async () => void (await server.close()) };
}
