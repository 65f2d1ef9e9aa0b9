import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Board } from '../../../../shared/choosing/board';
import type { Change } from '../../../../shared/model/change';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import { focusCard } from './board-hands';
import type { GroupActs } from './group-box';
import { type BoardActs, groupMade } from './use-board-acts';
import type { Drop } from './use-card-drag';
import { type Ticks, useTicks } from './use-ticks';

/** The board while groups are made on it: what is ticked, where the focus is, and what can be done. */
export type Grouping = {
  /** The cards in the order of reading. */
  readonly order: readonly Id[];
  readonly ticks: Ticks;
  readonly currentId: Id | undefined;
  readonly setCurrent: (id: Id) => void;
  /** The group that was just made and has no name yet. */
  readonly newGroupId: Id | undefined;
  /** The ticked cards when this is one of them, and otherwise this one alone. */
  readonly withTicked: (id: Id) => readonly Id[];
  readonly make: () => void;
  readonly takeOut: (id: Id) => void;
  readonly move: (id: Id, groupId: Id | null) => void;
  readonly drop: (ids: readonly Id[], at: Drop) => void;
  readonly looseAll: () => void;
  readonly groupActs: GroupActs;
};

/**
 * A card that goes to another group is made anew on the page, and its focus is lost on the way: then the focus goes
 * back to it. A focus that went elsewhere meanwhile stays there.
 */
function useKeptFocus(root: RefObject<HTMLElement | null>, board: Board<Note>): (id: Id | undefined) => void {
  const wanted = useRef<Id>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cards are there once the board is another one
  useEffect(() => {
    if (wanted.current === undefined) return;
    if (document.activeElement === document.body) focusCard(root.current, wanted.current);
    wanted.current = undefined;
  }, [board, root]);
  return (id) => {
    wanted.current = id;
  };
}

/** Everything that grouping needs to know and can do. */
export function useGrouping(root: RefObject<HTMLElement | null>, board: Board<Note>, acts: BoardActs): Grouping {
  const order = useMemo(
    () => [...board.groups.flatMap((group) => group.notes), ...board.loose].map(({ id }) => id),
    [board],
  );
  const ticks = useTicks(order);
  const [current, setCurrent] = useState<Id>();
  const [newGroupId, setNewGroup] = useState<Id>();
  const keepFocus = useKeptFocus(root, board);
  const currentId = current !== undefined && order.includes(current) ? current : order[0];
  const done = async (doing: Promise<Change | null>, id: Id | undefined) => {
    keepFocus(id);
    ticks.clear();
    setNewGroup(groupMade(await doing)?.id);
  };
  const withTicked = (id: Id): readonly Id[] => (ticks.ids.has(id) ? [...ticks.ids] : [id]);
  const named = () => {
    setNewGroup(undefined);
    focusCard(root.current, board.loose[0]?.id ?? order[0]);
  };
  return {
    ...{ order, ticks, currentId, setCurrent, newGroupId, withTicked },
    make: () => void done(acts.gather([...ticks.ids]), currentId),
    takeOut: (id) => void done(acts.takeOut(withTicked(id)), id),
    move: (id, groupId) =>
      void done(groupId === null ? acts.make(withTicked(id)) : acts.add(groupId, withTicked(id)), id),
    drop: (ids, at) => void done(dropped(acts, ids, at), ids[0]),
    looseAll: () => void done(acts.looseAll(), currentId),
    groupActs: useSteady({
      rename: (group, name) => void acts.rename(group, name),
      named,
      tickAll: ticks.setAll,
      merge: (intoId, fromId) => void done(acts.merge(intoId, fromId), undefined),
      apart: (noteIds) => void done(acts.takeOut(noteIds), undefined),
    }),
  };
}

function dropped(acts: BoardActs, ids: readonly Id[], at: Drop): Promise<Change | null> {
  if (at.on === 'group') return acts.add(at.groupId, ids);
  return at.on === 'card' ? acts.gather([at.noteId, ...ids]) : acts.takeOut(ids);
}

/** The same acts in the same hands for as long as the board is there, so that a group is drawn only when it changes. */
function useSteady(acts: GroupActs): GroupActs {
  const latest = useRef(acts);
  latest.current = acts;
  return useMemo(
    () => ({
      rename: (...given) => latest.current.rename(...given),
      named: () => latest.current.named(),
      tickAll: (...given) => latest.current.tickAll(...given),
      merge: (...given) => latest.current.merge(...given),
      apart: (...given) => latest.current.apart(...given),
    }),
    [],
  );
}
