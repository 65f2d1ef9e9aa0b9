import { Domain } from '../../shared/model/vocabularies';
import type { KeyEntry } from '../../shared/network/lens';
import { shapePath } from '../../shared/network/symbols';
import { TIE_WIDTHS } from '../../shared/network/tie-look';
import type { NetworkScene } from '../../shared/session/wall/network-scene';
import { useWords } from '../language/words';
import { classNames } from '../ui/class-names';
import { toneClass } from '../ui/tone';
import { domainClass } from './domain-class';
import css from './network-scene.module.css';

const DASHES = { none: undefined, dashed: '7 5', dotted: '1 6' } as const;

type KeyProps = { readonly scene: NetworkScene; readonly entries: readonly KeyEntry[] };

/** What the colours mean: the domains that take part, or what the lens says. */
export function NetworkKey({ scene, entries }: KeyProps) {
  const { t, say } = useWords();
  if (entries.length === 0) return <Domains scene={scene} />;
  return (
    <ul className={css.key} aria-label={t('looking.key.lens')}>
      {entries.map((entry) => (
        <li key={`${entry.sort} ${say(entry.said)}`}>
          <Sign entry={entry} />
          <span>{say(entry.said)}</span>
        </li>
      ))}
    </ul>
  );
}

function Domains({ scene: { parties } }: Pick<KeyProps, 'scene'>) {
  const { t } = useWords();
  const shown = new Set(parties.filter(({ ring }) => ring !== 'missing').map(({ domain }) => domain));
  return (
    <ul className={css.key} aria-label={t('network.legend.domains')}>
      {Domain.options
        .filter((domain) => shown.has(domain))
        .map((domain) => (
          <li key={domain}>
            <svg className={domainClass(domain)} viewBox="-15 -13 30 26" aria-hidden="true">
              <rect className={css.shape} x="-14" y="-12" width="28" height="24" rx="3" />
              <text className={css.code} y="5.5" fontSize="16">
                {t(`domain.domainCode.${domain}`)}
              </text>
            </svg>
            <span>{t(`domain.domain.${domain}`)}</span>
          </li>
        ))}
    </ul>
  );
}

function Sign({ entry }: { readonly entry: KeyEntry }) {
  if (entry.sort === 'tie') {
    const { tone, dash = 'none', width = TIE_WIDTHS[2], strength } = entry.look;
    return (
      <svg
        className={classNames(css.tie, tone && css.toned, toneClass(tone), strength === 'faint' && css.faint)}
        viewBox="-15 -13 30 26"
        aria-hidden="true"
      >
        <path
          d="M-14 0H14"
          strokeWidth={width}
          strokeDasharray={DASHES[dash]}
          strokeLinecap={dash === 'dotted' ? 'round' : 'butt'}
        />
      </svg>
    );
  }
  const { tone, sign = '', shape = 'circle' } = entry.look;
  return (
    <svg className={toneClass(tone)} viewBox="-15 -13 30 26" aria-hidden="true">
      <path className={css.shape} d={shapePath(shape, 12)} />
      <text className={css.code} y="5" fontSize="14">
        {sign}
      </text>
    </svg>
  );
}
