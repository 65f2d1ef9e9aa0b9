import type { BreakoutGroup, Theme } from '../model/session';

type KnownTheme = Pick<Theme, 'id' | 'title' | 'order'>;

// Numbers in names count as numbers: group 2 stands before group 10.
const names = new Intl.Collator('nl', { numeric: true });

/** The groups as they stand in the room, on the wall and in the columns: by building block, then by name. */
export function groupsInOrder(
  groups: readonly BreakoutGroup[],
  themes: readonly KnownTheme[],
): readonly BreakoutGroup[] {
  const orderOf = ({ themeId }: BreakoutGroup) => themes.find(({ id }) => id === themeId)?.order ?? Infinity;
  const byTheme = (a: BreakoutGroup, b: BreakoutGroup) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b));
  return [...groups].sort((a, b) => byTheme(a, b) || names.compare(a.name, b.name) || names.compare(a.id, b.id));
}

/** What a group is called: its building block, with its own name where several groups share that block. */
export function groupTitle(
  group: BreakoutGroup,
  groups: readonly BreakoutGroup[],
  themes: readonly Pick<Theme, 'id' | 'title'>[],
): string {
  const theme = themes.find(({ id }) => id === group.themeId)?.title;
  if (!theme) return group.name;
  const isShared = groups.some(({ id, themeId }) => id !== group.id && themeId === group.themeId);
  if (!isShared) return theme;
  return group.name.includes(theme) ? group.name : `${group.name}: ${theme}`;
}
