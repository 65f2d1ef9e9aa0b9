import type { BreakoutGroup, Participant } from '../../../shared/model/session';
import { groupTitle } from '../../../shared/session/group-order';
import { editGroup, type GroupFields, moveToGroup } from '../../../shared/session/plan/break-outs';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { MenuButton, type MenuChoice } from '../../ui/menu';
import css from './people-sheet.module.css';
import type { Plan } from './use-plan';

type ChipProps = {
  readonly person: Participant;
  readonly plan: Plan;
  readonly group: BreakoutGroup | undefined;
};

/** One person in a group; its menu moves the person, or makes them host or scribe. */
export function PersonChip({ person, plan, group }: ChipProps) {
  const { t } = useWords();
  const roles = useRoles(person, group);
  const places = usePlaces(person, plan, group);
  const said = [
    ...(group?.hostId === person.id ? [t('session.plan.host.short')] : []),
    ...(group?.scribeId === person.id ? [t('session.plan.scribe.short')] : []),
  ];
  return (
    <li>
      <MenuButton
        label={t('session.plan.person.menu', { label: person.label })}
        variant="quiet"
        parts={[
          { heading: t('session.plan.person.to'), choices: places },
          ...(roles.length > 0 ? [{ choices: roles }] : []),
        ]}
      >
        {person.label}
        {said.length > 0 ? <span className={css.role}>{said.join(', ')}</span> : null}
      </MenuButton>
    </li>
  );
}

function usePlaces(person: Participant, { groups, themes }: Plan, group: BreakoutGroup | undefined): MenuChoice[] {
  const { t } = useWords();
  const to = (groupId: string | undefined) => () => void commit(moveToGroup(person, groups, groupId, stamp()));
  const others = groups
    .filter(({ id }) => id !== group?.id)
    .map((other): MenuChoice => ({ id: other.id, text: groupTitle(other, groups, themes), onAction: to(other.id) }));
  return group ? [...others, { id: 'none', text: t('session.plan.noGroup'), onAction: to(undefined) }] : others;
}

function useRoles(person: Participant, group: BreakoutGroup | undefined): MenuChoice[] {
  const { t } = useWords();
  if (!group) return [];
  const edit = (fields: GroupFields) => () => void commit(editGroup(group, fields, stamp()));
  const isHost = group.hostId === person.id;
  const isScribe = group.scribeId === person.id;
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
  ];
}
