import { hasEnded } from '../../model/days';
import type { Id, IsoDate } from '../../model/ids';
import type { NetworkFilter, NetworkLens, NetworkView, Snapshot, Stakeholder, Tie } from '../../model/network';
import type { WallView } from '../../model/session';
import { namesSomebody, type Room } from '../../privacy/wall';
import {
  focusToShow,
  lensOnTheWall,
  PRIVATE_LENSES,
  partyOnTheWall,
  rolesToShow,
  tieOnTheWall,
} from '../../privacy/wall-network';
import type { SceneSource } from './scene-source';

/**
 * The network for the room: who takes part and which ties there are, with how it is looked at. It carries what may be
 * seen and nothing else; where everything stands is worked out where it is drawn.
 */
export type NetworkScene = {
  readonly kind: 'network';
  /** What the kept view is called; empty for the whole network, and when somebody is named in it. */
  readonly title: string;
  /** The day of which it shows how the network stood; null is now. */
  readonly day: IsoDate | null;
  readonly today: IsoDate;
  readonly lens: NetworkLens;
  readonly filter: NetworkFilter;
  readonly focus: { readonly id: Id; readonly steps: 1 | 2 } | null;
  /** Where the kept view looks and how closely; null looks at everything. */
  readonly sight: NonNullable<NetworkView['viewport']> | null;
  /** What the network is about, for the middle; empty when nothing was said of it or somebody is named in it. */
  readonly focusText: string;
  /** Who gets the network going and where to ask, when they may be named. */
  readonly roles: ReturnType<typeof rolesToShow>;
  readonly parties: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  /** Rings and rungs on the days that were kept; only where a day is shown. */
  readonly snapshots: readonly Pick<Snapshot, 'takenOn' | 'rings' | 'ties'>[];
  /** The kept views that the room may see, in their order, and which one this is. */
  readonly viewIds: readonly Id[];
  readonly viewId: Id | null;
};

/** The kept views that may be shown to a room: not those that look at what is for the facilitator alone. */
export const viewsForWall = (views: readonly NetworkView[]): readonly NetworkView[] =>
  views
    .filter(({ lens }) => !PRIVATE_LENSES.includes(lens))
    .toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** Without trust: what was answered about it is nobody's picture. */
const withoutTrust = ({ takenOn, rings, ties }: Snapshot): NetworkScene['snapshots'][number] => ({
  takenOn,
  rings,
  ties: ties.map(({ tieId, ladder }) => ({ tieId, ladder })),
});

/** The picture of the network: as it is now, or as it was on a day; null while nobody is in it. */
export function networkScene(
  source: SceneSource,
  view: Extract<WallView, { kind: 'network' }>,
  room: Room,
): NetworkScene | null {
  const { stakeholders = [], ties = [], networkViews = [], snapshots = [], nowMs } = source;
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const day = view.day !== undefined && view.day < today ? view.day : null;
  // As it was on a day is told by what ended since, too.
  const there = day ? stakeholders : stakeholders.filter((party) => !hasEnded(party, today));
  if (there.length === 0) return null;
  const ids = new Set(there.map(({ id }) => id));
  const present = ties.filter(
    (tie) => ids.has(tie.sourceId) && ids.has(tie.targetId) && (day !== null || !hasEnded(tie, today)),
  );
  const views = viewsForWall(networkViews);
  const kept = views.find(({ id }) => id === view.viewId);
  const { label = '', lens: keptLens = 'domain', filter = {}, focusId, focusSteps = 1, viewport = null } = kept ?? {};
  const lens = lensOnTheWall(keptLens);
  return {
    kind: 'network',
    title: namesSomebody(label, room) ? '' : label,
    ...{ day, today },
    lens,
    filter,
    focus: focusId === undefined ? null : { id: focusId, steps: focusSteps },
    sight: viewport,
    focusText: focusToShow(source.programme.focusText, room),
    roles: rolesToShow(source.programme, room),
    parties: there.map((party) => partyOnTheWall(party, room, lens)),
    ties: present.map(tieOnTheWall),
    snapshots: day ? snapshots.map(withoutTrust) : [],
    viewIds: views.map(({ id }) => id),
    viewId: kept?.id ?? null,
  };
}
