import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAttachments } from '../../electron/services/attachments';
import { LARGEST_FILE } from '../../shared/host/contract';
import { MAKER, PLACE, telling } from '../pictures';
import { MemoryDisk } from '../stand-ins/memory-disk';

const FOLDER = '/data/attachments';
const PHOTO = new Uint8Array([71, 73, 70, 56]);
const NAME = createHash('sha256').update(PHOTO).digest('hex');

async function anAlbum() {
  const memory = new MemoryDisk();
  await memory.disk.makeFolder(FOLDER);
  const attachments = createAttachments({ disk: memory.disk, wait: async () => undefined, folder: FOLDER });
  return { memory, attachments };
}

describe('attachments', () => {
  it('are files named by their hash, and come back as they were', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (given) => {
        const { attachments, memory } = await anAlbum();
        const sha256 = await attachments.write(given);
        expect(sha256).toBe(createHash('sha256').update(given).digest('hex'));
        expect(memory.paths()).toEqual([`${FOLDER}/${sha256}`]);
        expect(await attachments.read(sha256)).toEqual(new Uint8Array(given));
      }),
    );
  });

  it('are photos without where and by whom they were made, and a photo that nobody can read is refused', async () => {
    const { attachments, memory } = await anAlbum();
    const sha256 = await attachments.write(telling().jpeg);
    const kept = Buffer.from(memory.get(`${FOLDER}/${sha256}`) ?? []);
    expect([kept.includes(MAKER), kept.includes(PLACE), kept.length > 0]).toEqual([false, false, true]);
    await expect(attachments.write(telling().jpeg.slice(0, 50))).rejects.toMatchObject({
      said: { key: 'app.host.pictureUnreadable' },
    });
  });

  it('are written once', async () => {
    const { attachments, memory } = await anAlbum();
    await attachments.write(PHOTO);
    memory.calls = [];
    await attachments.write(PHOTO);
    expect(memory.calls).toEqual(['read']);
  });

  it('that are not there are nothing', async () => {
    const { attachments } = await anAlbum();
    expect(await attachments.read(NAME)).toBeNull();
  });

  it('that are damaged are refused in words, and mended when they are added again', async () => {
    const { attachments, memory } = await anAlbum();
    await attachments.write(PHOTO);
    memory.put(`${FOLDER}/${NAME}`, PHOTO.slice(0, 2));
    await expect(attachments.read(NAME)).rejects.toMatchObject({ said: { key: 'app.host.attachmentDamaged' } });
    await attachments.write(PHOTO);
    expect(await attachments.read(NAME)).toEqual(PHOTO);
  });

  it('over the largest size are refused', async () => {
    const { attachments, memory } = await anAlbum();
    await expect(attachments.write(new Uint8Array(LARGEST_FILE + 1))).rejects.toMatchObject({
      said: { key: 'app.host.tooBig', params: { megabytes: 101, most: 100 } },
    });
    expect(memory.paths()).toEqual([]);
  });

  it('that nothing names any more are taken away, and nothing else is', async () => {
    const { attachments, memory } = await anAlbum();
    const kept = await attachments.write(PHOTO);
    await attachments.write(new Uint8Array([1]));
    memory.put(`${FOLDER}/readme.txt`, PHOTO);
    await attachments.removeAllBut(new Set([kept]));
    expect(memory.paths()).toEqual([`${FOLDER}/${kept}`, `${FOLDER}/readme.txt`].sort());
  });
});
