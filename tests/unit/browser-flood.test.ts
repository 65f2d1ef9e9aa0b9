import { encode } from '@msgpack/msgpack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AttackedDoor, openAttackedDoor } from '../stand-ins/attacked-door';
import { knock } from '../stand-ins/door-client';
import { rawConnection, statusOf } from '../stand-ins/raw-door';

let door: AttackedDoor;
beforeAll(async () => {
  door = await openAttackedDoor();
});
afterAll(() => door.close());

describe('too much', () => {
  it('of headers is refused', async () => {
    expect(statusOf(await door.get('/', `X-Long: ${'a'.repeat(20_000)}`))).toBe(431);
  });

  it('of levels, or of what is only announced, is refused before anything is made of it', async () => {
    const before = door.asked.length;
    const tower = new Uint8Array(5_000_000).fill(0x91);
    const announced = new Uint8Array(Array.from({ length: 50 }, () => [0xdd, 1, 0xc9, 0xc3, 0x80]).flat());
    let deep: unknown = 1;
    for (let level = 0; level < 70; level += 1) deep = [deep];
    for (const body of [tower, announced, encode({ name: 'hello', input: deep }, { maxDepth: 100 })])
      expect((await door.ask(body)).status).toBe(400);
    expect(door.asked).toHaveLength(before);
  });

  it('of questions is refused in words, and the window that asked goes on after', async () => {
    const body = Buffer.from(encode({ name: 'openWall', input: { sessionId: 's' } })).toString('latin1');
    const heads = door.own().filter((line) => !line.startsWith('Connection'));
    const kind = ['Content-Type: application/vnd.msgpack', `Content-Length: ${body.length}`, `Origin: ${door.origin}`];
    const question = `${['POST /ask HTTP/1.1', ...heads, ...kind].join('\r\n')}\r\n\r\n${body}`;
    const refusals = async (count: number) => {
      const { socket, heard } = rawConnection(door.port);
      socket.end(Buffer.from(question.repeat(count), 'latin1'));
      return (await heard).split('app.host.tooMuch').length - 1;
    };
    expect(await refusals(2000)).toBe(0);
    expect(await refusals(20)).toBe(20);
    door.pass(1000);
    expect(await refusals(20)).toBe(0);
  });

  it('of time for the headers, or for what follows them, is not given', async () => {
    const half = rawConnection(door.port);
    half.socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${door.port}\r\nX-`);
    const slow = rawConnection(door.port);
    slow.socket.write(
      [
        'POST /ask HTTP/1.1',
        ...door.own(),
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
    const many = Array.from({ length: 200 }, () => rawConnection(door.port));
    await Promise.all(many.map(({ heard }) => heard));
    expect(statusOf(await door.get('/'))).toBe(200);
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
      const ours: Record<string, string> = { authorization: bearer(), origin: door.origin, cookie: door.cookie };
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
    await door.ask(encode({ name: 'closeWall' }));
    const text = door.logged.join('\n');
    expect(text).toContain('Error');
    expect(text).not.toContain('Fatima');
    expect(text).not.toContain(String(new URL(door.url).searchParams.get('token')));
    expect(text).not.toContain(door.cookie);
  });
});
