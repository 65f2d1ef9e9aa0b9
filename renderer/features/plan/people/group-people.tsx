import type { KeyboardEvent } from 'react';
import { GridList, isTextDropItem, useDragAndDrop } from 'react-aria-components';
import type { BreakoutGroup, Participant } from '../../../../shared/model/session';
import { useWords } from '../../../language/words';
import type { Plan } from '../use-plan';
import css from './groups-editor.module.css';
import { PersonChip } from './person-chip';
import type { Moves } from './use-moves';

const PERSON = 'application/x-kring-person';
const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

type PeopleProps = {
  readonly name: string;
  /** Undefined: they sit in no group. */
  readonly group: BreakoutGroup | undefined;
  readonly people: readonly Participant[];
  readonly plan: Plan;
  readonly moves: Moves;
};

/** The people of one group as chips. Drag one to another group, or press Alt with an arrow; a menu does the same. */
export function GroupPeople({ name, group, people, plan, moves }: PeopleProps) {
  const { t } = useWords();
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ [PERSON]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: [PERSON],
    getDropOperation: () => 'move',
    onRootDrop: ({ items }) => {
      for (const item of items)
        if (isTextDropItem(item))
          void item.getText(PERSON).then((id) => {
            const person = plan.participants.find((one) => one.id === id);
            if (person && !group?.participantIds.includes(id)) moves.to(person, group?.id);
          });
    },
  });
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const steps = STEPS[event.key];
    const id = event.target instanceof HTMLElement && event.target.closest<HTMLElement>('[role=row]')?.dataset.key;
    const person = people.find((one) => one.id === id);
    if (!event.altKey || steps === undefined || !person) return;
    event.preventDefault();
    event.stopPropagation();
    moves.by(person, steps);
  };
  return (
    <div onKeyDownCapture={onKeyDownCapture}>
      <GridList
        className={css.chips ?? ''}
        aria-label={t('composer.people', { name })}
        layout="grid"
        items={people}
        dependencies={[plan, moves.blockId, group]}
        dragAndDropHooks={dragAndDropHooks}
        renderEmptyState={() => <span className={css.nobody}>{t('composer.people.none')}</span>}
      >
        {(person) => <PersonChip person={person} plan={plan} group={group} moves={moves} />}
      </GridList>
    </div>
  );
}
