import type { Mark } from '../../../../shared/network/marks';
import { useWords } from '../../../language/words';
import { MarkPill } from '../map/mark-pill';
import { notesInWords } from '../map/reading';
import type { Network } from '../use-network';
import css from './list.module.css';

type NotesCellProps = {
  readonly network: Network;
  readonly to: 'stakeholder' | 'tie';
  readonly id: string;
  readonly mark: Mark | undefined;
};

/** What was written down about a row: the mark that stands on the map, and the kinds in words for who cannot see it. */
export function NotesCell({ network, to, id, mark }: NotesCellProps) {
  const words = useWords();
  if (!mark) return <span className={css.none}>{words.t('listing.noNotes')}</span>;
  return (
    <>
      <MarkPill mark={mark} isSmall />
      <span className="visually-hidden">{notesInWords(network, to, id, words)}</span>
    </>
  );
}
