import { useState } from 'react';
import type { Stakeholder } from '../../../../shared/model/network';
import { Ring } from '../../../../shared/model/vocabularies';
import { openAnswers } from '../../../../shared/network/open-answers';
import type { StakeholderFields } from '../../../../shared/network/party-commands';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { EditableText } from '../../../ui/editable-text';
import { MergeSheet } from '../exchange/merge-sheet';
import { PartySymbol } from '../symbol';
import { CaptureFoot } from './capture-foot';
import css from './fields.module.css';
import { Folded } from './folded';
import { NotesLine } from './notes-line';
import { ProfileFields, WhatItIs } from './party-fields';
import { PartyMore } from './party-more';
import type { SheetParts } from './sheet-parts';
import { SidePanel } from './side-panel';
import { TieList } from './tie-list';

type PartySheetProps = SheetParts & {
  readonly party: Stakeholder;
  readonly onMove: ((id: string) => void) | undefined;
  readonly onFocus: (id: string) => void;
};

const PROFILE = ['standsFor', 'identity', 'aspiration', 'offer', 'motivation', 'gain'] as const;

/** Everything about one party: where it stands, its lines, what was written down about it, and who it is. */
export function PartySheet({ party, onMove, onFocus, network, acts, choosing, isOver }: PartySheetProps) {
  const { t } = useWords();
  const edit = (fields: StakeholderFields) => void acts.edit(party.id, fields);
  const [isMerging, setMerging] = useState(false);
  const told = PROFILE.filter((field) => party[field]).length;
  const menu = [
    ...(onMove ? [{ id: 'move', text: t('network.party.move'), keyName: 'M', onAction: () => onMove(party.id) }] : []),
    { id: 'tie', text: t('network.tie.start'), keyName: 'L', onAction: () => choosing.startTie(party.id) },
    { id: 'focus', text: t('looking.focus.start'), keyName: 'F', onAction: () => onFocus(party.id) },
    { id: 'merge', text: t('exchange.merge.start'), onAction: () => setMerging(true) },
    { id: 'remove', text: t('network.party.remove'), keyName: 'Del', onAction: () => void acts.remove(party.id) },
  ];
  return (
    <SidePanel
      title={
        <EditableText
          label={t('network.field.name')}
          editLabel={t('network.field.edit')}
          value={party.name}
          onSave={(name) => edit({ name })}
          isRequired
        />
      }
      foot={<CaptureFoot about={{ to: 'stakeholder', id: party.id }} menu={menu} menuLabel={t('network.party.menu')} />}
      isOver={isOver}
      wantsFocus={choosing.wantsFocus}
      onClose={choosing.close}
    >
      <MergeSheet
        network={network}
        party={party}
        isOpen={isMerging}
        onClose={() => setMerging(false)}
        onMerged={choosing.openParty}
      />
      <div className={css.place}>
        <PartySymbol party={party} half={16} />
        <Select
          label={t('network.field.ring')}
          isLabelHidden
          value={party.ring}
          onChange={(ring) => edit({ ring })}
          choices={Ring.options.map((id) => ({ id, text: t(`domain.ring.${id}`) }))}
        />
      </div>
      <TieList party={party} network={network} acts={acts} choosing={choosing} />
      <NotesLine network={network} to="stakeholder" id={party.id} />
      <OpenAnswers party={party} />
      <Folded title={t('network.party.profile')} sub={t('network.party.told', { told, all: PROFILE.length })}>
        <ProfileFields party={party} onEdit={edit} />
      </Folded>
      <Folded title={t('network.party.what')}>
        <WhatItIs party={party} onEdit={edit} />
      </Folded>
      <PartyMore party={party} network={network} acts={acts} />
    </SidePanel>
  );
}

/** Which of the three questions to a party have no answer yet. A seat that waits for somebody is asked nothing. */
function OpenAnswers({ party }: { readonly party: Stakeholder }) {
  const { t, list } = useWords();
  const open = party.ring === 'missing' ? [] : openAnswers(party);
  if (open.length === 0) return null;
  return <p>{t('network.party.openAnswers', { questions: list(open.map((field) => t(`network.field.${field}`))) })}</p>;
}
