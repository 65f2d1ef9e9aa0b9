import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Id } from '../../shared/model/ids';
import type { Stakeholder, Tie } from '../../shared/model/network';
import type { Note } from '../../shared/model/note';
import type { BreakoutGroup, Session, Theme } from '../../shared/model/session';
import type { About } from '../../shared/notes/place';
import { groupsInOrder, groupTitle } from '../../shared/session/group-order';
import { useRow, useRowsBy } from '../data/queries';
import { useWords } from '../language/words';

/** What note widgets know of the programme and meeting around them. */
export type Surroundings = {
  readonly programmeId: Id;
  readonly session: Session | undefined;
  readonly themes: readonly Theme[];
  /** In the order in which they stand on the page and on the wall. */
  readonly groups: readonly BreakoutGroup[];
  readonly stakeholders: readonly Stakeholder[];
  readonly ties: readonly Tie[];
  readonly personIds: ReadonlySet<Id>;
  /** The name of a party, or of both ends of a tie; undefined when it is not there. */
  readonly nameOf: (about: Pick<About, 'to' | 'id'>) => string | undefined;
  readonly groupOf: (groupId: Id | undefined) => BreakoutGroup | undefined;
  readonly themeOf: (themeId: Id | undefined) => Theme | undefined;
  /** A group is called after its building block: that is what stands above its notes. */
  readonly groupName: (group: BreakoutGroup) => string;
};

const Context = createContext<Surroundings | null>(null);

type Props = { readonly programmeId: Id; readonly sessionId?: Id | undefined; readonly children: ReactNode };

const byId = <R extends { readonly id: Id }>(rows: readonly R[]): ReadonlyMap<Id, R> =>
  new Map(rows.map((row) => [row.id, row]));
const NONE: readonly never[] = [];

/** Loads once what all note widgets below it need: parties, ties, building blocks, groups and the meeting. */
export function NoteSurroundings({ programmeId, sessionId, children }: Props) {
  const { t } = useWords();
  const session = useRow('sessions', sessionId) ?? undefined;
  const groups = useRowsBy('breakoutGroups', 'sessionId', sessionId) ?? NONE;
  const themes = useRowsBy('themes', 'programmeId', programmeId) ?? NONE;
  const stakeholders = useRowsBy('stakeholders', 'programmeId', programmeId) ?? NONE;
  const ties = useRowsBy('ties', 'programmeId', programmeId) ?? NONE;
  const value = useMemo((): Surroundings => {
    const [parties, lines, blocks, tables] = [byId(stakeholders), byId(ties), byId(themes), byId(groups)];
    const partyName = (id: Id) => parties.get(id)?.shortName || parties.get(id)?.name;
    const tieName = (tie: Tie | undefined) => {
      const [one, other] = tie ? [partyName(tie.sourceId), partyName(tie.targetId)] : [];
      return one && other ? t('notes.slip.tie', { one, other }) : undefined;
    };
    return {
      programmeId,
      session,
      themes: themes.toSorted((one, other) => one.order - other.order),
      groups: groupsInOrder(groups, themes),
      stakeholders,
      ties,
      personIds: new Set(stakeholders.filter(({ type }) => type === 'person').map(({ id }) => id)),
      nameOf: ({ to, id }) => (to === 'tie' ? tieName(lines.get(id)) : partyName(id)),
      groupOf: (id) => (id === undefined ? undefined : tables.get(id)),
      themeOf: (id) => (id === undefined ? undefined : blocks.get(id)),
      groupName: (group) => groupTitle(group, groups, themes),
    };
  }, [programmeId, session, themes, groups, stakeholders, ties, t]);
  return <Context value={value}>{children}</Context>;
}

/** What is around this widget. A page that shows notes stands inside `NoteSurroundings`. */
export function useSurroundings(): Surroundings {
  const found = useContext(Context);
  if (!found) throw new Error('Note widgets stand inside NoteSurroundings');
  return found;
}

/** The parties and ties that a note is about, by name; those that are gone are left out. */
export const aboutNames = (
  note: Note,
  { nameOf }: Surroundings,
): readonly { readonly about: About; readonly name: string }[] =>
  note.links.flatMap(({ to, id }) => {
    if (to !== 'stakeholder' && to !== 'tie') return [];
    const name = nameOf({ to, id });
    return name ? [{ about: { to, id }, name }] : [];
  });

/** The same without the two ends of a tie that it is about: they need no name of their own beside it. */
export function aboutWithoutEnds(note: Note, around: Surroundings): ReturnType<typeof aboutNames> {
  const tieIds = new Set(note.links.filter(({ to }) => to === 'tie').map(({ id }) => id));
  const ends = around.ties.filter(({ id }) => tieIds.has(id)).flatMap(({ sourceId, targetId }) => [sourceId, targetId]);
  return aboutNames(note, around).filter(({ about }) => !ends.includes(about.id));
}
