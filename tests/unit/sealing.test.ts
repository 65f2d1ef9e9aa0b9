import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../shared/model/message';
import { seal, unseal } from '../../shared/sealing/sealed-file';
import { isSealed } from '../../shared/sealing/sealed-header';
import { readWorkspaceFile } from '../../shared/workspace/read-file';
import { DEMO_FILE } from '../make';
import { readAge } from '../read-age';
import { dutch } from '../words';

const PASSPHRASE = 'lantaarn-fiets-tomaat-wolk';
/** The least work there is: these tests are about the file, not about how slow a guess is. */
const LIGHT = 1;
const text = new TextEncoder();
const bytesOf = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
const sealedByTool = new Uint8Array(readFileSync(new URL('../samples/sealed-by-age.kring', import.meta.url)));

// Made with `age` 1.1.1: one as lines of text (-p -a), one for a key (-r). What is inside is {"a":1} and a line end.
const ARMORED = `-----BEGIN AGE ENCRYPTED FILE-----
YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB4RWJNRmNBRHVaL280WWlB
NVJNSFVBIDE4ClNUU0lMNFA0cTc0NFF0djBGOVQzUVN1SUZ4T1RRN0JPUVpKUEda
M09aZ0kKLS0tIHk5QUlZdUVpNkFqQlMyWkFFN1NnMnlGUUpjbEYyNVJDRFQxTElV
Q1dKdG8KV2+hoa/3CjP5PjIhcWdz6yWAzKsU/e+sQQIfF3Z2qcgQi1/k4alxAg==
-----END AGE ENCRYPTED FILE-----
`;
const FOR_A_KEY = bytesOf(
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBCME5jaGZ6OVpRQkVsbjV1K0xxYUkrS3JhZjVaN0NKK3pVdHhNTndJdFRZCjdhMUUxdFdmSFJKR081QWJuSEpVVUlFdW10YmNGUTFnSlFXYnhXdEgyTzgKLS0tIDB4am54OG5tRkZDRUhQVURQa1hzQ1JXRnNnYWpOQXg4dHBwVlN3K0swRjQK4Ra/URoF396o6XfkkaZqQQOyaHBF8TIFfKS2t1SpH+6/p6glKXI0iw==',
);

/** The words in which a file is refused; undefined when it opened. */
async function refusalOf(file: Uint8Array, passphrase = PASSPHRASE): Promise<string | undefined> {
  try {
    await unseal(file, passphrase);
    return undefined;
  } catch (cause) {
    if (cause instanceof Refusal) return cause.said.key;
    throw cause;
  }
}

describe('a file with a passphrase', () => {
  it('is a .kring that the standard tool sealed, and Kring opens it', async () => {
    const { workspace } = readWorkspaceFile(await unseal(sealedByTool, PASSPHRASE), 1024 * 1024);
    expect(workspace.programmes.map(({ name }) => name)).toEqual(['Samen gezond in de Vlierbuurt']);
  });

  it('may come from the tool as lines of text', async () => {
    expect(isSealed(text.encode(ARMORED))).toBe(true);
    const opened = await unseal(text.encode(ARMORED), PASSPHRASE);
    expect(new TextDecoder().decode(opened)).toBe('{"a":1}\n');
  });

  it('is read by a reader that knows only the specification, with the work of the standard tool', async () => {
    const kring = new Uint8Array(readFileSync(DEMO_FILE));
    const { work, bytes } = readAge(await seal(kring, PASSPHRASE), PASSPHRASE);
    expect(work).toBe(18);
    expect(bytes.equals(kring)).toBe(true);
  });

  it('comes back as it was, at the edges of a chunk too, and grows by 166 bytes and 16 per 64 KiB', async () => {
    const chunk = 64 * 1024;
    for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 3 * chunk]) {
      const content = new Uint8Array(length).map((_, at) => at % 251);
      const sealed = await seal(content, PASSPHRASE, 10);
      expect(sealed.length - length).toBe(166 + 16 * Math.max(1, Math.ceil(length / chunk)));
      expect(Buffer.from(await unseal(sealed, PASSPHRASE)).equals(Buffer.from(content))).toBe(true);
      expect(readAge(sealed, PASSPHRASE).bytes.equals(Buffer.from(content))).toBe(true);
    }
  });

  it('never has the same bytes twice', async () => {
    const [one, other] = await Promise.all([
      seal(text.encode('a'), PASSPHRASE, LIGHT),
      seal(text.encode('a'), PASSPHRASE, LIGHT),
    ]);
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false);
  });

  it('opens with the passphrase as another keyboard writes it, and with a space that was pasted along', async () => {
    const sealed = await seal(text.encode('a'), ' café-über-crème ', LIGHT);
    expect(await refusalOf(sealed, 'café-über-crème'.normalize('NFD'))).toBeUndefined();
    expect(await refusalOf(sealed, 'café-über-crème\n')).toBeUndefined();
    expect(await refusalOf(sealed, 'Café-über-crème')).toBe('sealing.refused.wrong');
  });

  it('refuses any other passphrase', async () => {
    const sealed = await seal(text.encode('a'), PASSPHRASE, LIGHT);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'grapheme', maxLength: 60 }).filter((other) => other.trim().normalize('NFC') !== PASSPHRASE),
        async (other) => {
          expect(await refusalOf(sealed, other)).toBe('sealing.refused.wrong');
        },
      ),
    );
  });

  it('is not made with a passphrase that is too short', async () => {
    await expect(seal(text.encode('a'), ' kort   ', LIGHT)).rejects.toThrow('sealing.refused.tooShort');
  });

  it('says it when a file is for a key, or asks for absurd work, before any work is done', async () => {
    expect(await refusalOf(FOR_A_KEY)).toBe('sealing.refused.forKey');
    const asking = (work: string) =>
      text.encode(`age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA ${work}\nAAAA\n--- AAAA\n`);
    for (const work of ['21', '64', '999999999999'])
      expect(await refusalOf(asking(work))).toBe('sealing.refused.tooMuchWork');
    for (const work of ['0', '-1', '1e9', '', '18 18'])
      expect(await refusalOf(asking(work))).toBe('sealing.refused.damaged');
  });
});

