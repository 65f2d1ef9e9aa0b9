import type { Picture } from '../../shared/report/outline';

/** Sharp on paper: twice the pixels that docx gives the widest picture. */
const PNG_WIDTH = 1300;

// Letters come from the fonts of this machine. Where it has none, a map without names says less than its words do.
const LETTERS = '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text x="0" y="15">Kring</text></svg>';

type Drawing = typeof import('@resvg/resvg-js');

const drawing = (): Promise<Drawing | null> => import('@resvg/resvg-js').catch(() => null);

/** The pictures of a report as PNG, in order; none at all on a machine that cannot draw them with their letters. */
export async function pngsOf(pictures: readonly Picture[]): Promise<readonly Uint8Array[]> {
  const { Resvg } = (pictures.length > 0 && (await drawing())) || {};
  if (!Resvg || new Resvg(LETTERS).getBBox() === undefined) return [];
  return pictures.map(({ svg }) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: PNG_WIDTH }, background: 'white' }).render().asPng(),
  );
}
