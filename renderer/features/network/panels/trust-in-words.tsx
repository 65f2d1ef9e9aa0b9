import type { Metrics } from '../../../../shared/network/measures';
import { nearestDegree } from '../../../../shared/network/ties';
import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import css from './measures.module.css';

// With fewer answers a mean would tell about one of them.
const FEWEST_ANSWERS = 3;
// Less than this is no difference that anyone would notice.
const NOTICED = 0.15;

/** Trust in words, never as a number: on all lines, and between residents and professionals beside the rest. */
export function TrustInWords({ metrics: { meanTrust, trustAcross } }: { readonly metrics: Metrics }) {
  const { t } = useWords();
  const { mean, n } = meanTrust;
  if (mean === null || n < FEWEST_ANSWERS) return <p className={css.then}>{t('measures.trustFew')}</p>;
  const rest = n - trustAcross.n;
  const across = trustAcross.mean ?? 0;
  const difference = rest > 0 ? across - (mean * n - across * trustAcross.n) / rest : 0;
  const compare = Math.abs(difference) < NOTICED ? 'same' : difference > 0 ? 'more' : 'less';
  return (
    <div className={css.trust}>
      <p>{t('measures.trust', { n, degree: t(`network.degree.${nearestDegree(mean)}`) })}</p>
      {trustAcross.n >= FEWEST_ANSWERS ? (
        <p>
          {t('measures.trustAcross', {
            n: trustAcross.n,
            degree: t(`network.degree.${nearestDegree(across)}`),
            compare,
          })}{' '}
          {t('measures.trustAsk')}
        </p>
      ) : null}
      <p className={css.private}>
        <Icon name="lock" size={13} /> {t('measures.onlyYou')}
      </p>
    </div>
  );
}