describe('a file with a passphrase that is not whole', () => {
  const SECRET = 'De wethouder zei in vertrouwen dat';
  const CHUNK = 64 * 1024 + 16;
  const BODY = 166;
  const content = text.encode(SECRET.repeat(Math.ceil((3.4 * 64 * 1024) / SECRET.length)));

  const flip = (file: Uint8Array, at: number, bit: number) => {
    const copy = file.slice();
    copy[at % file.length] = (copy[at % file.length] ?? 0) ^ (1 << bit);
    return copy;
  };
  const swap = (file: Uint8Array, a: number, b: number) => {
    const copy = file.slice();
    const [one, other] = [a, b].map((chunk) => BODY - 1 + chunk * CHUNK) as [number, number];
    if (file.length < other + CHUNK) return flip(file, file.length - 1, a);
    copy.set(file.subarray(other, other + CHUNK), one);
    copy.set(file.subarray(one, one + CHUNK), other);
    return copy;
  };
  const spoiled = (file: Uint8Array) =>
    fc.oneof(
      // The first lines are short, and the place where the most can be done.
      fc.tuple(fc.nat(BODY), fc.nat(7)).map(([at, bit]) => flip(file, at, bit)),
      fc.tuple(fc.nat(file.length - 1), fc.nat(7)).map(([at, bit]) => flip(file, at, bit)),
      fc.nat(file.length - 1).map((length) => file.slice(0, length)),
      fc.nat(3).map((chunks) => file.slice(0, BODY - 1 + chunks * CHUNK)),
      fc.constantFrom([0, 1], [0, 2], [1, 2]).map(([a, b]) => swap(file, a as number, b as number)),
      fc.uint8Array({ minLength: 1, maxLength: 40 }).map((tail) => new Uint8Array([...file, ...tail])),
      fc.tuple(fc.nat(file.length - 1), fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([at, bytes]) => {
        const copy = file.slice();
        copy.set(bytes.subarray(0, file.length - at), at);
        return copy;
      }),
    );

  const spoilAndOpen = async (inside: Uint8Array, times: number) => {
    const file = await seal(inside, PASSPHRASE, LIGHT);
    const said = new Set<string>();
    await fc.assert(
      fc.asyncProperty(spoiled(file), async (broken) => {
        fc.pre(!Buffer.from(broken).equals(Buffer.from(file)));
        const key = (await refusalOf(broken)) ?? 'opened';
        said.add(key);
        expect(key).toMatch(/^sealing\.refused\./);
      }),
      { numRuns: times },
    );
    return said;
  };

  it('gives nothing of what is inside and always says why, 2,000 times', { timeout: 60_000 }, async () => {
    // Most in a file of one piece, where each try is quick; the rest in one of four pieces that can change places.
    const said = await spoilAndOpen(content.subarray(0, 2000), 1700);
    await spoilAndOpen(content, 300);
    expect([...said]).toEqual(expect.arrayContaining(['sealing.refused.damaged', 'sealing.refused.wrong']));
  });

  it('is told in words that a person can act on', () => {
    for (const key of ['wrong', 'damaged', 'forKey'] as const)
      expect(dutch.t(`sealing.refused.${key}`)).toContain('Er is niets geopend en niets veranderd');
  });

  it('has nothing of what is inside in the clear', async () => {
    const file = Buffer.from(await seal(content, PASSPHRASE, LIGHT));
    expect(file.includes(SECRET.slice(0, 8))).toBe(false);
    expect(file.includes('workspace.json')).toBe(false);
  });
});
