import { useMemo, useState } from 'react';
import { useWords } from '../../../language/words';
import { useTags } from '../use-tags';
import { Found } from './found';
import { Grid } from './grid';
import type { Order } from './grid-props';
import { linesWith, type PartyColumn, partiesInOrder, partyLines } from './lines';
import type { ListProps } from './list-props';
import { usePartyColumns } from './party-columns';
import { usePartyKeys } from './use-party-keys';

type PartyGridProps = ListProps & {
  readonly sought: string;
  /** Who is asked for by the filter and the focus. */
  readonly isAsked: (id: string) => boolean;
  readonly onCapture: (id: string) => void;
};

/** The parties as a list that can do all that the map can. */
export function PartyGrid({ network, acts, choosing, looking, partyId, sought, isAsked, onCapture }: PartyGridProps) {
  const words = useWords();
  const { t } = words;
  const [order, setOrder] = useState<Order<PartyColumn>>({ by: 'name', isDown: false });
  const [renamingId, setRenaming] = useState<string | null>(null);
  const { all: known } = useTags();
  const all = useMemo(() => partyLines(network, words, known), [network, words, known]);
  const found = linesWith(all, sought).filter(({ party }) => isAsked(party.id));
  const lines = partiesInOrder(found, order, words.locale);
  const keys = usePartyKeys({ lines, acts, choosing, looking, onRename: setRenaming });
  const fromId = choosing.mode.kind === 'tie' ? choosing.mode.fromId : null;
  const columns = usePartyColumns({
    network,
    acts,
    renamingId,
    onRenamed: () => setRenaming(null),
    onChoose: keys.choose,
    isChosen: (id) => looking.selection.has(id),
    onOpen: (id, isByKey) => choosing.pickParty(id, isByKey),
    menuOf: (id) => [
      { id: 'rename', text: t('listing.rename'), keyName: 'F2', onAction: () => setRenaming(id) },
      { id: 'tie', text: t('network.tie.start'), keyName: 'L', onAction: () => choosing.startTie(id) },
      { id: 'capture', text: t('listing.capture'), onAction: () => onCapture(id) },
      { id: 'focus', text: t('listing.focus'), onAction: () => looking.setFocus({ id, steps: 1 }) },
      { id: 'remove', text: t('listing.remove'), keyName: 'Del', onAction: () => void acts.remove(id) },
    ],
  });
  return (
    <>
      <Found sought={sought} count={lines.length} />
      <Grid
        label={t('listing.label.parties')}
        columns={columns}
        lines={lines}
        idOf={({ party }) => party.id}
        nameColumn="name"
        lookOf={({ party, tiedIds }) => ({
          isSelected: looking.selection.has(party.id),
          isOpen: party.id === partyId || party.id === fromId,
          isMarked: looking.overlay.parties.get(party.id)?.isMarked ?? false,
          isFaint: fromId !== null && tiedIds.has(fromId),
        })}
        order={order}
        onOrder={setOrder}
        firstId={partyId}
        onKey={keys.onKey}
        canSelect
      />
    </>
  );
}
