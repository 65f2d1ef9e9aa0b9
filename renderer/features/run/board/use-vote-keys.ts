import { type KeyboardEvent, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import { placeAfter, voteKeyOf } from './vote-keys';

const optionUnder = (target: EventTarget): Id | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-option]')?.dataset.option : undefined;

/** One tab stop in the list of options: arrows go from option to option, + and - count. */
export function useVoteKeys(ids: readonly Id[], tap: (optionId: Id, by: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [currentId, setCurrent] = useState<Id>();
  const goTo = (id: Id | undefined) => {
    if (id === undefined) return;
    setCurrent(id);
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-option]') ?? [])];
    const row = rows.find(({ dataset }) => dataset.option === id);
    row?.querySelector<HTMLElement>('[data-more] button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = voteKeyOf(event);
    const id = optionUnder(event.target);
    if (!key || id === undefined) return;
    event.stopPropagation();
    event.preventDefault();
    if (key.act === 'count') tap(id, key.by);
    else goTo(ids[placeAfter(ids.indexOf(id), key.to, ids.length)]);
  };
  const isThere = currentId !== undefined && ids.includes(currentId);
  return { list, currentId: isThere ? currentId : ids[0], setCurrent, onKeyDown };
}
