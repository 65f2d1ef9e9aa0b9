import { hasEnded } from '../model/days';
import type { Id, IsoDate } from '../model/ids';
import type { Stakeholder, Tie } from '../model/network';
import type { Kinship } from './seat-commands';
import { otherEnd } from './tie-commands';
import { trustOf } from './ties';

/** Someone who could ask, by way of whom, and how firm that tie is. For the regie: trust is on no wall and in no report. */
export type Asker = {
  readonly partyId: Id;
  /** The party at the other end: the one that is sought, or one that is like it. */
  readonly throughId: Id;
  readonly isDirect: boolean;
  /** The mean (1 to 4) of what was answered about trust; null when nothing was. */
  readonly trust: number | null;
  readonly ladder: Tie['ladder'];
};

/** Whom we look for: a party that stands there, or only where it would belong. */
export type Sought = Kinship & { readonly id?: Id };

// Half-way the scale: a tie about which nobody said anything counts as neither trusting nor distrusting.
const UNSAID_TRUST = 2.5;
// The same branch says more than the same field, and both more than speaking along in the same way.
const LIKENESS = { sector: 3, domain: 2, perspective: 1 } as const;
const KEYS = ['sector', 'domain', 'perspective'] as const;

const likenessOf = (party: Stakeholder, sought: Sought): number =>
  KEYS.reduce((sum, key) => sum + (party[key] === sought[key] ? LIKENESS[key] : 0), 0);

/** How well somebody is placed to ask: knowing the party beats knowing one like it; then trust, then the rung. */
const fitOf = ({ isDirect, trust, ladder }: Asker, likeness: number): number =>
  (isDirect ? 100 : 10 * likeness) + 2 * (trust ?? UNSAID_TRUST) + ladder;

function askerBy(tie: Tie, asker: Stakeholder, sought: Sought): Asker {
  const throughId = otherEnd(tie, asker.id);
  const isDirect = throughId === sought.id;
  return { partyId: asker.id, throughId, isDirect, trust: trustOf(tie), ladder: tie.ladder };
}

/**
 * Who could ask somebody to join: parties of the core and the circle round it, those first who have the most trusted
 * tie with the party itself, then those with a tie to one of the same branch, field or voice. At most `most`, each
 * once by its best tie; empty when nobody stands near.
 */
export function whoCouldAsk(
  sought: Sought,
  stakeholders: readonly Stakeholder[],
  ties: readonly Tie[],
  today: IsoDate,
  most = 3,
): readonly Asker[] {
  const parties = new Map(stakeholders.map((party) => [party.id, party]));
  const best = new Map<Id, { readonly asker: Asker; readonly fit: number }>();
  const consider = (tie: Tie, fromId: Id): void => {
    const from = parties.get(fromId);
    const to = parties.get(otherEnd(tie, fromId));
    if (!from || !to || fromId === sought.id || (from.ring !== 'core' && from.ring !== 'involved')) return;
    const asker = askerBy(tie, from, sought);
    const likeness = likenessOf(to, sought);
    const fit = fitOf(asker, likeness);
    if ((asker.isDirect || likeness > 0) && fit > (best.get(fromId)?.fit ?? 0)) best.set(fromId, { asker, fit });
  };
  for (const tie of ties) {
    if (tie.ladder < 1 || hasEnded(tie, today)) continue;
    consider(tie, tie.sourceId);
    consider(tie, tie.targetId);
  }
  return [...best.values()]
    .sort((a, b) => b.fit - a.fit)
    .slice(0, most)
    .map(({ asker }) => asker);
}
