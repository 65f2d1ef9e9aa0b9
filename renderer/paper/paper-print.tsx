import { useMemo } from 'react';
import type { Outline } from '../../shared/report/outline';
import { PrintButton } from '../ui/print-button';
import { PiecesView } from './block-view';
import css from './paper-print.module.css';
import { piecesOf } from './pieces';

type PrintProps = { readonly outline: Outline; readonly label: string };

/** Prints a document as it stands in its preview; the printer cuts it into pages. */
export function PaperPrint({ outline, label }: PrintProps) {
  const pieces = useMemo(() => piecesOf(outline.blocks), [outline]);
  return (
    <PrintButton label={label}>
      <article className={css.paper} lang={outline.language} aria-label={outline.title}>
        <PiecesView pieces={pieces} around={{ bullet: outline.bullet }} first={0} />
      </article>
    </PrintButton>
  );
}
