import type { KeyEntry } from '../../../../shared/network/lens';
import { shapePath } from '../../../../shared/network/symbols';
import { TIE_WIDTHS } from '../../../../shared/network/tie-look';
import { classNames } from '../../../ui/class-names';
import { toneClass } from '../../../ui/tone';
import css from './look-sign.module.css';

const DASHES = { none: undefined, dashed: '6 4', dotted: '1 5' } as const;

/** How a party or a tie is drawn with a meaning, small, for the legend. */
export function LookSign({ entry }: { readonly entry: KeyEntry }) {
  if (entry.sort === 'tie') {
    const { tone, dash = 'none', width = TIE_WIDTHS[2], strength } = entry.look;
    return (
      <svg className={classNames(css.sign, toneClass(tone))} width="30" height="12" aria-hidden="true">
        <line
          className={classNames(tone ? css.toned : css.plain, strength === 'faint' && css.faint)}
          x1="3"
          y1="6"
          x2="27"
          y2="6"
          strokeWidth={width}
          strokeDasharray={DASHES[dash]}
          strokeLinecap={dash === 'dotted' ? 'round' : 'butt'}
        />
      </svg>
    );
  }
  const { tone, sign = '', shape = 'circle' } = entry.look;
  return (
    <svg
      className={classNames(css.sign, toneClass(tone))}
      width="24"
      height="24"
      viewBox="-12 -12 24 24"
      aria-hidden="true"
    >
      <path className={css.shape} d={shapePath(shape, shape === 'hexagon' ? 10 : 11)} />
      <text className={css.letters} y="4">
        {sign}
      </text>
    </svg>
  );
}
