import { request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};

type Asking = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
};

/** One request to a door, with headers that a browser would never let a page write. */
export function knock(address: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    const asking = request(address, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asking.once('error', fail);
    asking.end(body);
  });
}

/** Goes through the door with the token and answers the cookie that it gives. */
export async function cookieFor(url: string): Promise<string> {
  const { headers } = await knock(url);
  return String(headers['set-cookie']).split(';', 1)[0] ?? '';
}
