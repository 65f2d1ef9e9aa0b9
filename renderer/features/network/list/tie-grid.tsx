import { useMemo, useState } from 'react';
import { useWords } from '../../../language/words';
import { Found } from './found';
import { Grid } from './grid';
import type { Order } from './grid-props';
import { linesWith, type TieColumn, tieLines, tiesInOrder } from './lines';
import type { ListProps } from './list-props';
import { useTieColumns } from './tie-columns';
import { useTieKeys } from './use-tie-keys';

type TieGridProps = Omit<ListProps, 'partyId'> & {
  readonly sought: string;
  readonly isAsked: (id: string) => boolean;
  readonly onCapture: (id: string) => void;
};

/** The ties as a list: what for, on which level, how firm, and what was written down. */
export function TieGrid({ network, acts, choosing, looking, sought, isAsked, onCapture }: TieGridProps) {
  const words = useWords();
  const { t } = words;
  const [order, setOrder] = useState<Order<TieColumn>>({ by: 'ends', isDown: false });
  const all = useMemo(() => tieLines(network, words), [network, words]);
  const found = linesWith(all, sought).filter(({ tie }) => isAsked(tie.sourceId) && isAsked(tie.targetId));
  const lines = tiesInOrder(found, order, words.locale);
  const onKey = useTieKeys(lines, acts);
  const columns = useTieColumns({ network, acts, onOpen: choosing.openTie, onCapture });
  return (
    <>
      <Found sought={sought} count={lines.length} />
      <Grid
        label={t('listing.label.ties')}
        columns={columns}
        lines={lines}
        idOf={({ tie }) => tie.id}
        nameColumn="ends"
        lookOf={({ tie }) => ({ isFaint: looking.overlay.ties.get(tie.id)?.strength === 'faint' })}
        order={order}
        onOrder={setOrder}
        firstId={null}
        onKey={onKey}
      />
    </>
  );
}
