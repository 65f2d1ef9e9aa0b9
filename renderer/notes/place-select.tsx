import type { Note } from '../../shared/model/note';
import { useWords } from '../language/words';
import { Select } from '../ui/choice';
import { placesFor, sectionsFor } from './destinations';
import { useSurroundings } from './note-surroundings';
import type { NoteActs } from './use-note-acts';

/** Which group or building block a note stands at, and in which of its lists. */
export function PlaceSelect({ note, acts }: { readonly note: Note; readonly acts: NoteActs }) {
  const { t } = useWords();
  const around = useSurroundings();
  const places = placesFor(note, around, t('notes.menu.wholeCircle'));
  const sections = sectionsFor(note, around);
  const go = (among: typeof places) => (id: string) => {
    const place = among.find((each) => each.id === id);
    if (place && !place.isHere) void acts.moveTo(place);
  };
  const here = (among: typeof places) => among.find(({ isHere }) => isHere)?.id ?? null;
  const choicesOf = (among: typeof places) => among.map(({ id, name }) => ({ id, text: name }));
  if (places.length < 2) return null;
  return (
    <>
      <Select label={t('notes.sheet.place')} choices={choicesOf(places)} value={here(places)} onChange={go(places)} />
      {sections.length > 1 ? (
        <Select
          label={t('notes.sheet.section')}
          choices={choicesOf(sections)}
          value={here(sections)}
          onChange={go(sections)}
          placeholder={t('notes.form.none')}
        />
      ) : null}
    </>
  );
}
