import '../../../renderer/ui/tokens.css';
import '../../../renderer/ui/base.css';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { NetworkCanvas } from '../../../renderer/features/network/map/network-canvas';
import type { Acts } from '../../../renderer/features/network/use-acts';
import { useChoosing } from '../../../renderer/features/network/use-choosing';
import { useLooking } from '../../../renderer/features/network/use-looking';
import { useMoving } from '../../../renderer/features/network/use-moving';
import { WordsProvider } from '../../../renderer/language/words';
import { positionAt } from '../../../shared/network/rings';
import { nextFrame, offer } from './frames';
import { marks, middleId, stakeholders, ties } from './network';

/** The map of Kring with all that belongs to it; only the database is left out, as it is in the other arms. */
function Measured() {
  const [parties, setParties] = useState(stakeholders);
  const network = useMemo(
    () => ({ programmeId: 'programme-1', parties, ties, ended: [], notes: [], marks }),
    [parties],
  );
  const acts = useMemo(
    (): Acts => ({
      ...({} as Acts),
      place: async (spots) => {
        setParties((before) =>
          before.map((party) => {
            const spot = spots.get(party.id);
            return spot ? { ...party, position: positionAt(spot) } : party;
          }),
        );
        return true;
      },
    }),
    [],
  );
  const looking = useLooking();
  const choosing = useChoosing(network, acts, false, looking);
  const moving = useMoving(acts);
  const parts = { network, acts, looking, choosing, moving, partyId: null, tieId: null, covered: 0 };
  return <NetworkCanvas {...parts} />;
}

const room = document.querySelector('#room');
/** The party with the tab stop is there, and React Flow keeps what is in sight: keys, pointer and touch all work. */
const isInHand = () => {
  const view = document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? '';
  return view !== '' && !view.startsWith('translate(0px') && document.querySelector('[data-party][tabindex="0"]');
};
let inHand: Promise<number> = Promise.resolve(0);
async function untilInHand(began: number): Promise<number> {
  while (!isInHand()) await nextFrame();
  return (await nextFrame()) - began;
}
const isPainted = () => document.querySelector('canvas[style*="inherit"]') !== null;

offer({
  firstPaint: async () => {
    const began = performance.now();
    if (room)
      createRoot(room).render(
        <WordsProvider language="nl">
          <Measured />
        </WordsProvider>,
      );
    inHand = untilInHand(began);
    while (!isPainted()) await nextFrame();
    return (await nextFrame()) - began;
  },
  firstUse: () => inHand,
  surface: () => document.querySelector('.react-flow__pane') ?? document.body,
  middle: () => {
    const target = document.querySelector(`[data-party="${middleId}"]`) ?? document.body;
    const { x, y, width, height } = target.getBoundingClientRect();
    return { target, x: x + width / 2, y: y + height / 2 };
  },
});
