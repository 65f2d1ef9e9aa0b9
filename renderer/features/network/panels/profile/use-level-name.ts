import type { Level } from '../../../../../shared/network/level-and-rung';
import { useWords } from '../../../../language/words';

/** What a band is called in full; the one that nobody chose says so. */
export function useLevelName(): (level: Level) => string {
  const { t } = useWords();
  return (level) => (level === 'unknown' ? t('rainbow.ladder.unknown') : t(`domain.rainbow.${level}`));
}
