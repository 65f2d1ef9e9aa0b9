import type { Block, BreakoutGroup } from '../../../shared/model/session';
import { besideOf } from '../../../shared/session/agenda';
import { groupsInStep, stepOfGroup } from '../../../shared/session/beside';
import { groupTitle } from '../../../shared/session/group-order';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/field';
import css from './block-panel.module.css';
import { type AgendaActs, useBlockReader } from './use-agenda-acts';
import type { Plan } from './use-plan';

type GroupsProps = {
  readonly plan: Plan;
  readonly block: Block;
  readonly acts: AgendaActs;
  readonly onPeople: () => void;
};

/** Who does a step in groups: all of them with their scribes, or, beside another step, the groups it is for. */
export function BlockGroups(props: GroupsProps) {
  const { plan, block } = props;
  const slot = besideOf(plan.blocks, block.id);
  if (slot.length > 1) return <OwnGroups {...props} slot={slot} />;
  return block.mode === 'breakout' ? <Scribes {...props} /> : null;
}

/** Each group does one of the steps that stand beside each other; a tick moves it here, without one it goes on. */
function OwnGroups({ plan, block, acts, onPeople, slot }: GroupsProps & { readonly slot: readonly Block[] }) {
  const { t } = useWords();
  const { titleOf } = useBlockReader(plan);
  const { groups, themes, blocks } = plan;
  const mine = new Set(groupsInStep(block, blocks, groups).map(({ id }) => id));
  const next = slot[(slot.findIndex(({ id }) => id === block.id) + 1) % slot.length] ?? block;
  const give = (group: BreakoutGroup, isMine: boolean) => void acts.giveGroup(isMine ? block : next, group);
  return (
    <fieldset className={css.groups}>
      <legend className={css.label}>{t('agenda.beside.groups')}</legend>
      {groups.length === 0 ? (
        <Button variant="link" onPress={onPeople}>
          {t('session.plan.band.none')}
        </Button>
      ) : null}
      {groups.map((group) => (
        <Checkbox key={group.id} isSelected={mine.has(group.id)} onChange={(isMine) => give(group, isMine)}>
          <span>
            {groupTitle(group, groups, themes)}
            {mine.has(group.id) ? null : (
              <span className={css.elsewhere}>
                {t('agenda.beside.elsewhere', { title: titleOf(stepOfGroup(block, blocks, groups, group.id)) })}
              </span>
            )}
          </span>
        </Checkbox>
      ))}
      <Button variant="link" onPress={() => void acts.takeApart(block)}>
        {t('agenda.apart')}
      </Button>
    </fieldset>
  );
}

function Scribes({ plan, block, acts, onPeople }: GroupsProps) {
  const { t } = useWords();
  const { groups, participants, themes } = plan;
  if (groups.length === 0)
    return (
      <Button variant="link" onPress={onPeople}>
        {t('session.plan.band.none')}
      </Button>
    );
  const nameOf = (id: string | undefined) => participants.find((person) => person.id === id)?.label;
  const addBeside = () =>
    void acts.addBeside(block, {
      kind: 'custom',
      title: t('session.plan.new.own'),
      minutes: block.minutes,
      mode: 'breakout',
    });
  return (
    <div>
      <p className={css.label}>{t('session.plan.scribes')}</p>
      <dl className={css.scribes}>
        {groups.map((group) => (
          <div key={group.id}>
            <dt>{groupTitle(group, groups, themes)}</dt>
            <dd>{nameOf(group.scribeId) ?? t('session.plan.nobody')}</dd>
          </div>
        ))}
      </dl>
      <div className={css.links}>
        <Button variant="link" onPress={onPeople}>
          {t('session.plan.groups.edit')}
        </Button>
        {groups.length > 1 && block.status === 'planned' ? (
          <Button variant="link" onPress={addBeside}>
            {t('agenda.beside.add')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
