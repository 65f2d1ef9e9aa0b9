import { adding, type Change, updating } from '../model/change';
import { edited, type FieldsOf } from '../model/edited';
import { newRecord, type Stamp } from '../model/ids';
import { say } from '../model/message';
import type { NoteKind, SectionKey } from '../model/note-kinds';
import type { Programme } from '../model/programme';
import type { Theme } from '../model/session';

const SECTION_KINDS: Readonly<Record<SectionKey, readonly NoteKind[]>> = {
  lessons: ['insight'],
  tips_examples: ['tip', 'asset'],
  hurdles: ['hurdle'],
  regional_examples: ['tip'],
  central_support: ['need'],
};

/** The building blocks that Kring knows by key, with the sub-lists of the yield (domain 5.1). */
const KNOWN_SECTIONS: Readonly<Record<string, readonly SectionKey[]>> = {
  cooperation: ['lessons', 'tips_examples'],
  learning_capacity: ['lessons', 'hurdles'],
  data_ict: ['lessons', 'regional_examples', 'central_support'],
};

// A building block of one's own takes what most groups tell: lessons, examples, what is in the way, what is needed.
const OWN_SECTIONS: readonly SectionKey[] = ['lessons', 'tips_examples', 'hurdles', 'central_support'];

/** A building block that is asked for: a key that a method names, or one of its own, with its title. */
export type ThemeWanted = { readonly key: string; readonly title: string };

/**
 * The building blocks that a programme does not have yet, made with their sub-lists. `titleOf` gives the title of a
 * sub-list in the language of the programme. The change is empty when all are there.
 */
export function addThemes(
  programme: Programme,
  themes: readonly Theme[],
  wanted: readonly ThemeWanted[],
  titleOf: (section: SectionKey) => string,
  stamp: Stamp,
): Change {
  const known = new Set(themes.map(({ key }) => key));
  const latest = Math.max(0, ...themes.map(({ order }) => order));
  const added = wanted
    .filter(({ key }) => !known.has(key))
    .map(
      ({ key, title }, index): Theme => ({
        ...newRecord(stamp),
        programmeId: programme.id,
        key,
        title,
        order: latest + index + 1,
        sections: (KNOWN_SECTIONS[key] ?? OWN_SECTIONS).map((section) => ({
          key: section,
          title: titleOf(section),
          noteKinds: [...SECTION_KINDS[section]],
        })),
      }),
    );
  return {
    label: say('programme.act.addThemes', { count: added.length, title: added[0]?.title ?? '' }),
    tables: adding('themes', added),
  };
}

/** Another title or other sub-lists for a building block. */
export const editTheme = (theme: Theme, fields: FieldsOf<Pick<Theme, 'title' | 'sections'>>, stamp: Stamp): Change => ({
  label: say('programme.act.editTheme', { title: fields.title ?? theme.title }),
  tables: updating('themes', [[theme, edited(theme, fields, stamp)]]),
});
