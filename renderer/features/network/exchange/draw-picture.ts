import type { ForAudience } from '../../../../shared/exchange/for-audience';
import { hasEnded } from '../../../../shared/model/days';
import { Refusal, say } from '../../../../shared/model/message';
import { filterLook, filterToKeep } from '../../../../shared/network/filter';
import { focusLook } from '../../../../shared/network/focus';
import { heatOf } from '../../../../shared/network/heat';
import { lensKey, lensLook } from '../../../../shared/network/lens';
import { overLook } from '../../../../shared/network/look';
import { type NetworkPicture, networkPicture, type PictureLook } from '../../../../shared/network/picture';
import type { PictureWords } from '../../../../shared/network/picture-words';
import { lensForPartners } from '../../../../shared/privacy/wall-network';
import { today } from '../../../data/today';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';

type From = { readonly network: Network; readonly looking: Looking } & Pick<PictureLook, 'focusText' | 'roles'>;

/**
 * The map as it is looked at now, on paper. For partners the rows are those that they may see, a lens that is for the
 * facilitator alone becomes the plain one, and nobody steps back for want of a tag. What stands in the middle, and who has a role, was chosen for the same readers.
 */
export function drawnPicture(
  rows: ForAudience,
  { network, looking, focusText, roles }: From,
  words: PictureWords,
): NetworkPicture {
  const { parties } = rows;
  const ties = rows.ties.filter((tie) => !hasEnded(tie, today()));
  const isForPartners = rows.audience === 'partners';
  const lens = isForPartners ? lensForPartners(looking.lens) : looking.lens;
  const filter = isForPartners ? filterToKeep(looking.filter) : looking.filter;
  const heat = lens === 'hurdles' ? { heat: heatOf(network.notes, parties, ties) } : {};
  const source = { parties, ties, ...heat };
  const over = [filterLook(filter, parties, ties), focusLook(looking.focus, parties, ties)];
  const look = over.reduce(overLook, lensLook(lens, source));
  return networkPicture(parties, ties, words, { look, key: lensKey(lens, source), focusText, roles });
}

/** Twice as sharp as it is wide, so that it can be printed. */
const SHARPNESS = 2;

async function asPng({ svg, width, height }: NetworkPicture): Promise<Uint8Array<ArrayBuffer>> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Refusal(say('exchange.out.failed'));
  return new Uint8Array(await blob.arrayBuffer());
}

/** The bytes of a picture as the file that was asked for. Refuses where this window cannot draw it. */
export async function pictureBytes(format: 'png' | 'svg', picture: NetworkPicture): Promise<Uint8Array<ArrayBuffer>> {
  if (format === 'svg') return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${picture.svg}\n`);
  try {
    return await asPng(picture);
  } catch {
    throw new Refusal(say('exchange.out.failed'));
  }
}
