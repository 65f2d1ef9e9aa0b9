import { useMemo } from 'react';
import type { Note } from '../../shared/model/note';
import { useRowsBy } from '../data/queries';
import { PlainWords } from '../language/plain-words';

type Props = { readonly note: Note; readonly onReplace: (text: string) => void };

/** Plainer words for the text of a note. What somebody literally said is left alone, and so are names of parties. */
export function PlainerText({ note, onReplace }: Props) {
  const parties = useRowsBy('stakeholders', 'programmeId', note.programmeId);
  const names = useMemo(() => (parties ?? []).flatMap(({ name, shortName }) => [name, shortName]), [parties]);
  return note.isQuote ? null : <PlainWords text={note.text} names={names} onReplace={onReplace} />;
}
