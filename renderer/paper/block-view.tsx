import { Fragment } from 'react';
import type { Block, Bullet, Caption, Table } from '../../shared/report/outline';
import { CardView } from './card-view';
import { NoteWords } from './note-words';
import css from './paper.module.css';
import { pictureAddress } from './picture-png';
import { type Group, grouped, type Piece, type WholeBlock } from './pieces';
import { RunsView } from './runs-view';

// Headings on paper are not headings of this window, so they are one deeper than on the page itself.
const LEVELS = { 1: 'h3', 2: 'h4', 3: 'h5' } as const;

/** What a page shows beside its own blocks: the photos, and the page of each heading. */
export type Surroundings = {
  readonly bullet: 'arrow' | 'dash';
  /** The addresses of photos by their hash. */
  readonly photos?: ReadonlyMap<string, string>;
  readonly headingPages?: ReadonlyMap<number, number>;
};

function CoverView({ cover }: { readonly cover: Extract<Block, { kind: 'cover' }> }) {
  return (
    <>
      <p className={css.coverTitle}>
        <RunsView runs={cover.title} />
      </p>
      {cover.lines.map((runs, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one cover never move
        <p key={index} className={css.subtitle}>
          <RunsView runs={runs} />
        </p>
      ))}
      <div className={css.coverFacts}>
        {cover.facts.map(({ label, runs }) => (
          <p key={label}>
            <strong>{label}: </strong>
            <RunsView runs={runs} />
          </p>
        ))}
      </div>
    </>
  );
}

type PhotoProps = { readonly photo: Extract<Block, { kind: 'photo' }>; readonly address: string | undefined };

const PhotoView = ({ photo, address }: PhotoProps) =>
  address ? (
    <img className={css.photo} src={address} alt={photo.alt} draggable={false} />
  ) : (
    <p className={css.normal}>
      <em>{photo.alt}</em>
    </p>
  );

type WholeProps = { readonly block: WholeBlock; readonly around: Surroundings };

function Whole({ block, around }: WholeProps) {
  if (block.kind === 'cover') return <CoverView cover={block} />;
  if (block.kind === 'card') return <CardView card={block} />;
  if (block.kind === 'photo') return <PhotoView photo={block} address={around.photos?.get(block.sha256)} />;
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
  if (block.kind !== 'paragraph') return <p className={css[block.kind]}>{runs}</p>;
  return (
    <p className={css[block.look]}>
      <NoteWords noteId={block.noteId}>{runs}</NoteWords>
    </p>
  );
}

const CaptionView = ({ caption }: { readonly caption: Caption }) => (
  <p className={css.caption}>
    {caption.label} {caption.number}. <RunsView runs={caption.runs} />
  </p>
);

type Numbered<K extends Piece['kind']> = { readonly piece: Extract<Piece, { kind: K }>; readonly number: number };

/** The column that leads to the note of a row: the widest is that of its words. */
const widestOf = ({ columns }: Table): number =>
  columns.reduce((widest, { share }, column) => (share > (columns[widest]?.share ?? 0) ? column : widest), 0);

function Rows({ table, rows }: { readonly table: Table; readonly rows: readonly Numbered<'row'>[] }) {
  const opensAt = widestOf(table);
  return (
    <table className={css.table} aria-label={table.description}>
      <colgroup>
        {table.columns.map(({ heading, share }) => (
          <col key={heading} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ piece, number }) => (
          <tr key={number} data-piece={number}>
            {piece.cells.map((cell, column) => (
              <td key={table.columns[column]?.heading}>
                <NoteWords noteId={column === opensAt ? table.noteIds?.[piece.unit] : undefined}>
                  <RunsView runs={cell} />
                </NoteWords>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const markOf = (bullet: Bullet, unit: number, isDone: boolean | undefined): string => {
  if (bullet === 'number') return `${unit + 1}.`;
  if (bullet === 'check') return isDone ? '☑' : '☐';
  return bullet === 'arrow' ? '➢' : '–';
};

type ItemsProps = { readonly items: readonly Numbered<'item'>[]; readonly around: Surroundings };

const Items = ({ items, around }: ItemsProps) => (
  <ul className={css.list}>
    {items.map(({ piece: { item, list, unit }, number }) => (
      <li key={number} data-piece={number} data-mark={markOf(list.bullet ?? around.bullet, unit, item.isDone)}>
        <NoteWords noteId={item.noteId}>
          <RunsView runs={item.runs} />
        </NoteWords>
      </li>
    ))}
  </ul>
);

type EntriesProps = { readonly entries: readonly Numbered<'entry'>[]; readonly around: Surroundings };

const Entries = ({ entries, around }: EntriesProps) => (
  <ul className={css.entries}>
    {entries.map(({ piece: { text, level, heading }, number }) => (
      <li key={number} data-piece={number} data-level={level}>
        <span>{text}</span>
        <span>{around.headingPages?.get(heading) ?? ''}</span>
      </li>
    ))}
  </ul>
);

const ofKind = <K extends Piece['kind']>(group: Group, kind: K, first: number): readonly Numbered<K>[] =>
  group.pieces.flatMap((piece, index) =>
    piece.kind === kind ? [{ piece: piece as Numbered<K>['piece'], number: first + index }] : [],
  );

type GroupProps = { readonly group: Group; readonly around: Surroundings; readonly first: number };

function GroupView({ group, around, first }: GroupProps) {
  const [piece] = group.pieces;
  if (piece?.kind === 'row') return <Rows table={piece.table} rows={ofKind(group, 'row', first)} />;
  if (piece?.kind === 'item') return <Items items={ofKind(group, 'item', first)} around={around} />;
  if (piece?.kind === 'entry') return <Entries entries={ofKind(group, 'entry', first)} around={around} />;
  return (
    <div data-piece={first}>
      {piece?.kind === 'caption' ? <CaptionView caption={piece.caption} /> : null}
      {piece?.kind === 'contents' ? <p className={css.contentsTitle}>{piece.title}</p> : null}
      {piece?.kind === 'block' ? <Whole block={piece.block} around={around} /> : null}
    </div>
  );
}

type PiecesProps = {
  readonly pieces: readonly Piece[];
  readonly around: Surroundings;
  /** The number of the first piece among all pieces of the report. */
  readonly first: number;
};

/** Pieces of a report as they stand on paper, one below the other. */
export function PiecesView({ pieces, around, first }: PiecesProps) {
  let number = first;
  return grouped(pieces).map((group) => {
    const at = number;
    number += group.pieces.length;
    return (
      <Fragment key={at}>
        <GroupView group={group} around={around} first={at} />
      </Fragment>
    );
  });
}
