import type { Note } from '../../shared/model/note';
import type { Destination } from '../../shared/notes/move-notes';
import type { Surroundings } from './note-surroundings';

export type Place = Destination & { readonly id: string; readonly isHere: boolean };

/** The groups that a note can go to; where there are none, the building blocks. The whole circle comes last. */
export function placesFor(note: Note, around: Surroundings, wholeCircle: string): readonly Place[] {
  const groups = around.groups.map((group) => ({
    id: group.id,
    group,
    theme: around.themeOf(group.themeId),
    name: around.groupName(group),
    isHere: note.breakoutGroupId === group.id,
  }));
  const themes = around.themes.map((theme) => ({
    id: theme.id,
    theme,
    name: theme.title,
    isHere: note.breakoutGroupId === undefined && note.themeId === theme.id,
  }));
  const isNowhere = note.breakoutGroupId === undefined && (groups.length > 0 || note.themeId === undefined);
  return [...(groups.length > 0 ? groups : themes), { id: 'all', name: wholeCircle, isHere: isNowhere }];
}

/** The sub-lists of the building block that a note stands in. */
export function sectionsFor(note: Note, around: Surroundings): readonly Place[] {
  const theme = around.themeOf(note.themeId);
  if (!theme) return [];
  return theme.sections.map(({ key, title }) => ({
    id: key,
    group: around.groupOf(note.breakoutGroupId),
    theme,
    sectionKey: key,
    name: title,
    isHere: note.sectionKey === key,
  }));
}
