import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AlreadyOpen, type BrowserHost, serveBrowserHost } from '../../electron/browser/host';
import { LARGEST_FILE } from '../../shared/host/contract';
import { cookieFor, knock } from '../stand-ins/door-client';

const folder = mkdtempSync(join(tmpdir(), 'kring-serve-'));
const [data, pages] = [join(folder, 'data'), join(folder, 'pages')];
mkdirSync(join(pages, 'assets'), { recursive: true });
writeFileSync(join(folder, 'secret.json'), '{}');
writeFileSync(join(pages, 'index.html'), '<!doctype html><html><head><title>Kring</title></head></html>');
writeFileSync(join(pages, 'assets', 'app-1.js'), 'export {};');

let host: BrowserHost;
let origin: string;
let cookie: string;
const body = encode({ name: 'hello' });
const type = { 'content-type': 'application/vnd.msgpack' };

beforeAll(async () => {
  host = await serveBrowserHost({ port: 0, dataDir: data, pages });
  origin = new URL(host.url).origin;
  cookie = await cookieFor(host.url);
});
afterAll(async () => {
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

const ask = (headers: Record<string, string>) =>
  knock(`${origin}/ask`, { method: 'POST', headers: { ...type, ...headers }, body });

/** Asks for a path as it is written: a URL would be tidied up before it is sent. */
const knockRaw = (path: string) =>
  new Promise<{ status: number; text: string }>((done, fail) => {
    request({ host: '127.0.0.1', port: new URL(origin).port, path, headers: { cookie }, agent: false }, (response) => {
      let text = '';
      response.on('data', (part: Buffer) => {
        text += part.toString();
      });
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    })
      .once('error', fail)
      .end();
  });

describe('the door of the browser host', () => {
  it('takes a token of 256 bits out of the address and gives a cookie that no other site can send', async () => {
    const token = new URL(host.url).searchParams.get('token') ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const first = await knock(host.url);
    expect(first.status).toBe(303);
    expect(first.headers.location).toBe('/');
    expect(String(first.headers['set-cookie'])).toMatch(/; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(String(first.headers['set-cookie'])).not.toContain(token);
    // The same link opens a second window, with or without the cookie.
    expect((await knock(host.url)).headers['set-cookie']).toEqual(first.headers['set-cookie']);
    expect((await knock(host.url, { headers: { cookie } })).status).toBe(303);
  });

  it('answers its own window', async () => {
    expect((await ask({ origin, cookie })).status).toBe(200);
    const page = await knock(origin, { headers: { cookie } });
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain('<title>Kring</title>');
  });

  it('serves with the same strict headers as Electron', async () => {
    const { headers, body: html } = await knock(`${origin}/`, { headers: { cookie } });
    const policy = String(headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(html.toString()).toContain(`nonce="${nonce}"`);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(['', 'token=', 'token=wrong', `token=${'A'.repeat(43)}`, 'token[]=x'])(
    'gives a stranger with %j nothing',
    async (query) => {
      const { status, headers, body: text } = await knock(`${origin}/?${query}`);
      expect(status).toBe(401);
      expect(headers).not.toHaveProperty('set-cookie');
      expect(text.toString()).not.toContain('<title>');
    },
  );

  it.each(['/', '/index.html', '/assets/app-1.js', '/nothing', '/ask'])(
    'gives %s to nobody without the cookie',
    async (path) => {
      expect((await knock(`${origin}${path}`)).status).toBe(401);
      expect((await knock(`${origin}${path}`, { headers: { cookie: 'kring=guess' } })).status).toBe(401);
    },
  );

  it('refuses the cookie of another run', async () => {
    const wrong = cookie.replace(/=.*/, `=${'A'.repeat(43)}`);
    expect((await ask({ origin, cookie: wrong })).status).toBe(401);
  });

  it.each(['https://example.org', 'http://127.0.0.1', 'http://localhost:1', 'null', ''])(
    'refuses a request from the page of %j, cookie or not',
    async (foreign) => {
      expect((await ask({ origin: foreign, cookie })).status).toBe(403);
    },
  );

  it('refuses a request that does not say where it comes from', async () => {
    expect((await ask({ cookie })).status).toBe(403);
  });

  it.each(['example.org', 'localhost', '127.0.0.1', '127.0.0.1:1', '127.0.0.1.example.org', '[::1]', '0.0.0.0'])(
    'refuses the name %s: it may be another site that points here',
    async (name) => {
      const { port } = new URL(origin);
      for (const foreign of [name, `${name}:${port}`].filter((each) => each !== `127.0.0.1:${port}`)) {
        expect((await ask({ host: foreign, origin, cookie })).status).toBe(421);
        expect((await knock(`${origin}/`, { headers: { host: foreign, cookie } })).status).toBe(421);
      }
    },
  );

  const CLIMBS = [
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/..%2fsecret.json',
    '/assets/..%5c..%5csecret.json',
    '//etc/passwd',
  ];
  it.each([...CLIMBS, '/%00', '/%ff', '/assets/', '/assets', '/__proto__', '/ask'])(
    'finds nothing at %s',
    async (path) => {
      const { status, text } = await knockRaw(path);
      expect([400, 404]).toContain(status);
      expect(text).not.toContain('{}');
    },
  );

  it.each([
    ['no body', new Uint8Array()],
    ['JSON', Buffer.from('{"name":"hello"}')],
    ['half a message', encode({ name: 'hello' }).slice(0, 4)],
    ['a list', encode(['hello'])],
    ['a key that reaches for the roots', Buffer.from([0x81, 0xa9, ...Buffer.from('__proto__'), 0x80])],
  ])('refuses %s as a question', async (_what, wrong) => {
    const answer = await knock(`${origin}/ask`, { method: 'POST', headers: { ...type, origin, cookie }, body: wrong });
    expect(answer.status).toBe(400);
  });

  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'refuses the kind %s, which a foreign page could send without asking',
    async (kind) => {
      expect((await ask({ origin, cookie, 'content-type': kind })).status).toBe(415);
    },
  );

  it('refuses a body over its size without reading it', async () => {
    const headers = { ...type, origin, cookie, 'content-length': String(LARGEST_FILE + 2 * 1024 * 1024) };
    const answer = await knock(`${origin}/ask`, { method: 'POST', headers }).catch((error: Error) => error);
    expect(answer).toMatchObject({ status: 413 });
  });

  it('refuses aloud what the page does itself', async () => {
    for (const name of ['closeWall', 'openFile', 'saveFile', 'openWall', 'openLink']) {
      const input = { kind: 'docx', suggestedName: 'x', bytes: new Uint8Array(1), sessionId: 's', url: 'https://x.nl' };
      const question = encode({ name, ...(name === 'closeWall' ? {} : { input }) });
      const answer = await knock(`${origin}/ask`, {
        method: 'POST',
        headers: { ...type, origin, cookie },
        body: question,
      });
      expect(answer.body.toString()).toContain('app.host.notHere');
    }
  });
});

describe('serving', () => {
  it('finds the Kring that is open already, and its door', async () => {
    const second = await serveBrowserHost({ port: 0, dataDir: data, pages }).catch((error: unknown) => error);
    expect(second).toBeInstanceOf(AlreadyOpen);
    expect(second).toMatchObject({ door: host.url });
  });

  it('keeps the door for its own person only', () => {
    expect(readFileSync(join(data, 'kring.lock'), 'utf8')).toContain(new URL(host.url).searchParams.get('token'));
  });

  it('says that a chosen port is taken, and leaves the data folder free', async () => {
    const other: Server = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const address = other.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const dataDir = join(folder, 'other');
    await expect(serveBrowserHost({ port, dataDir, pages })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    other.close();
    const again = await serveBrowserHost({ port: 0, dataDir, pages });
    await again.close();
    await again.close();
    await again.closed;
  });
});
