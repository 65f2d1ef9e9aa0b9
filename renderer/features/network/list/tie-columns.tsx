import type { ReactNode } from 'react';
import { RainbowLevel } from '../../../../shared/model/vocabularies';
import { RUNGS } from '../../../../shared/network/level-and-rung';
import { useWords } from '../../../language/words';
import { MenuButton } from '../../../ui/menu';
import { ChoiceCell } from './choice-cell';
import type { CellState, GridColumn } from './grid-props';
import type { TieColumn, TieLine } from './lines';
import css from './list.module.css';
import type { ListProps } from './list-props';
import { NotesCell } from './notes-cell';
import { PurposeCell } from './purpose-cell';

export type TieHands = Pick<ListProps, 'network' | 'acts'> & {
  readonly onOpen: (id: string, isByKey?: boolean) => void;
  readonly onCapture: (id: string) => void;
};

type CellProps = CellState & { readonly line: TieLine; readonly hands: TieHands };

const NOT_CHOSEN = 'none';
const rungOf = (value: string) => RUNGS.find((rung) => String(rung) === value);

/** What a tie is called in the list: its two ends. */
function useTieName(): (line: TieLine) => string {
  const { t } = useWords();
  return ({ a, b }) => t('listing.ends', { a, b });
}

/** The rungs to choose from, with their numbers and in the few words of the legend. */
function useRungs() {
  const { t } = useWords();
  return RUNGS.map((rung) => ({
    id: String(rung),
    text: t('listing.rung', { rung, name: t(rung === 0 ? 'domain.ladder.0' : `network.rung.${rung}`) }),
  }));
}

/** The columns of the list of ties. */
export function useTieColumns(hands: TieHands): readonly GridColumn<TieLine, TieColumn>[] {
  const { t } = useWords();
  const head = (id: TieColumn) => ({ id, head: t(`listing.column.${id}`) });
  const part = (Cell: (props: CellProps) => ReactNode) => (line: TieLine, state: CellState) => (
    <Cell line={line} hands={hands} {...state} />
  );
  return [
    { ...head('ends'), cell: part(EndsCell) },
    { ...head('purpose'), from: 700, cell: part(WhatForCell) },
    { ...head('level'), from: 900, cell: part(LevelCell) },
    { ...head('now'), cell: part(NowCell) },
    { ...head('wanted'), from: 560, cell: part(WantedCell) },
    {
      ...head('notes'),
      from: 820,
      isText: true,
      cell: ({ tie, mark }) => <NotesCell network={hands.network} to="tie" id={tie.id} mark={mark} />,
    },
    { ...head('more'), isHeadHidden: true, isSortable: false, cell: part(MoreCell) },
  ];
}

function EndsCell({ line, hands, isActive }: CellProps) {
  const nameOf = useTieName();
  return (
    <button
      type="button"
      className={css.nameButton}
      title={nameOf(line)}
      tabIndex={isActive ? 0 : -1}
      onClick={(event) => hands.onOpen(line.tie.id, event.detail === 0)}
    >
      {nameOf(line)}
    </button>
  );
}

function WhatForCell({ line, hands, isActive }: CellProps) {
  const nameOf = useTieName();
  return <PurposeCell tie={line.tie} name={nameOf(line)} acts={hands.acts} isActive={isActive} />;
}

function LevelCell({ line, hands: { acts }, isActive }: CellProps) {
  const { t } = useWords();
  const nameOf = useTieName();
  return (
    <ChoiceCell
      label={(now) => t('listing.levelOf', { name: nameOf(line), now })}
      value={line.tie.rainbowLevel ?? NOT_CHOSEN}
      choices={[
        { id: NOT_CHOSEN, text: t('listing.unknown') },
        ...RainbowLevel.options.map((id) => ({ id, text: t(`domain.rainbow.${id}`) })),
      ]}
      isActive={isActive}
      onChoose={(level) => void acts.editTie(line.tie.id, { rainbowLevel: level === NOT_CHOSEN ? undefined : level })}
    />
  );
}

function NowCell({ line, hands: { acts }, isActive }: CellProps) {
  const { t } = useWords();
  const nameOf = useTieName();
  return (
    <ChoiceCell
      label={(now) => t('listing.nowOf', { name: nameOf(line), now })}
      value={String(line.tie.ladder)}
      choices={useRungs()}
      isActive={isActive}
      onChoose={(value) => void acts.editTie(line.tie.id, { ladder: rungOf(value) ?? line.tie.ladder })}
    />
  );
}

function WantedCell({ line, hands: { acts }, isActive }: CellProps) {
  const { t } = useWords();
  const nameOf = useTieName();
  return (
    <ChoiceCell
      label={(now) => t('listing.wantedOf', { name: nameOf(line), now })}
      value={line.tie.ladderWanted === undefined ? NOT_CHOSEN : String(line.tie.ladderWanted)}
      choices={[{ id: NOT_CHOSEN, text: t('listing.unknown') }, ...useRungs()]}
      isActive={isActive}
      onChoose={(value) => void acts.editTie(line.tie.id, { ladderWanted: rungOf(value) })}
    />
  );
}

function MoreCell({ line, hands, isActive }: CellProps) {
  const { t } = useWords();
  const nameOf = useTieName();
  const { id } = line.tie;
  return (
    <MenuButton
      label={t('listing.moreOf', { name: nameOf(line) })}
      isTabStop={isActive}
      parts={[
        {
          choices: [
            { id: 'capture', text: t('listing.capture'), onAction: () => hands.onCapture(id) },
            {
              id: 'remove',
              text: t('listing.remove'),
              keyName: 'Del',
              onAction: () => void hands.acts.removeTie(id),
            },
          ],
        },
      ]}
    />
  );
}
