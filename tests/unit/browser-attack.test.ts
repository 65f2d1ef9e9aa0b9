import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Door, openDoor } from '../../electron/browser/server';
import { logLine } from '../../electron/services/log-line';
import { createPages } from '../../electron/services/pages';
import type { Answers } from '../../shared/host/answer';
import { cookieFor, knock } from '../stand-ins/door-client';
import { rawConnection, sayRaw, statusOf } from '../stand-ins/raw-door';

const folder = mkdtempSync(join(tmpdir(), 'kring-attack-'));
const pages = join(folder, 'pages');
mkdirSync(join(pages, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.json'), 'SECRET');
writeFileSync(join(pages, 'index.html'), '<!doctype html><html><head><title>Kring</title></head></html>');
writeFileSync(join(pages, 'assets', 'app-1.js'), 'export {};');
symlinkSync(join(folder, 'secret.json'), join(pages, 'assets', 'link.json'));
symlinkSync(folder, join(pages, 'assets', 'folder'));

let door: Door;
let port: number;
let cookie: string;
let clock = 0;
const logged: string[] = [];
const asked = vi.fn(async () => Promise.reject(new Error('Iets met Fatima ging mis')));

beforeAll(async () => {
  const answers = new Proxy({}, { get: () => asked }) as Answers;
  const parts = { answers, pages: await createPages(pages), strangerText: 'stranger', port: 0 };
  const report = (error: unknown) => void logged.push(logLine(error));
  const patience = { headersMs: 400, requestMs: 1200, lookEveryMs: 100 };
  door = await openDoor({ ...parts, report, patience, now: () => clock });
  port = Number(new URL(door.origin).port);
  cookie = await cookieFor(door.url);
});
afterAll(async () => {
  await door.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = () => [`Host: 127.0.0.1:${port}`, `Cookie: ${cookie}`, 'Connection: close'];
const get = (path: string, ...headers: readonly string[]) =>
  sayRaw(port, [`GET ${path} HTTP/1.1`, ...own(), ...headers]);
const ask = (body: Uint8Array, headers: Readonly<Record<string, string>> = {}) =>
  knock(`${door.origin}/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/vnd.msgpack', origin: door.origin, cookie, ...headers },
    body,
  });

describe('a name that is not ours', () => {
  it.each([
    ...['kring.example', 'localhost', 'LOCALHOST', '127.1', '127.0.0.01', '2130706433', '0x7f000001', '0.0.0.0'],
    ...['[::1]', '[::ffff:127.0.0.1]', '127.0.0.1.', '127.0.0.1.nip.io', 'user@127.0.0.1', '127.0.0.1, evil', ''],
  ])('is turned away though it leads here: %j', async (name) => {
    for (const host of [name, `${name}:${port}`]) {
      const answer = await sayRaw(port, ['GET / HTTP/1.1', `Host: ${host}`, `Cookie: ${cookie}`, 'Connection: close']);
      expect([400, 421]).toContain(statusOf(answer));
      expect(answer).not.toContain('<title>');
    }
  });

  it('is turned away when it is left out, said twice, or said in the address', async () => {
    const rest = [`Cookie: ${cookie}`, 'Connection: close'];
    const ours = `Host: 127.0.0.1:${port}`;
    const tries = [
      ['GET / HTTP/1.1', ...rest],
      ['GET / HTTP/1.0', ...rest],
      ['GET / HTTP/1.1', 'Host: evil.example', ours, ...rest],
      ['GET http://evil.example/ HTTP/1.1', 'Host: evil.example', ...rest],
      ['GET http://evil.example/ HTTP/1.1', ours, ...rest],
    ];
    for (const lines of tries) expect(await sayRaw(port, lines)).not.toContain('<title>');
  });
});

describe('a page of somebody else', () => {
  it.each(['cross-site', 'same-site', 'CROSS-SITE', 'anything'])(
    'gets nothing, though the browser sends our cookie: Sec-Fetch-Site %s',
    async (site) => {
      for (const path of ['/', '/assets/app-1.js', `/${new URL(door.url).search}`]) {
        const answer = await get(path, `Sec-Fetch-Site: ${site}`);
        expect(statusOf(answer)).toBe(403);
        expect(answer.toLowerCase()).not.toContain('set-cookie');
      }
    },
  );

  it('is no address that was typed, and no page of ours', async () => {
    for (const site of ['none', 'same-origin']) expect(statusOf(await get('/', `Sec-Fetch-Site: ${site}`))).toBe(200);
  });

  it.each(['https://example.org', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'reads nothing either, from %s',
    async (origin) => {
      expect(statusOf(await get('/', `Origin: ${origin}`))).toBe(403);
    },
  );

  it('is never told that it may ask', async () => {
    for (const headers of [own(), own().filter((line) => !line.startsWith('Cookie'))]) {
      const preflight = await sayRaw(port, [
        'OPTIONS /ask HTTP/1.1',
        ...headers,
        'Origin: https://example.org',
        'Access-Control-Request-Method: POST',
        'Access-Control-Request-Headers: content-type',
        'Access-Control-Request-Private-Network: true',
      ]);
      expect(statusOf(preflight)).toBe(403);
      expect(preflight.toLowerCase()).not.toContain('access-control');
    }
  });
});

describe('another way of asking', () => {
  it.each(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'PURGE', 'BREW', 'get'])(
    'does nothing: %s',
    async (method) => {
      const from = [...own(), `Origin: ${door.origin}`, 'Content-Length: 0'];
      for (const path of ['/', '/ask', '/index.html']) {
        const status = statusOf(await sayRaw(port, [`${method} ${path} HTTP/1.1`, ...from]));
        expect([400, 403, 404, 405, 415]).toContain(status);
      }
    },
  );

  it('opens no tunnel and no socket', async () => {
    const tunnel = await sayRaw(port, [`CONNECT evil.example:443 HTTP/1.1`, ...own()]);
    expect(statusOf(tunnel)).not.toBe(200);
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='];
    const heads = own().filter((line) => !line.startsWith('Connection'));
    const { socket, heard } = rawConnection(port);
    socket.write(`${['GET / HTTP/1.1', ...heads, 'Connection: Upgrade', ...upgrade].join('\r\n')}\r\n\r\n`);
    socket.end();
    expect(statusOf(await heard)).not.toBe(101);
  });

  it.each([
    ['two lengths', ['Content-Length: 3', 'Content-Length: 4']],
    ['a length and parts', ['Content-Length: 3', 'Transfer-Encoding: chunked']],
    ['parts of another kind', ['Transfer-Encoding: chunked, identity']],
    ['a length that is none', ['Content-Length: 1e3']],
    ['a header with a break in it', ['X-A: b\rSet-Cookie: c=d']],
  ])('is refused when it can be read in two ways: %s', async (_what, lines) => {
    const answer = await sayRaw(port, ['POST /ask HTTP/1.1', ...own(), `Origin: ${door.origin}`, ...lines], 'abc');
    expect(statusOf(answer)).toBe(400);
  });
});

describe('a path', () => {
  const climbs = [
    '..',
    '%2e%2e',
    '.%2e',
    '..%00',
    '%252e%252e',
    '%25252e%25252e',
    '..;',
    '...',
    '%c0%ae%c0%ae',
    '\\..',
  ];
  const roots = ['/', '/assets/', '//', '/assets/../', '/assets/app-1.js/'];
  const more = [
    '/etc/passwd',
    '//etc/passwd',
    '/C:/Windows/win.ini',
    '/%5c%5cserver%5cshare',
    '/..%5c..%5csecret.json',
    '/assets/link.json',
    '/assets/folder/secret.json',
    '/assets',
    '/assets/',
    '/index.html%00',
    '/INDEX.HTML',
    '/__proto__',
    '/constructor',
    '/%ff',
    '/*',
    `/${'a'.repeat(10_000)}`,
    `/${'%2e%2e%2f'.repeat(1000)}etc/passwd`,
  ];
  const paths = [...roots.flatMap((root) => climbs.map((climb) => `${root}${climb}/secret.json`)), ...more];

  it.each(paths.map((path) => [path.slice(0, 60), path]))('leads nowhere: %s', async (_shown, path) => {
    const answer = await get(path);
    expect([400, 403, 404, 414, 431]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/SECRET|root:|<title>/);
  });

  it('is counted here: more than forty were tried', () => {
    expect(paths.length).toBeGreaterThan(60);
  });
});

describe('too much', () => {
  it('of headers is refused', async () => {
    expect(statusOf(await get('/', `X-Long: ${'a'.repeat(20_000)}`))).toBe(431);
  });

  it('of levels, or of what is only announced, is refused before anything is made of it', async () => {
    asked.mockClear();
    const tower = new Uint8Array(5_000_000).fill(0x91);
    const announced = new Uint8Array(Array.from({ length: 50 }, () => [0xdd, 1, 0xc9, 0xc3, 0x80]).flat());
    let deep: unknown = 1;
    for (let level = 0; level < 70; level += 1) deep = [deep];
    for (const body of [tower, announced, encode({ name: 'hello', input: deep }, { maxDepth: 100 })])
      expect((await ask(body)).status).toBe(400);
    expect(asked).not.toHaveBeenCalled();
  });

  it('of questions is refused in words, and the window that asked goes on after', async () => {
    const body = Buffer.from(encode({ name: 'openWall', input: { sessionId: 's' } })).toString('latin1');
    const heads = own().filter((line) => !line.startsWith('Connection'));
    const kind = ['Content-Type: application/vnd.msgpack', `Content-Length: ${body.length}`, `Origin: ${door.origin}`];
    const question = `${['POST /ask HTTP/1.1', ...heads, ...kind].join('\r\n')}\r\n\r\n${body}`;
    const refusals = async (count: number) => {
      const { socket, heard } = rawConnection(port);
      socket.end(Buffer.from(question.repeat(count), 'latin1'));
      return (await heard).split('app.host.tooMuch').length - 1;
    };
    expect(await refusals(2000)).toBe(0);
    expect(await refusals(20)).toBe(20);
    clock += 1000;
    expect(await refusals(20)).toBe(0);
  });

  it('of time for the headers, or for what follows them, is not given', async () => {
    const half = rawConnection(port);
    half.socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nX-`);
    const slow = rawConnection(port);
    slow.socket.write(
      [
        'POST /ask HTTP/1.1',
        ...own(),
        `Origin: ${door.origin}`,
        'Content-Type: application/vnd.msgpack',
        'Content-Length: 1000',
        '',
        'a',
      ].join('\r\n'),
    );
    const drops = setInterval(() => {
      half.socket.write('a');
      slow.socket.write('a');
    }, 50);
    const [halfHeard, slowHeard] = await Promise.all([half.heard, slow.heard]);
    clearInterval(drops);
    expect([0, 408]).toContain(statusOf(halfHeard));
    expect([0, 408]).toContain(statusOf(slowHeard));
  });

  it('of connections is not kept, and the own window comes in again', async () => {
    const many = Array.from({ length: 200 }, () => rawConnection(port));
    await Promise.all(many.map(({ heard }) => heard));
    expect(statusOf(await get('/'))).toBe(200);
  });
});

