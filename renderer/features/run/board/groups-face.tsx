import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import { plainOf } from '../../../../shared/notes/links-in-text';
import type { Board } from '../../../../shared/session/choosing/board';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { BoardCard } from './board-card';
import { boardHands } from './board-hands';
import { CardMenu } from './card-menu';
import { GroupBox } from './group-box';
import css from './groups-face.module.css';
import { TickBar } from './tick-bar';
import type { BoardNow } from './use-board';
import type { BoardActs } from './use-board-acts';
import { useCardDrag } from './use-card-drag';
import { type Grouping, useGrouping } from './use-grouping';

type Props = {
  readonly now: BoardNow;
  readonly acts: BoardActs;
  readonly onOpen: (note: Note) => void;
  readonly onBack: () => void;
  readonly takesFocus: boolean;
  /** Opens a vote on what is ticked, or on everything. */
  readonly onVote: (onlyIds: ReadonlySet<Id> | undefined) => void;
};

/** From so many cards on, those out of sight are not drawn. */
const MANY = 80;

/** Slips put in groups: tick some and make a group, or drop one on another. */
export function GroupsFace({ now, acts, onOpen, onBack, takesFocus, onVote }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const { board } = now;
  const grouping = useGrouping(root, now, acts);
  const { order, ticks, setCurrent, takeOut, withTicked, drop } = grouping;
  const [menu, setMenu] = useState<{ readonly id: Id; readonly trigger: Element }>();
  useNewCardInView(root, board.loose);
  useEffect(() => {
    if (!takesFocus) return;
    // Who opens the board wants to see cards: the heading of the step makes room for them.
    root.current?.scrollIntoView({ block: 'start' });
    root.current?.querySelector<HTMLElement>('[data-card] input')?.focus();
  }, [takesFocus]);
  useCommand('group', grouping.make, ticks.ids.size > 0);
  useCommand('back', ticks.ids.size > 0 ? ticks.clear : onBack);
  const open = (id: Id) => {
    const note = noteOn(board, id);
    if (note) onOpen(note);
  };
  const hands = boardHands({
    ...{ root, order, ticks, setCurrent, takeOut, open },
    menu: (id, trigger) => setMenu({ id, trigger }),
  });
  const drag = useCardDrag(withTicked, drop);
  return (
    <div ref={root} className={css.face} data-many={order.length > MANY || undefined} {...hands} {...drag}>
      <TickBar grouping={grouping} hasGroups={board.groups.length > 0} onVote={onVote} />
      <Groups board={board} grouping={grouping} />
      <Loose board={board} grouping={grouping} />
      {menu ? (
        <Menu board={board} grouping={grouping} {...menu} onOpenNote={open} onClose={() => setMenu(undefined)} />
      ) : null}
    </div>
  );
}

const noteOn = ({ groups, loose }: Board<Note>, id: Id): Note | undefined =>
  [...groups.flatMap(({ notes }) => notes), ...loose].find((note) => note.id === id);

/** A card that was just written is seen, however many lie there already. */
function useNewCardInView(root: RefObject<HTMLElement | null>, loose: readonly Note[]): void {
  const before = useRef(loose);
  useEffect(() => {
    const last = loose.at(-1);
    const known = before.current;
    before.current = loose;
    if (!last || loose.length !== known.length + 1 || known.some(({ id }) => id === last.id)) return;
    const cards = [...(root.current?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
    cards.find(({ dataset }) => dataset.card === last.id)?.scrollIntoView({ block: 'nearest' });
  }, [root, loose]);
}

type PartProps = { readonly board: Board<Note>; readonly grouping: Grouping };

function Groups({ board, grouping }: PartProps) {
  if (board.groups.length === 0) return null;
  return (
    <div className={css.groups}>
      {board.groups.map((at) => (
        <GroupBox
          key={at.group.id}
          at={at}
          groups={board.groups}
          ticked={grouping.ticks.ids}
          currentId={grouping.currentId}
          isNew={at.group.id === grouping.newGroupId}
          acts={grouping.groupActs}
        />
      ))}
    </div>
  );
}

function Loose({ board: { groups, loose }, grouping }: PartProps) {
  const { t } = useWords();
  const isAll = groups.length === 0;
  return (
    <section className={css.loose} data-loose aria-label={t(isAll ? 'choosing.slips' : 'choosing.loose')}>
      {isAll ? null : (
        <h2 className={css.heading}>
          {t('choosing.loose')} <span className={css.count}>{loose.length}</span>
        </h2>
      )}
      {loose.length === 0 && !isAll ? <p className={css.none}>{t('choosing.loose.none')}</p> : null}
      <ul className={css.cards}>
        {loose.map((note) => (
          <BoardCard
            key={note.id}
            note={note}
            isTicked={grouping.ticks.ids.has(note.id)}
            isCurrent={note.id === grouping.currentId}
            isInGroup={false}
          />
        ))}
      </ul>
    </section>
  );
}

type MenuProps = PartProps & {
  readonly id: Id;
  readonly trigger: Element;
  readonly onOpenNote: (id: Id) => void;
  readonly onClose: () => void;
};

function Menu({ board, grouping, id, trigger, onOpenNote, onClose }: MenuProps) {
  const { t } = useWords();
  return (
    <CardMenu
      trigger={trigger}
      label={t('choosing.card.menu', { text: plainOf(noteOn(board, id)?.text ?? '') })}
      groups={board.groups}
      inGroupId={board.groups.find(({ notes }) => notes.some((note) => note.id === id))?.group.id}
      onOpenNote={() => onOpenNote(id)}
      onTakeOut={() => grouping.takeOut(id)}
      onMove={(groupId) => grouping.move(id, groupId)}
      onClose={onClose}
    />
  );
}
