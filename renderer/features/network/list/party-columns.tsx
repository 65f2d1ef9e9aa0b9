import type { ReactNode } from 'react';
import { Domain, Ring } from '../../../../shared/model/vocabularies';
import { useWords } from '../../../language/words';
import { MenuButton, type MenuChoice } from '../../../ui/menu';
import { useRoleWords } from '../use-roles';
import { ChoiceCell } from './choice-cell';
import type { CellState, GridColumn } from './grid-props';
import type { PartyColumn, PartyLine } from './lines';
import css from './list.module.css';
import type { ListProps } from './list-props';
import { NameCell } from './name-cell';
import { NotesCell } from './notes-cell';

export type PartyHands = Pick<ListProps, 'network' | 'acts'> & {
  readonly renamingId: string | null;
  readonly onRenamed: () => void;
  readonly isChosen: (id: string) => boolean;
  readonly onChoose: (id: string) => void;
  readonly onOpen: (id: string, isByKey: boolean) => void;
  readonly menuOf: (id: string) => readonly MenuChoice[];
};

type CellProps = CellState & { readonly line: PartyLine; readonly hands: PartyHands };

/** The columns of the list of parties. */
export function usePartyColumns(hands: PartyHands): readonly GridColumn<PartyLine, PartyColumn>[] {
  const { t } = useWords();
  const roles = useRoleWords(hands.network);
  const head = (id: PartyColumn) => ({ id, head: t(`listing.column.${id}`) });
  const part = (Cell: (props: CellProps) => ReactNode) => (line: PartyLine, state: CellState) => (
    <Cell line={line} hands={hands} {...state} />
  );
  return [
    { ...head('chosen'), isHeadHidden: true, isSortable: false, cell: part(ChosenCell) },
    {
      ...head('name'),
      cell: (line, state) => <PartyNameCell {...{ line, hands }} role={roles.get(line.party.id)} {...state} />,
    },
    { ...head('type'), from: 920, isText: true, cell: ({ party }) => t(`domain.stakeholderType.${party.type}`) },
    { ...head('domain'), from: 600, cell: part(DomainCell) },
    { ...head('ring'), cell: part(RingCell) },
    { ...head('tags'), from: 1200, isText: true, cell: ({ tags }) => tags },
    { ...head('ties'), from: 700, isText: true, cell: ({ ties }) => ties },
    {
      ...head('notes'),
      from: 820,
      isText: true,
      cell: ({ party, mark }) => <NotesCell network={hands.network} to="stakeholder" id={party.id} mark={mark} />,
    },
    { ...head('more'), isHeadHidden: true, isSortable: false, cell: part(MoreCell) },
  ];
}

function ChosenCell({ line: { party }, hands, isActive }: CellProps) {
  const { t } = useWords();
  return (
    <input
      type="checkbox"
      className={css.check}
      aria-label={t('listing.choose', { name: party.shortName })}
      tabIndex={isActive ? 0 : -1}
      checked={hands.isChosen(party.id)}
      onChange={() => hands.onChoose(party.id)}
    />
  );
}

function PartyNameCell({ line: { party }, hands, role, isActive }: CellProps & { readonly role: string | undefined }) {
  return (
    <NameCell
      party={party}
      role={role}
      isActive={isActive}
      isRenaming={hands.renamingId === party.id}
      onOpen={(isByKey) => hands.onOpen(party.id, isByKey)}
      onName={(name) => void hands.acts.edit(party.id, { name })}
      onRenamed={hands.onRenamed}
    />
  );
}

function DomainCell({ line: { party }, hands, isActive }: CellProps) {
  const { t } = useWords();
  return (
    <ChoiceCell
      label={(now) => t('listing.domainOf', { name: party.shortName, now })}
      value={party.domain}
      choices={Domain.options.map((id) => ({ id, text: t(`domain.domain.${id}`) }))}
      isActive={isActive}
      onChoose={(domain) => void hands.acts.edit(party.id, { domain })}
    />
  );
}

function RingCell({ line: { party }, hands, isActive }: CellProps) {
  const { t } = useWords();
  return (
    <ChoiceCell
      label={(now) => t('listing.ringOf', { name: party.shortName, now })}
      value={party.ring}
      choices={Ring.options.map((id) => ({ id, text: t(`domain.ring.${id}`) }))}
      isActive={isActive}
      onChoose={(ring) => void hands.acts.edit(party.id, { ring })}
    />
  );
}

function MoreCell({ line: { party }, hands, isActive }: CellProps) {
  const { t } = useWords();
  return (
    <MenuButton
      label={t('listing.moreOf', { name: party.shortName })}
      isTabStop={isActive}
      parts={[{ choices: hands.menuOf(party.id) }]}
    />
  );
}
