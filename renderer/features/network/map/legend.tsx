import { memo } from 'react';
import type { Stakeholder } from '../../../../shared/model/network';
import { Domain } from '../../../../shared/model/vocabularies';
import { type Shape, shapePath } from '../../../../shared/network/symbols';
import { TIE_WIDTHS } from '../../../../shared/network/tie-look';
import { useWords } from '../../../language/words';
import { classNames } from '../../../ui/class-names';
import { DomainPlate } from '../symbol';
import css from './legend.module.css';

const RUNGS = [1, 2, 3, 4] as const;
const SHAPES = [
  ['circle', 'network.shape.person'],
  ['square', 'network.shape.organisation'],
  ['hexagon', 'network.shape.group'],
  ['seat', 'network.shape.missing'],
] as const satisfies readonly (readonly [Shape, string])[];

function Ties() {
  const { t } = useWords();
  return (
    <ul className={classNames(css.corner, css.ties)} aria-label={t('network.legend.ties')}>
      {RUNGS.map((rung) => (
        <li key={rung}>
          <svg width="26" height="8" aria-hidden="true">
            <line x1="0" y1="4" x2="26" y2="4" stroke="currentColor" strokeWidth={TIE_WIDTHS[rung]} />
          </svg>
          {t(`network.rung.${rung}`)}
        </li>
      ))}
      <li>
        <svg width="26" height="8" aria-hidden="true">
          <line x1="0" y1="4" x2="26" y2="4" stroke="currentColor" strokeWidth={TIE_WIDTHS[2]} strokeDasharray="6 4" />
        </svg>
        {t('network.legend.incomplete')}
      </li>
    </ul>
  );
}

function Shapes() {
  const { t } = useWords();
  return (
    <ul className={classNames(css.corner, css.shapes)} aria-label={t('network.legend.shapes')}>
      {SHAPES.map(([shape, key]) => (
        <li key={shape}>
          <svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
            <path
              className={shape === 'seat' ? css.seat : css.shape}
              d={shapePath(shape, shape === 'hexagon' ? 7 : 8)}
            />
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}

/** What thickness and shape mean, in the corners that the rings leave free. */
export const LegendCorners = memo(() => (
  <>
    <Ties />
    <Shapes />
  </>
));
LegendCorners.displayName = 'LegendCorners';

type DomainsProps = { readonly parties: readonly Stakeholder[] };

/** What the colours mean; only the domains that occur. */
export const LegendDomains = memo(({ parties }: DomainsProps) => {
  const { t } = useWords();
  const shown = new Set(parties.filter(({ ring }) => ring !== 'missing').map(({ domain }) => domain));
  if (shown.size === 0) return null;
  return (
    <ul className={css.domains} aria-label={t('network.legend.domains')}>
      {Domain.options
        .filter((domain) => shown.has(domain))
        .map((domain) => (
          <li key={domain}>
            <DomainPlate domain={domain} />
            {t(`domain.domain.${domain}`)}
          </li>
        ))}
    </ul>
  );
});
LegendDomains.displayName = 'LegendDomains';
