import { createDecipheriv, createHmac, hkdfSync, scryptSync } from 'node:crypto';

// A second reader of the age format, written from its specification with nothing but Node: what Kring seals must be
// readable by somebody who has never seen Kring's code, or the library that it uses.

const TAG = 16;
const CHUNK = 64 * 1024 + TAG;

function decrypt(key: Buffer, nonce: Buffer, sealed: Buffer): Buffer {
  const cipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: TAG });
  cipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([cipher.update(sealed.subarray(0, -TAG)), cipher.final()]);
}

const derived = (key: Buffer, salt: Buffer, info: string) => Buffer.from(hkdfSync('sha256', key, salt, info, 32));

/** Opens a file that is sealed with a passphrase, and says what work it asked for. Throws when anything is off. */
export function readAge(file: Uint8Array, passphrase: string): { readonly work: number; readonly bytes: Buffer } {
  const all = Buffer.from(file);
  const macAt = all.indexOf('\n--- ') + 1;
  const bodyAt = all.indexOf('\n', macAt) + 1;
  const [version, stanza = '', wrapped = '', ...more] = all.subarray(0, macAt).toString('latin1').trimEnd().split('\n');
  const [arrow, kind, salt = '', work = ''] = stanza.split(' ');
  if (version !== 'age-encryption.org/v1' || arrow !== '->' || kind !== 'scrypt' || more.length > 0)
    throw new Error('not a file with one passphrase');
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), Buffer.from(salt, 'base64')]);
  const N = 2 ** Number(work);
  const wrapKey = scryptSync(passphrase, labelled, 32, { N, r: 8, p: 1, maxmem: 256 * N * 8 });
  const fileKey = decrypt(wrapKey, Buffer.alloc(12), Buffer.from(wrapped, 'base64'));
  const mac = createHmac('sha256', derived(fileKey, Buffer.alloc(0), 'header')).update(all.subarray(0, macAt + 3));
  if (mac.digest('base64').replace(/=+$/, '') !== all.subarray(macAt + 4, bodyAt - 1).toString('latin1'))
    throw new Error('the header is not what was sealed');
  const payloadKey = derived(fileKey, all.subarray(bodyAt, bodyAt + 16), 'payload');
  const payload = all.subarray(bodyAt + 16);
  const chunks: Buffer[] = [];
  for (let at = 0; at < payload.length; at += CHUNK) {
    const nonce = Buffer.alloc(12);
    nonce.writeUInt32BE(chunks.length, 7);
    nonce[11] = at + CHUNK >= payload.length ? 1 : 0;
    chunks.push(decrypt(payloadKey, nonce, payload.subarray(at, at + CHUNK)));
  }
  return { work: Number(work), bytes: Buffer.concat(chunks) };
}
