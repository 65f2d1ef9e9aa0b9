import { useState } from 'react';
import type { Tie } from '../../../../shared/model/network';
import { isIncomplete } from '../../../../shared/network/tie-look';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { CaptureFoot } from './capture-foot';
import { NotesLine } from './notes-line';
import type { SheetParts } from './sheet-parts';
import { SidePanel } from './side-panel';
import { TieFacts } from './tie-facts';
import { TieFields } from './tie-fields';
import css from './tie-sheet.module.css';

/** Everything about one tie: why and how, the dated line of what was written down, and changing it in place. */
export function TieSheet({ tie, network, acts, choosing, isOver }: SheetParts & { readonly tie: Tie }) {
  const { t } = useWords();
  // A line that was just drawn asks what it is for; one that is known is only read.
  const [isEditing, setEditing] = useState(isIncomplete(tie));
  const nameOf = (id: string) => network.parties.find((party) => party.id === id)?.shortName ?? '';
  const names = { a: nameOf(tie.sourceId), b: nameOf(tie.targetId) };
  const menu = [
    { id: 'remove', text: t('network.tie.remove'), onAction: () => void acts.removeTie(tie.id) },
    ...[tie.sourceId, tie.targetId].map((id) => ({
      id,
      text: t('network.tie.toParty', { name: nameOf(id) }),
      onAction: () => choosing.openParty(id),
    })),
  ];
  return (
    <SidePanel
      title={t('network.tie.title', names)}
      foot={<CaptureFoot about={{ to: 'tie', id: tie.id }} menu={menu} menuLabel={t('network.tie.menu')} />}
      isOver={isOver}
      wantsFocus={choosing.wantsFocus}
      onClose={choosing.close}
    >
      {isEditing ? (
        <TieFields tie={tie} names={names} onEdit={(fields) => void acts.editTie(tie.id, fields)} />
      ) : (
        <TieFacts tie={tie} names={names} />
      )}
      <div className={css.turn}>
        <Button variant="link" aria-expanded={isEditing} onPress={() => setEditing(!isEditing)}>
          {t(isEditing ? 'network.tie.editDone' : 'network.tie.edit')}
        </Button>
      </div>
      <NotesLine network={network} to="tie" id={tie.id} />
    </SidePanel>
  );
}
