import type { Domain } from '../../shared/model/vocabularies';
import css from './domain-class.module.css';

const CLASSES = {
  care: css.care,
  social: css.social,
  living: css.living,
  learning: css.learning,
  sport_culture: css.sport,
  work_income: css.work,
  government: css.government,
  faith: css.faith,
  community: css.community,
} as const satisfies Record<Domain, string | undefined>;

/** A class that sets `--fill` and `--on-fill` to the colour of a domain and the ink on it. */
export const domainClass = (domain: Domain): string => CLASSES[domain] ?? '';
