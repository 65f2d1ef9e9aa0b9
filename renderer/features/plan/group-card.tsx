import type { BreakoutGroup } from '../../../shared/model/session';
import { groupTitle } from '../../../shared/session/group-order';
import {
  editGroup,
  type GroupFields,
  mixOf,
  removeGroup,
  withoutResident,
} from '../../../shared/session/plan/break-outs';
import { commit, undo } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { SavedTextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import { toast } from '../../ui/toast';
import css from './people-sheet.module.css';
import { PersonChip } from './person-chip';
import { ThemeSelect } from './theme-select';
import type { Plan } from './use-plan';

const NOBODY = 'nobody';

type CardProps = { readonly group: BreakoutGroup; readonly plan: Plan };

/** One group: what it works on, where, with whom, and who hosts and writes. */
export function GroupCard({ group, plan }: CardProps) {
  const { t, say } = useWords();
  const { groups, participants, themes } = plan;
  const edit = (fields: GroupFields) => void commit(editGroup(group, fields, stamp()));
  const people = participants.filter(({ id }) => group.participantIds.includes(id));
  const title = groupTitle(group, groups, themes);
  const remove = async () => {
    const { notes } = await readWorkspace();
    const change = removeGroup(group, notes, stamp());
    await commit(change);
    toast.say(say(change.label), { label: t('app.undo.short'), onPress: () => void undo() });
  };
  return (
    <li className={css.card} aria-label={title}>
      <header className={css.cardHead}>
        <h4>{title}</h4>
        <span>{t('session.plan.people', { count: people.length })}</span>
        <Button
          variant="icon"
          aria-label={t('session.plan.group.remove', { name: title })}
          onPress={() => void remove()}
        >
          <Icon name="close" size={13} />
        </Button>
      </header>
      <div className={css.fields}>
        <ThemeSelect group={group} plan={plan} onEdit={edit} />
        <SavedTextField
          label={t('session.plan.place')}
          value={group.place ?? ''}
          onSave={(place) => edit({ place: place.trim() || undefined })}
        />
        <Role name="host" group={group} people={people} onEdit={edit} />
        <Role name="scribe" group={group} people={people} onEdit={edit} />
      </div>
      <SavedTextField
        label={t('session.plan.group.question')}
        value={group.question ?? ''}
        placeholder={t('session.plan.group.question.none')}
        onSave={(question) => edit({ question: question.trim() || undefined })}
      />
      <Mix group={group} plan={plan} />
      <ul className={css.chips}>
        {people.map((person) => (
          <PersonChip key={person.id} person={person} plan={plan} group={group} />
        ))}
      </ul>
    </li>
  );
}

type RoleProps = {
  readonly name: 'host' | 'scribe';
  readonly group: BreakoutGroup;
  readonly people: Plan['participants'];
  readonly onEdit: (fields: GroupFields) => void;
};

function Role({ name, group, people, onEdit }: RoleProps) {
  const { t } = useWords();
  const field = name === 'host' ? 'hostId' : 'scribeId';
  return (
    <Select
      label={t(`session.plan.${name}`)}
      value={group[field] ?? NOBODY}
      choices={[
        { id: NOBODY, text: t('session.plan.nobody') },
        ...people.map(({ id, label }) => ({ id, text: label })),
      ]}
      onChange={(id) => onEdit({ [field]: id === NOBODY ? undefined : id })}
    />
  );
}

/** How differently the people in a group look at things; that nobody is a resident stands in words. */
function Mix({ group, plan }: CardProps) {
  const { t, list } = useWords();
  const { participants } = plan;
  const mix = mixOf(group, participants);
  if (mix.length === 0) return null;
  const isWithout = withoutResident([group], participants).length > 0;
  return (
    <p className={css.mix}>
      {list(
        mix.map(({ perspective, count }) =>
          t('session.plan.mix', { count, who: t(`domain.perspective.${perspective}`) }),
        ),
      )}
      {isWithout ? <b> {t('session.plan.mix.noResident')}</b> : null}
    </p>
  );
}
