import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { House } from './house';
import { BULLETS, STYLE } from './style-names';

// A face that has the signs; where it is missing another that has them stands in.
const SIGNS = 'Segoe UI Symbol';

type Bullet = {
  readonly reference: string;
  readonly text: string;
  readonly font: string;
  readonly indent: number;
  /** The style that has these bullets by itself. */
  readonly style?: string;
};

const bulletLevel = ({ reference, text, font, indent, style }: Bullet) => ({
  reference,
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text,
      alignment: AlignmentType.LEFT,
      style: {
        paragraph: { indent: { left: indent, hanging: indent } },
        run: { font },
        ...(style && { style }),
      },
    },
  ],
});

/** Every list that a report can hold. `bullet` is the one that the style of lists has by itself. */
export function numberingOf(house: House, bullet: 'arrow' | 'dash'): INumberingOptions {
  const font = house.fonts.text;
  const linked = (own: typeof bullet) => (own === bullet ? { style: STYLE.list } : {});
  return {
    config: [
      bulletLevel({ reference: BULLETS.arrow, text: '➢', font: SIGNS, indent: 454, ...linked('arrow') }),
      bulletLevel({ reference: BULLETS.dash, text: '–', font, indent: 454, ...linked('dash') }),
      bulletLevel({ reference: BULLETS.open, text: '☐', font: SIGNS, indent: 454 }),
      bulletLevel({ reference: BULLETS.done, text: '☑', font: SIGNS, indent: 454 }),
      bulletLevel({ reference: BULLETS.shared, text: '●', font, indent: 284 }),
      bulletLevel({ reference: BULLETS.own, text: '○', font, indent: 284 }),
      {
        reference: BULLETS.number,
        levels: [
          {
            level: 0,
            format: LevelFormat.DECIMAL,
            text: '%1.',
            alignment: AlignmentType.LEFT,
            style: { paragraph: { indent: { left: 454, hanging: 454 } } },
          },
        ],
      },
    ],
  };
}
