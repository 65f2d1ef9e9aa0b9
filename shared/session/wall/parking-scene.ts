import type { Id } from '../../model/ids';
import type { WallView } from '../../model/session';
import { fitting, pageOf, perPage } from './pages';
import type { ViewSource } from './scene-source';

/** What was put aside for later, for everyone to see that it is not lost. */
export type ParkingScene = {
  readonly kind: 'parking';
  readonly slips: readonly { readonly id: Id; readonly text: string }[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
};

/** The picture of the parking place of this meeting. */
export function parkingScene({ notes }: ViewSource, view: Extract<WallView, { kind: 'parking' }>): ParkingScene {
  const parked = notes.filter(({ kind }) => kind === 'parking');
  const { items, page, pages } = pageOf(parked, perPage(parked.map(({ text }) => text.length)), view.page ?? 0);
  return {
    kind: 'parking',
    slips: items.map(({ id, text }) => ({ id, text: fitting(text) })),
    count: parked.length,
    page,
    pages,
  };
}
