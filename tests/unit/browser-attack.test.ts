import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttackedDoor, openAttackedDoor } from '../stand-ins/attacked-door';
import { rawConnection, sayRaw, statusOf } from '../stand-ins/raw-door';

let door: AttackedDoor;
beforeAll(async () => {
  door = await openAttackedDoor();
});
afterAll(() => door.close());

describe('a name that is not ours', () => {
  it.each([
    ...['kring.example', 'localhost', 'LOCALHOST', '127.1', '127.0.0.01', '2130706433', '0x7f000001', '0.0.0.0'],
    ...['[::1]', '[::ffff:127.0.0.1]', '127.0.0.1.', '127.0.0.1.nip.io', 'user@127.0.0.1', '127.0.0.1, evil', ''],
  ])('is turned away though it leads here: %j', async (name) => {
    for (const host of [name, `${name}:${door.port}`]) {
      const answer = await sayRaw(door.port, [
        'GET / HTTP/1.1',
        `Host: ${host}`,
        `Cookie: ${door.cookie}`,
        'Connection: close',
      ]);
      expect([400, 421]).toContain(statusOf(answer));
      expect(answer).not.toContain('<title>');
    }
  });

  it('is turned away when it is left out, said twice, or said in the address', async () => {
    const rest = [`Cookie: ${door.cookie}`, 'Connection: close'];
    const ours = `Host: 127.0.0.1:${door.port}`;
    const tries = [
      ['GET / HTTP/1.1', ...rest],
      ['GET / HTTP/1.0', ...rest],
      ['GET / HTTP/1.1', 'Host: evil.example', ours, ...rest],
      ['GET http://evil.example/ HTTP/1.1', 'Host: evil.example', ...rest],
      ['GET http://evil.example/ HTTP/1.1', ours, ...rest],
    ];
    for (const lines of tries) expect(await sayRaw(door.port, lines)).not.toContain('<title>');
  });
});

describe('a page of somebody else', () => {
  it.each(['cross-site', 'same-site', 'CROSS-SITE', 'anything'])(
    'gets nothing, though the browser sends our cookie: Sec-Fetch-Site %s',
    async (site) => {
      for (const path of ['/', '/assets/app-1.js', `/${new URL(door.url).search}`]) {
        const answer = await door.get(path, `Sec-Fetch-Site: ${site}`);
        expect(statusOf(answer)).toBe(403);
        expect(answer.toLowerCase()).not.toContain('set-cookie');
      }
    },
  );

  it('is no address that was typed, and no page of ours', async () => {
    for (const site of ['none', 'same-origin'])
      expect(statusOf(await door.get('/', `Sec-Fetch-Site: ${site}`))).toBe(200);
  });

  it.each(['https://example.org', 'null', 'http://127.0.0.1:1', 'http://localhost'])(
    'reads nothing either, from %s',
    async (origin) => {
      expect(statusOf(await door.get('/', `Origin: ${origin}`))).toBe(403);
    },
  );

  it('is never told that it may ask', async () => {
    for (const headers of [door.own(), door.own().filter((line) => !line.startsWith('Cookie'))]) {
      const preflight = await sayRaw(door.port, [
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
      const from = [...door.own(), `Origin: ${door.origin}`, 'Content-Length: 0'];
      for (const path of ['/', '/ask', '/index.html']) {
        const status = statusOf(await sayRaw(door.port, [`${method} ${path} HTTP/1.1`, ...from]));
        expect([400, 403, 404, 405, 415]).toContain(status);
      }
    },
  );

  it('opens no tunnel and no socket', async () => {
    const tunnel = await sayRaw(door.port, [`CONNECT evil.example:443 HTTP/1.1`, ...door.own()]);
    expect(statusOf(tunnel)).not.toBe(200);
    const upgrade = ['Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA=='];
    const heads = door.own().filter((line) => !line.startsWith('Connection'));
    const { socket, heard } = rawConnection(door.port);
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
    const answer = await sayRaw(
      door.port,
      ['POST /ask HTTP/1.1', ...door.own(), `Origin: ${door.origin}`, ...lines],
      'abc',
    );
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
    const answer = await door.get(path);
    expect([400, 403, 404, 414, 431]).toContain(statusOf(answer));
    expect(answer).not.toMatch(/SECRET|root:|<title>/);
  });

  it('is counted here: more than forty were tried', () => {
    expect(paths.length).toBeGreaterThan(60);
  });
});
