import { useEffect, useRef } from 'react';
import { Button, GridListItem } from 'react-aria-components';
import { NOTHING } from '../../../../shared/model/change';
import type { BreakoutGroup, Participant } from '../../../../shared/model/session';
import { groupTitle } from '../../../../shared/session/group-order';
import { editGroup, fixPerson, type GroupFields } from '../../../../shared/session/plan/break-outs';
import { stamp } from '../../../data/stamp';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { Icon } from '../../../ui/icon';
import { MenuButton, type MenuChoice } from '../../../ui/menu';
import type { Plan } from '../use-plan';
import css from './groups-editor.module.css';
import { readGroups } from './read-groups';
import type { Moves } from './use-moves';

type ChipProps = {
  readonly person: Participant;
  readonly plan: Plan;
  readonly group: BreakoutGroup | undefined;
  readonly moves: Moves;
};

/** One person in a group; its menu moves the person, keeps them there, or makes them host or scribe. */
export function PersonChip({ person, plan, group, moves }: ChipProps) {
  const { t } = useWords();
  const places = usePlaces(person, plan, group, moves);
  const tasks = useTasks(person, plan, moves);
  const isFixed = plan.groups.some(({ fixedIds }) => fixedIds?.includes(person.id));
  const said = [
    ...(group?.hostId === person.id ? [t('session.plan.host.short')] : []),
    ...(group?.scribeId === person.id ? [t('session.plan.scribe.short')] : []),
    ...(person.attendance === 'absent' ? [t('domain.attendance.absent')] : []),
  ];
  return (
    <GridListItem id={person.id} textValue={[person.label, ...said].join(', ')} className={css.chip ?? ''}>
      <Button slot="drag" className={css.drag ?? ''} aria-label={t('composer.drag', { label: person.label })}>
        <Icon name="drag" size={12} />
      </Button>
      <KeepsKeyboard takes={() => moves.takesFocus(person.id)} />
      {isFixed ? <Icon name="lock" size={12} /> : null}
      {/* Plain words rather than a button: a chip is dragged by what stands on it. */}
      <span>{person.label}</span>
      {said.length > 0 ? <span className={css.task}>{said.join(', ')}</span> : null}
      <MenuButton
        label={t('session.plan.person.menu', { label: person.label })}
        parts={[{ heading: t('composer.to'), choices: places }, ...(tasks.length > 0 ? [{ choices: tasks }] : [])]}
      />
    </GridListItem>
  );
}

/**
 * A chip that comes to stand in another group by a key is a new one there: it takes the keyboard along. It waits a
 * frame, because the list that it left first hands the keyboard to its next chip.
 */
function KeepsKeyboard({ takes }: { readonly takes: () => boolean }) {
  const here = useRef<HTMLSpanElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the chip comes to stand here
  useEffect(() => {
    if (!takes()) return;
    const frame = requestAnimationFrame(() => here.current?.closest<HTMLElement>('[role=row]')?.focus());
    return () => cancelAnimationFrame(frame);
  }, []);
  return <span ref={here} hidden />;
}

function usePlaces(
  person: Participant,
  { groups, themes }: Plan,
  group: BreakoutGroup | undefined,
  moves: Moves,
): MenuChoice[] {
  const { t } = useWords();
  const others = groups
    .filter(({ id }) => id !== group?.id)
    .map(
      (other): MenuChoice => ({
        id: other.id,
        text: groupTitle(other, groups, themes),
        onAction: () => moves.to(person, other.id),
      }),
    );
  const canLeave = group !== undefined && moves.blockId === undefined;
  return canLeave
    ? [...others, { id: 'none', text: t('session.plan.noGroup'), onAction: () => moves.to(person, undefined) }]
    : others;
}

/** Tasks belong to the first round: there a person sits in the group that they host, write for or stay in. */
function useTasks(person: Participant, plan: Plan, { blockId }: Moves): MenuChoice[] {
  const { t } = useWords();
  const act = useAct();
  const group = plan.groups.find(({ participantIds }) => participantIds.includes(person.id));
  if (!group || blockId !== undefined) return [];
  const edit = (fields: GroupFields) => () => void act(editGroup(group, fields, stamp()));
  const isHost = group.hostId === person.id;
  const isScribe = group.scribeId === person.id;
  const isFixed = group.fixedIds?.includes(person.id) ?? false;
  return [
    {
      id: 'host',
      text: t('session.plan.host.make', { is: isHost ? 'yes' : 'no' }),
      onAction: edit({ hostId: isHost ? undefined : person.id }),
    },
    {
      id: 'scribe',
      text: t('session.plan.scribe.make', { is: isScribe ? 'yes' : 'no' }),
      onAction: edit({ scribeId: isScribe ? undefined : person.id }),
    },
    {
      id: 'fix',
      text: t('composer.fix', { is: isFixed ? 'yes' : 'no' }),
      onAction: () =>
        void act(async () => {
          const latest = (await readGroups(plan)).find(({ id }) => id === group.id);
          return latest ? fixPerson(person, latest, !isFixed, stamp()) : NOTHING;
        }),
    },
  ];
}
