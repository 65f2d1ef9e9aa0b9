import { type MouseEvent, useMemo, useState } from 'react';
import { useWords } from '../../../language/words';
import { TextField } from '../../../ui/field';
import { MarkPill } from '../map/mark-pill';
import { notesInWords } from '../map/reading';
import { PartySymbol } from '../symbol';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import { COLUMNS, type Column, type Line, linesOf, type Order, sortedBy } from './lines';
import css from './network-table.module.css';
import { useTableKeys } from './use-table-keys';

type TableProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly choosing: Choosing;
  readonly looking: Looking;
  readonly partyId: string | null;
};

/** Everyone in a table: the twin of the map, which can do all that the map can. */
export function NetworkTable({ network, acts, choosing, partyId }: TableProps) {
  const words = useWords();
  const { t } = words;
  const [sought, setSought] = useState('');
  const [order, setOrder] = useState<Order>({ by: 'name', isDown: false });
  const all = useMemo(() => linesOf(network, words), [network, words]);
  const lines = useMemo(() => sortedBy(all, order, sought, words.locale), [all, order, sought, words.locale]);
  const keys = useTableKeys({ lines, acts, choosing, partyId });
  const fromId = choosing.mode.kind === 'tie' ? choosing.mode.fromId : null;
  return (
    <div className={css.list}>
      <div className={css.seek}>
        <TextField
          label={t('network.list.seek')}
          isLabelHidden
          placeholder={t('network.list.seek')}
          type="search"
          value={sought}
          onChange={setSought}
        />
        <p role="status">{sought.trim() === '' ? '' : t('network.list.found', { count: lines.length })}</p>
      </div>
      <div className={css.room}>
        <table aria-label={t('network.list.label')}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <HeadCell key={column} column={column} order={order} onOrder={setOrder} />
              ))}
            </tr>
          </thead>
          <tbody onKeyDown={keys.onKeyDown}>
            {lines.map((line) => (
              <Row
                key={line.party.id}
                line={line}
                isActive={line.party.id === keys.activeId}
                isSelected={line.party.id === partyId}
                isFrom={line.party.id === fromId}
                isTied={fromId !== null && line.tiedIds.has(fromId)}
                onPick={(event) => choosing.pickParty(line.party.id, event.detail === 0)}
                onFocus={() => keys.setActive(line.party.id)}
                notes={notesInWords(network, 'stakeholder', line.party.id, words)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

type HeadCellProps = { readonly column: Column; readonly order: Order; readonly onOrder: (order: Order) => void };

const sortOf = (order: Order) => (order.isDown ? 'descending' : 'ascending');

function HeadCell({ column, order, onOrder }: HeadCellProps) {
  const { t } = useWords();
  const isBy = order.by === column;
  return (
    <th scope="col" aria-sort={isBy ? sortOf(order) : 'none'}>
      <button type="button" onClick={() => onOrder({ by: column, isDown: isBy && !order.isDown })}>
        {t(`network.column.${column}`)}
        <span aria-hidden="true">{isBy ? (order.isDown ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  );
}

type RowProps = {
  readonly line: Line;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isFrom: boolean;
  readonly isTied: boolean;
  readonly notes: string;
  readonly onPick: (event: MouseEvent) => void;
  readonly onFocus: () => void;
};

function Row({ line, isActive, isSelected, isFrom, isTied, notes, onPick, onFocus }: RowProps) {
  const { party, type, domain, ring, ties, mark } = line;
  const look = [isSelected && css.selected, isFrom && css.from, isTied && css.tied].filter(Boolean).join(' ');
  return (
    <tr className={look}>
      <th scope="row">
        <button
          type="button"
          data-party={party.id}
          tabIndex={isActive ? 0 : -1}
          aria-pressed={isFrom || isSelected}
          onClick={onPick}
          onFocus={onFocus}
        >
          <PartySymbol party={party} half={12} />
          <span>{party.name}</span>
        </button>
      </th>
      <td>{type}</td>
      <td>{domain}</td>
      <td>{ring}</td>
      <td className={css.number}>{ties}</td>
      <td>
        {mark ? (
          <>
            <MarkPill mark={mark} isSmall />
            <span className="visually-hidden">{notes}</span>
          </>
        ) : null}
      </td>
    </tr>
  );
}
