import type { ReactNode } from 'react';
import type { BreakoutGroup } from '../../../../shared/model/session';
import { groupTitle } from '../../../../shared/session/group-order';
import {
  editGroup,
  type GroupFields,
  mixOf,
  removeGroup,
  withoutResident,
} from '../../../../shared/session/plan/break-outs';
import { stamp } from '../../../data/stamp';
import { readWorkspace } from '../../../data/workspace';
import { useWords } from '../../../language/words';
import { useAct } from '../../../notes/use-act';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/choice';
import { EditableText } from '../../../ui/editable-text';
import { SavedTextField } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { useGiveToGroup } from '../../../workspace/use-give-to-group';
import type { Plan } from '../use-plan';
import { GroupPeople } from './group-people';
import css from './groups-editor.module.css';
import { ThemeSelect } from './theme-select';
import type { Moves } from './use-moves';

const NOBODY = 'nobody';

/** What is told of a group, in the order of the columns. */
export const COLUMNS = [
  'composer.column.name',
  'session.plan.theme',
  'composer.column.question',
  'session.plan.place',
  'composer.column.host',
  'composer.column.scribe',
] as const;

type RowProps = {
  readonly group: BreakoutGroup;
  /** The same group with who sits there in the round that is shown. */
  readonly seated: BreakoutGroup;
  readonly plan: Plan;
  readonly moves: Moves;
};

/** One group on two lines: what it works on, where and with whom as host; and below it its people. */
export function GroupRow({ group, seated, plan, moves }: RowProps) {
  const { t, say } = useWords();
  const act = useAct();
  const { groups, participants, themes, blocks } = plan;
  const edit = (fields: GroupFields) => void act(editGroup(group, fields, stamp()));
  const sits = ({ participantIds }: BreakoutGroup) => participants.filter(({ id }) => participantIds.includes(id));
  const title = groupTitle(group, groups, themes);
  const give = useGiveToGroup();
  const remove = () =>
    act(
      async () => removeGroup(group, { notes: (await readWorkspace()).notes, blocks }, stamp()),
      ({ label }) => say(label),
    );
  return (
    <li className={css.row} aria-label={title}>
      <div className={css.fields}>
        <strong className={css.name}>
          <EditableText
            label={t('composer.column.name')}
            editLabel={t('session.plan.edit')}
            value={group.name}
            onSave={(name) => edit({ name })}
            isRequired
          />
        </strong>
        <Cell of="session.plan.theme">
          <ThemeSelect group={group} plan={plan} onEdit={edit} />
        </Cell>
        <Cell of="composer.column.question">
          <SavedTextField
            label={t('session.plan.group.question')}
            isLabelHidden
            value={group.question ?? ''}
            placeholder={t('composer.question.none')}
            onSave={(question) => edit({ question: question.trim() || undefined })}
          />
        </Cell>
        <Cell of="session.plan.place">
          <SavedTextField
            label={t('session.plan.place')}
            isLabelHidden
            value={group.place ?? ''}
            onSave={(place) => edit({ place: place.trim() || undefined })}
          />
        </Cell>
        <Cell of="composer.column.host">
          <Task name="host" group={group} people={sits(group)} onEdit={edit} />
        </Cell>
        <Cell of="composer.column.scribe">
          <Task name="scribe" group={group} people={sits(group)} onEdit={edit} />
        </Cell>
        <Button
          variant="icon"
          aria-label={t('session.plan.group.remove', { name: title })}
          onPress={() => void remove()}
        >
          <Icon name="close" size={13} />
        </Button>
      </div>
      <Mix group={seated} plan={plan}>
        <Button variant="link" aria-label={t('group.give.to', { group: title })} onPress={() => void give(group.id)}>
          {t('group.give')}
        </Button>
      </Mix>
      <GroupPeople name={title} group={seated} people={sits(seated)} plan={plan} moves={moves} />
    </li>
  );
}

/** A field under the word of its column; where there is no room for columns the word stands above it. */
function Cell({ of, children }: { readonly of: (typeof COLUMNS)[number]; readonly children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={css.cell}>
      <span className={css.cellName} aria-hidden="true">
        {t(of)}
      </span>
      {children}
    </div>
  );
}

type TaskProps = {
  readonly name: 'host' | 'scribe';
  readonly group: BreakoutGroup;
  readonly people: Plan['participants'];
  readonly onEdit: (fields: GroupFields) => void;
};

function Task({ name, group, people, onEdit }: TaskProps) {
  const { t } = useWords();
  const field = name === 'host' ? 'hostId' : 'scribeId';
  return (
    <Select
      label={t(`session.plan.${name}`)}
      isLabelHidden
      value={group[field] ?? NOBODY}
      choices={[{ id: NOBODY, text: t('composer.nobody') }, ...people.map(({ id, label }) => ({ id, text: label }))]}
      onChange={(id) => onEdit({ [field]: id === NOBODY ? undefined : id })}
    />
  );
}

type MixProps = { readonly group: BreakoutGroup; readonly plan: Plan; readonly children: ReactNode };

/** How many sit here and how differently they look at things; that nobody is a resident stands in words. */
function Mix({ group, plan: { participants }, children }: MixProps) {
  const { t, list } = useWords();
  const mix = mixOf(group, participants).map(({ perspective, count }) =>
    t('session.plan.mix', { count, who: t(`domain.perspective.${perspective}`) }),
  );
  const isWithout = withoutResident([group], participants).length > 0;
  return (
    <p className={css.mix}>
      <b>{t('session.plan.people', { count: group.participantIds.length })}</b>
      {mix.length > 0 ? ` ${list(mix)}` : null}
      {isWithout ? <b> {t('session.plan.mix.noResident')}</b> : null} {children}
    </p>
  );
}