describe('an address that opens once', () => {
  const urlOnce = async () =>
    String((await knock(`${door.origin}/ticket`, { headers: { authorization: bearer() } })).body);
  const bearer = () => `Bearer ${new URL(door.url).searchParams.get('token')}`;

  it('is given to another start of Kring, and opens one window', async () => {
    const once = await urlOnce();
    expect(new URL(once).origin).toBe(door.origin);
    expect(once).not.toBe(door.url);
    expect((await knock(once)).status).toBe(303);
    expect((await knock(once)).status).toBe(401);
    expect((await knock(door.urlOnce())).status).toBe(303);
  });

  it.each([
    ['without the token', {}],
    ['with a token that is wrong', { authorization: `Bearer ${'A'.repeat(43)}` }],
    ['of a page, with the right one', { authorization: 'own', 'sec-fetch-site': 'same-origin' }],
    ['of a page that says where it is, with the right one', { authorization: 'own', origin: 'own' }],
    ['with our cookie', { cookie: 'own' }],
  ])('is not given to somebody %s', async (_who, headers: Readonly<Record<string, string>>) => {
    const filled = Object.entries(headers).map(([name, value]) => {
      const ours: Record<string, string> = { authorization: bearer(), origin: door.origin, cookie };
      return [name, value === 'own' ? (ours[name] ?? value) : value] as const;
    });
    const answer = await knock(`${door.origin}/ticket`, { headers: Object.fromEntries(filled) });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.body.toString()).not.toContain('token=');
  });

  it('is one of eight: who asks for more uses up the oldest', async () => {
    const first = door.urlOnce();
    for (let more = 0; more < 8; more += 1) door.urlOnce();
    expect((await knock(first)).status).toBe(401);
  });
});

describe('the log', () => {
  it('says that something went wrong, and neither what was said nor the token', async () => {
    await ask(encode({ name: 'closeWall' }));
    const text = logged.join('\n');
    expect(text).toContain('Error');
    expect(text).not.toContain('Fatima');
    expect(text).not.toContain(String(new URL(door.url).searchParams.get('token')));
    expect(text).not.toContain(cookie);
  });
});
