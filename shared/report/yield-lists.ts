import type { Note, NoteOf } from '../model/note';
import { NoteKind, type SectionKey } from '../model/note-kinds';
import type { Theme } from '../model/session';
import { asTyped, heading, list, noteList, noteRuns, paragraph, said, typed } from './compose';
import { hurdleGroups } from './hurdles';
import { withAuthor } from './learning';
import type { Block, HeadingLevel, ListItem, Runs } from './outline';
import { type Place, placeOf } from './place';
import { ofKind, printedText, type Source } from './source';
import { tipRuns } from './tips';

const dataOwner = (source: Source, note: Note, sectionKey: SectionKey | undefined): Runs => {
  if (sectionKey !== 'regional_examples' || note.kind !== 'tip') return [];
  if (note.dataOwner === undefined || note.dataOwner === 'unclear') return [];
  return [{ text: ' ' }, ...said(source, `report.dataOwner.${note.dataOwner}`)];
};

const withSource = (source: Source, note: NoteOf<'fact'>): Runs =>
  note.source.trim()
    ? typed(source, source.words.t('report.label.fact', { text: printedText(note), source: note.source.trim() }))
    : noteRuns(source, note);

/** The words of a note with what belongs to them: the link of a tip, the source of a figure, who had an experience. */
export function wordsOf(source: Source, note: Note): Runs {
  if (note.kind === 'tip') return asTyped(source, tipRuns(note));
  if (note.kind === 'fact') return withSource(source, note);
  return note.kind === 'experience' ? withAuthor(source, note) : noteRuns(source, note);
}

const itemOf = (source: Source, note: Note, sectionKey?: SectionKey): ListItem => ({
  runs: [...wordsOf(source, note), ...dataOwner(source, note, sectionKey)],
  noteId: note.id,
});

/** Notes as bullets; hurdles come under their category, one heading deeper than what they stand under. */
function bullets(
  source: Source,
  notes: readonly Note[],
  level: HeadingLevel,
  sectionKey?: SectionKey,
): readonly Block[] {
  const others = notes.filter(({ kind }) => kind !== 'hurdle');
  const { plain, grouped } = hurdleGroups(ofKind(notes, 'hurdle'), source);
  return [
    ...list([...others, ...plain].map((note) => itemOf(source, note, sectionKey))),
    ...grouped.flatMap(({ category, hurdles }) => [
      heading(level, typed(source, category)),
      ...list(hurdles.map((hurdle) => itemOf(source, hurdle))),
    ]),
  ];
}

const withColon = (source: Source, title: string): Runs =>
  typed(source, source.words.t('report.sectionHeading', { title: title.trim().replace(/:$/, '') }));

type Placed = { readonly note: Note; readonly place: Place };

function sectionBlocks(source: Source, section: Theme['sections'][number], notes: readonly Note[]): readonly Block[] {
  // Lessons stand under the name of the building block itself; a heading without notes would promise nothing.
  const blocks = bullets(source, notes, section.key === 'lessons' ? 2 : 3, section.key);
  if (section.key === 'lessons' || blocks.length === 0) return blocks;
  const title = section.title.trim() || source.words.t(`domain.section.${section.key}`);
  return [heading(2, withColon(source, title)), ...blocks];
}

function themeBlocks(source: Source, theme: Theme, placed: readonly Placed[]): readonly Block[] {
  const mine = placed.filter(({ place }) => place.theme === theme);
  const isLessons = ({ key }: Theme['sections'][number]): boolean => key === 'lessons';
  const sections = [...theme.sections.filter(isLessons), ...theme.sections.filter((section) => !isLessons(section))];
  const loose = mine.filter(({ place }) => place.section === undefined).map(({ note }) => note);
  const blocks = [
    ...sections.flatMap((section) => {
      const notes = mine.filter(({ place }) => place.section === section).map(({ note }) => note);
      return sectionBlocks(source, section, notes);
    }),
    ...byKind(source, loose, 2),
  ];
  const title = theme.title.trim() || source.words.t('report.part.yield');
  return blocks.length > 0 ? [heading(1, typed(source, title)), ...blocks] : [];
}

/** Values end the sentence "We vinden ... geslaagd als", so they stand together under it. */
function valueLists(source: Source, values: readonly NoteOf<'value'>[]): readonly Block[] {
  const subjects = [...new Set(values.map(({ subject }) => subject.trim()))];
  return subjects.flatMap((subject) => {
    const blocks = noteList(
      source,
      values.filter((value) => value.subject.trim() === subject),
    );
    if (subject === '' || blocks.length === 0) return blocks;
    return [paragraph(said(source, 'report.value.lead', { subject }), 'lead'), ...blocks];
  });
}

/** Notes without a section, so that nothing that was written down goes missing: a heading for each kind. */
function byKind(source: Source, notes: readonly Note[], level: 1 | 2): readonly Block[] {
  return NoteKind.options.flatMap((kind) => {
    const those = notes.filter((note) => note.kind === kind);
    const blocks =
      kind === 'value' ? valueLists(source, ofKind(those, kind)) : bullets(source, those, level === 1 ? 2 : 3);
    return blocks.length > 0 ? [heading(level, kindTitle(source, kind, level)), ...blocks] : [];
  });
}

const kindTitle = (source: Source, kind: NoteKind, level: 1 | 2): Runs => {
  const title = source.words.t(`report.kinds.${kind}`);
  return [{ text: level === 1 ? title : source.words.t('report.sectionHeading', { title }) }];
};

const placedIn = (source: Source): readonly Placed[] =>
  source.notes
    .map((note) => ({ note, place: placeOf(note, source.themes) }))
    .filter(({ place }) => place.part === 'yield');

/** How many notes the yield holds. */
export const yieldCount = (source: Source): number => placedIn(source).length;

/** The yield: each building block with its lists, then what has no building block. */
export function yieldLists(source: Source): readonly Block[] {
  const placed = placedIn(source);
  const themes = source.themes.map((theme) => themeBlocks(source, theme, placed)).filter(({ length }) => length > 0);
  const loose = placed.filter(({ place }) => place.theme === undefined).map(({ note }) => note);
  return [
    ...themes.flatMap((blocks, index) => (index === 0 ? blocks : onNewPage(source, blocks))),
    ...byKind(source, loose, 1),
  ];
}

/** The same blocks, starting a page when each subject has its own. */
export function onNewPage(source: Source, blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  return source.options.pagePerTheme && first?.kind === 'heading' ? [{ ...first, newPage: true }, ...rest] : blocks;
}
