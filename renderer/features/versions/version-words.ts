import { reasonOf, type VersionReason } from '../../../shared/host/version-reasons';
import type { MessageKey } from '../../../shared/model/message';
import type { Since } from '../../../shared/workspace/earlier';
import { isoNow } from '../../data/stamp';
import { useWords } from '../../language/words';
import type { Compared } from './use-versions';

const REASON_KEYS: { readonly [R in VersionReason | 'other']: MessageKey } = {
  'many changes': 'versions.reason.working',
  'a while': 'versions.reason.working',
  'by hand': 'versions.reason.byHand',
  'before meeting': 'versions.reason.beforeMeeting',
  'after meeting': 'versions.reason.afterMeeting',
  'before opening': 'versions.reason.beforeOpening',
  'before import': 'versions.reason.beforeImport',
  'before restore': 'versions.reason.beforeRestore',
  'before erasing': 'versions.reason.beforeErasing',
  'before migration': 'versions.reason.beforeMigration',
  migrated: 'versions.reason.migrated',
  'before replace': 'versions.reason.beforeReplace',
  replace: 'versions.reason.replaced',
  forget: 'versions.reason.erased',
  mended: 'versions.reason.mended',
  other: 'versions.reason.working',
};

const HELD = ['programmes', 'sessions', 'notes', 'actions', 'stakeholders'] as const;
const NAMED = ['notes', 'stakeholders', 'ties', 'sessions'] as const;
// What stands still for this laptop only, such as clocks and the wall, is no work that could be missed.
const LOCAL: ReadonlySet<string> = new Set([
  'runs',
  'walls',
  'speakingRounds',
  'handouts',
  'origins',
  'exchanges',
  'erasures',
]);
const ACTS = ['added', 'removed', 'changed'] as const;

const NOTHING: Since = { added: 0, changed: 0, removed: 0 };
const sum = (one: Since, other: Since): Since => ({
  added: one.added + other.added,
  changed: one.changed + other.changed,
  removed: one.removed + other.removed,
});

type SinceAll = NonNullable<Compared>['since'];

/** What happened since, of the things that a person knows by name and of all the rest together. */
export function sinceByName(since: SinceAll) {
  const rest = Object.entries(since)
    .filter(([table]) => !LOCAL.has(table) && !NAMED.some((name) => name === table))
    .reduce((total, [, each]) => sum(total, each), NOTHING);
  return [...NAMED.map((name) => [name, since[name] ?? NOTHING] as const), ['others', rest] as const];
}

/** The words for a version: when, why, what it holds and what happened since. */
export function useVersionWords() {
  const { t, date, time } = useWords();
  const dayOf = (moment: number) => isoNow(new Date(moment)).slice(0, 10);
  const dayName = (day: string, now: number): string => {
    if (day === dayOf(now)) return t('versions.today');
    if (day === dayOf(now - 24 * 60 * 60 * 1000)) return t('versions.yesterday');
    return date(day, { weekday: 'long', day: 'numeric', month: 'long' });
  };
  return {
    dayOf,
    dayName,
    /** `vandaag 14:03` */
    whenOf: (savedAt: number, now: number) => `${dayName(dayOf(savedAt), now)} ${time(savedAt)}`,
    reason: (said: string) => t(REASON_KEYS[reasonOf(said)]),
    holds: ({ holds }: NonNullable<Compared>): string => {
      const parts = HELD.flatMap((name) => (holds[name] ? [t(`versions.holds.${name}`, { count: holds[name] })] : []));
      return parts.length > 0 ? parts.join(', ') : t('versions.holds.nothing');
    },
    /** One part per thing that happened; none when it is as it is now. */
    since: ({ since }: NonNullable<Compared>): readonly string[] =>
      sinceByName(since).flatMap(([name, counts]) =>
        ACTS.flatMap((act) => (counts[act] > 0 ? [t(`versions.since.${act}.${name}`, { count: counts[act] })] : [])),
      ),
  };
}
