import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Id, Stamp } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import type { SlipGroup } from '../../../../shared/model/session';
import type { Board } from '../../../../shared/session/choosing/board';
import { gather, makeGroup } from '../../../../shared/session/choosing/group-commands';
import { stamp } from '../../../data/stamp';
import { focusCard } from './board-hands';
import type { GroupActs } from './group-box';
import type { BoardNow } from './use-board';
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

/** A stamp that gives one id: the group is drawn with it before it is kept. */
function stampOfOne(): Stamp {
  const { now, newId } = stamp();
  const id = newId();
  return { now, newId: () => id };
}

/** Everything that grouping needs to know and can do. */
export function useGrouping(root: RefObject<HTMLElement | null>, now: BoardNow, acts: BoardActs): Grouping {
  const { board } = now;
  const order = useMemo(
    () => [...board.groups.flatMap((group) => group.notes), ...board.loose].map(({ id }) => id),
    [board],
  );
  const ticks = useTicks(order);
  const [current, setCurrent] = useState<Id>();
  const [newGroupId, setNewGroup] = useState<Id>();
  const keepFocus = useKeptFocus(root, board);
  const currentId = current !== undefined && order.includes(current) ? current : order[0];
  const withTicked = (id: Id): readonly Id[] => (ticks.ids.has(id) ? [...ticks.ids] : [id]);
  const done = (id: Id | undefined, made?: SlipGroup) => {
    keepFocus(made ? undefined : id);
    ticks.clear();
    setNewGroup(made?.id);
  };
  const together = async (way: 'gather' | 'make', ids: readonly Id[]) => {
    const at = stampOfOne();
    const made = groupMade((way === 'gather' ? gather : makeGroup)({ ...now.at, groups: now.groups }, ids, at));
    done(ids[0], made);
    now.expect(made);
    if (!(await acts[way](ids, at))) now.expect(undefined);
  };
  const takeOut = (ids: readonly Id[]) => {
    done(ids[0]);
    void acts.takeOut(ids);
  };
  const add = (groupId: Id, ids: readonly Id[]) => {
    done(ids[0]);
    void acts.add(groupId, ids);
  };
  const drop = (ids: readonly Id[], at: Drop) => {
    if (at.on === 'group') add(at.groupId, ids);
    else if (at.on === 'card') void together('gather', [at.noteId, ...ids]);
    else takeOut(ids);
  };
  return {
    ...{ order, ticks, currentId, setCurrent, newGroupId, withTicked, drop },
    make: () => void together('gather', [...ticks.ids]),
    takeOut: (id) => takeOut(withTicked(id)),
    move: (id, groupId) => (groupId === null ? void together('make', withTicked(id)) : add(groupId, withTicked(id))),
    looseAll: () => {
      done(currentId);
      void acts.looseAll();
    },
    groupActs: useSteady({
      rename: (group, name) => void acts.rename(group, name),
      named: () => {
        setNewGroup(undefined);
        focusCard(root.current, board.loose[0]?.id ?? order[0]);
      },
      tickAll: ticks.setAll,
      merge: (intoId, fromId) => void acts.merge(intoId, fromId),
      apart: takeOut,
    }),
  };
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
