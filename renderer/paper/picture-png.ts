import { PICTURE_PIXELS, type Picture } from '../../shared/report/outline';

/** The address of a picture, without a request: the window may show it and draw it. */
export const pictureAddress = ({ svg }: Picture): string =>
  `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Draws a picture as PNG, as wide as a page needs; undefined where this window cannot. */
export async function pictureAsPng(picture: Picture): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    const image = new Image();
    image.src = pictureAddress(picture);
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = PICTURE_PIXELS;
    canvas.height = Math.round((PICTURE_PIXELS * picture.height) / picture.width);
    const pen = canvas.getContext('2d');
    if (!pen) return undefined;
    // Some readers show what is see-through as black.
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    return blob ? new Uint8Array(await blob.arrayBuffer()) : undefined;
  } catch {
    // The report then has the words of the picture in its place.
    return undefined;
  }
}
