import { useEffect, useRef, useState } from 'react';
import { layoutInputOf } from '../../../../shared/network/arrange-commands';
import type { Arrangement } from '../../../../shared/network/layout/layout-input';
import { caughtUp } from '../../../data/live-rows';
import { useTell } from '../../../notes/use-act';
import { askWorker } from '../worker/ask-worker';
import type { ToolProps } from './tool-props';

/** Who may move: everyone, only who is chosen, or everyone but who is chosen. */
export type WhoMoves = 'all' | 'chosen' | 'others';

export type Tidying = {
  readonly arrangement: Arrangement;
  readonly who: WhoMoves;
  /** How many would stand elsewhere; null while that is worked out. */
  readonly moved: number | null;
  /** Which of the tidy pictures it is: the same network has the same picture for the same number. */
  readonly seed: number;
};

// The picture that comes first, every time again.
const FIRST_SEED = 1;

const mayMove = (who: WhoMoves, selection: ReadonlySet<string>) => (id: string) =>
  who === 'all' || selection.has(id) === (who === 'chosen');

/** Tidying as a preview: nothing is kept until it is accepted, and then it is one act. */
export function useTidying({ network, acts, looking }: ToolProps) {
  const tell = useTell();
  const [tidying, setTidying] = useState<Tidying | null>(null);
  const asking = useRef<AbortController | null>(null);
  const { preview, setPreview, selection } = looking;
  useEffect(() => () => asking.current?.abort(), []);

  const leave = () => {
    asking.current?.abort();
    asking.current = null;
    setTidying(null);
    setPreview(null);
  };
  const show = async (arrangement: Arrangement, who: WhoMoves, seed = FIRST_SEED) => {
    asking.current?.abort();
    const now = new AbortController();
    asking.current = now;
    setTidying({ arrangement, who, moved: null, seed });
    const input = layoutInputOf(network.parties, network.ties, {
      arrangement,
      mayMove: mayMove(who, selection),
      seed,
    });
    try {
      const spots = new Map(await askWorker('layout', input, now.signal));
      const isElsewhere = ({ id, spot }: (typeof input.parties)[number]) => {
        const to = spots.get(id);
        return to !== undefined && Math.hypot(to.x - spot.x, to.y - spot.y) > 0.5;
      };
      setPreview(spots);
      setTidying({ arrangement, who, moved: input.parties.filter(isElsewhere).length, seed });
    } catch (reason) {
      if (now.signal.aborted) return;
      leave();
      tell(reason);
    }
  };
  const keep = async () => {
    if (!preview || !(await acts.arrange(preview))) return;
    // Dropped before the rows are here, it would let everyone go back for a moment to where they were.
    await caughtUp();
    leave();
  };
  // Esc on the page lets the preview go; then there is nothing left to accept.
  const isShown = preview !== null;
  const wasShown = useRef(isShown);
  useEffect(() => {
    if (wasShown.current && !isShown) setTidying(null);
    wasShown.current = isShown;
  }, [isShown]);
  return { tidying, show, keep, leave };
}
