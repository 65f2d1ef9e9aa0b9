import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Id, Stamp } from '../../../../shared/model/ids';
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

/** As long as it takes to draw a board again and to close a menu, in frames. */
const LONG_ENOUGH = 40;

/** The focus went to another card, or to something that is written in. */
const wentElsewhere = (id: Id): boolean => {
  const cardId = document.activeElement?.closest<HTMLElement>('[data-card]')?.dataset.card;
  return cardId === undefined ? document.activeElement?.matches('[type=text], textarea') === true : cardId !== id;
};

/**
 * A card that goes to another group is made anew on the page, and its focus is lost on the way: for a moment after the
 * act the focus is given back to it each time. A focus that went elsewhere meanwhile stays there.
 */
function useKeptFocus(root: RefObject<HTMLElement | null>): (id: Id | undefined, doing?: Promise<unknown>) => void {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return (id, doing = Promise.resolve()) => {
    cancelAnimationFrame(frame.current);
    if (id === undefined) return;
    let left = Infinity;
    void doing.then(() => {
      left = LONG_ENOUGH;
    });
    const look = () => {
      left -= 1;
      if (left < 0 || wentElsewhere(id)) return;
      if (document.activeElement === document.body) focusCard(root.current, id);
      frame.current = requestAnimationFrame(look);
    };
    frame.current = requestAnimationFrame(look);
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
  const keepFocus = useKeptFocus(root);
  const currentId = current !== undefined && order.includes(current) ? current : order[0];
  const withTicked = (id: Id): readonly Id[] => (ticks.ids.has(id) ? [...ticks.ids] : [id]);
  const done = (id: Id | undefined, doing: Promise<unknown>) => {
    keepFocus(id, doing);
    ticks.clear();
    setNewGroup(undefined);
  };
  const together = (way: 'gather' | 'make', ids: readonly Id[]) => {
    const at = stampOfOne();
    const made = groupMade((way === 'gather' ? gather : makeGroup)({ ...now.at, groups: now.groups }, ids, at));
    now.expect(made);
    const doing = acts[way](ids, at).then((change) => {
      if (!change) now.expect(undefined);
    });
    done(made ? undefined : ids[0], doing);
    setNewGroup(made?.id);
  };
  const takeOut = (ids: readonly Id[]) => done(ids[0], acts.takeOut(ids));
  const add = (groupId: Id, ids: readonly Id[]) => done(ids[0], acts.add(groupId, ids));
  const drop = (ids: readonly Id[], at: Drop) => {
    if (at.on === 'group') add(at.groupId, ids);
    else if (at.on === 'card') together('gather', [at.noteId, ...ids]);
    else takeOut(ids);
  };
  return {
    ...{ order, ticks, currentId, setCurrent, newGroupId, withTicked, drop },
    make: () => together('gather', [...ticks.ids]),
    takeOut: (id) => takeOut(withTicked(id)),
    move: (id, groupId) => (groupId === null ? together('make', withTicked(id)) : add(groupId, withTicked(id))),
    looseAll: () => done(currentId, acts.looseAll()),
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
