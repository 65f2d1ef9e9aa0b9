import type { Outline } from '../../shared/report/outline';
import type { PlainBlock } from '../../shared/report/outline-plain';
import { type Group, grouped, type Piece } from './pagination';
import css from './paper.module.css';
import { pictureAddress } from './picture-png';
import { RunsView } from './runs-view';

// Headings on paper are not headings of this window, so they are one deeper than on the page itself.
const LEVELS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

function TextBlock({ block }: { readonly block: Exclude<PlainBlock, { kind: 'list' | 'table' }> }) {
  if (block.kind === 'picture')
    return (
      <img
        className={css.picture}
        src={pictureAddress(block)}
        alt={block.alt}
        width={block.width}
        height={block.height}
        draggable={false}
      />
    );
  const runs = <RunsView runs={block.runs} />;
  if (block.kind === 'heading') {
    const Level = LEVELS[block.level];
    return <Level className={css[`heading${block.level}`]}>{runs}</Level>;
  }
  if (block.kind === 'paragraph') return <p className={css[block.look]}>{runs}</p>;
  return <p className={css[block.kind]}>{runs}</p>;
}

type NumberedPiece = { readonly piece: Piece; readonly number: number };

function Rows({ owner, pieces }: { readonly owner: PlainBlock; readonly pieces: readonly NumberedPiece[] }) {
  if (owner.kind !== 'table') return null;
  return (
    <table className={css.table} aria-label={owner.description}>
      <colgroup>
        {owner.columns.map(({ heading, share }) => (
          <col key={heading} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {owner.columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pieces.map(({ piece, number }) =>
          piece.kind === 'row' ? (
            <tr key={number} data-piece={number}>
              {piece.cells.map((cell, column) => (
                <td key={owner.columns[column]?.heading}>
                  <RunsView runs={cell} />
                </td>
              ))}
            </tr>
          ) : null,
        )}
      </tbody>
    </table>
  );
}

type GroupProps = { readonly group: Group; readonly bullet: Outline['bullet']; readonly first: number };

function GroupView({ group, bullet, first }: GroupProps) {
  const pieces = group.pieces.map((piece, index) => ({ piece, number: first + index }));
  if (group.owner.kind === 'table') return <Rows owner={group.owner} pieces={pieces} />;
  if (group.owner.kind === 'list')
    return (
      <ul className={css.list} data-bullet={bullet}>
        {pieces.map(({ piece, number }) =>
          piece.kind === 'item' ? (
            <li key={number} data-piece={number}>
              <RunsView runs={piece.item.runs} />
            </li>
          ) : null,
        )}
      </ul>
    );
  return (
    <div data-piece={first}>
      <TextBlock block={group.owner} />
    </div>
  );
}

type PiecesProps = {
  readonly pieces: readonly Piece[];
  readonly bullet: Outline['bullet'];
  /** The number of the first piece among all pieces of the report. */
  readonly first: number;
};

/** Pieces of a report as they stand on paper, one below the other. */
export function PiecesView({ pieces, bullet, first }: PiecesProps) {
  let number = first;
  return grouped(pieces).map((group) => {
    const at = number;
    number += group.pieces.length;
    return <GroupView key={at} group={group} bullet={bullet} first={at} />;
  });
}
