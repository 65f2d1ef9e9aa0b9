import { memo } from 'react';
import type { MapLens } from '../../../../shared/model/network';
import { Domain } from '../../../../shared/model/vocabularies';
import { lensKey } from '../../../../shared/network/lens';
import { type Shape, shapePath } from '../../../../shared/network/symbols';
import { TIE_WIDTHS } from '../../../../shared/network/tie-look';
import { useWords } from '../../../language/words';
import { classNames } from '../../../ui/class-names';
import { DomainPlate } from '../symbol';
import { useLensSource } from '../use-look';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import css from './legend.module.css';
import { LookSign } from './look-sign';

const RUNGS = [1, 2, 3, 4] as const;
const SHAPES = [
  ['circle', 'network.shape.person'],
  ['square', 'network.shape.organisation'],
  ['hexagon', 'network.shape.group'],
  ['seat', 'network.shape.missing'],
] as const satisfies readonly (readonly [Shape, string])[];

/** Lenses that draw ties their own way: then thickness means what the lens says. */
const OWN_TIES: readonly MapLens[] = ['formality', 'ladder_now', 'ladder_wanted', 'rainbow', 'hurdles', 'trust'];

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

/** What thickness and shape mean, in the corners that the rings leave free; nothing of what the lens draws its own way. */
export const LegendCorners = memo(({ lens }: { readonly lens: MapLens }) => (
  <>
    {OWN_TIES.includes(lens) ? null : <Ties />}
    {lens === 'formality' ? null : <Shapes />}
  </>
));
LegendCorners.displayName = 'LegendCorners';

type StripProps = { readonly looking: Looking; readonly network: Network };

/** What the colours mean now: those of the domains, or those of the lens. Only what occurs. */
export const LegendStrip = ({ looking, network }: StripProps) =>
  looking.lens === 'domain' ? <Domains parties={network.parties} /> : <LensKey looking={looking} network={network} />;

const Domains = memo(({ parties }: Pick<Network, 'parties'>) => {
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
Domains.displayName = 'Domains';

function LensKey({ looking, network }: StripProps) {
  const { t, say } = useWords();
  const entries = lensKey(looking.lens, useLensSource(looking, network));
  if (entries.length === 0) return null;
  return (
    <ul className={classNames(css.domains, css.lens)} aria-label={t('looking.key.lens')}>
      {entries.map((entry) => {
        const said = say(entry.said);
        return (
          <li key={`${entry.sort} ${said}`}>
            <LookSign entry={entry} />
            {said}
          </li>
        );
      })}
    </ul>
  );
}
