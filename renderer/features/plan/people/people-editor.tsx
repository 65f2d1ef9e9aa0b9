import { type ClipboardEvent, useState } from 'react';
import type { Participant } from '../../../../shared/model/session';
import { Perspective } from '../../../../shared/model/vocabularies';
import {
  addParticipants,
  editParticipant,
  type ParticipantFields,
  removeParticipant,
  setAttendance,
} from '../../../../shared/session/plan/participants';
import { labelsOf } from '../../../../shared/session/plan/pasted-people';
import { commit } from '../../../data/repository';
import { stamp } from '../../../data/stamp';
import { readWorkspace } from '../../../data/workspace';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { EditableText } from '../../../ui/editable-text';
import { TextField } from '../../../ui/field';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import type { Plan } from '../use-plan';
import css from './people-sheet.module.css';

const ATTENDANCES = ['invited', 'present', 'absent'] as const satisfies readonly Participant['attendance'][];

/** The people of a session as role labels: one field and Enter, or a pasted list. */
export function PeopleEditor({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { session, participants } = plan;
  const [label, setLabel] = useState('');
  const add = (text: string) => {
    const labels = labelsOf(text);
    if (labels.length > 0) void commit(addParticipants(session.id, labels, stamp()));
    setLabel('');
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain');
    if (labelsOf(text).length < 2) return;
    event.preventDefault();
    add(text);
  };
  const expected = participants.filter(({ attendance }) => attendance === 'invited');
  return (
    <section className={css.people} aria-label={t('session.plan.who')} onPasteCapture={paste}>
      <h3>{t('session.plan.who')}</h3>
      <TextField
        label={t('session.plan.person.add')}
        help={t('session.plan.person.help')}
        value={label}
        onChange={setLabel}
        onEnter={() => add(label)}
        autoFocus
      />
      <ul className={css.list}>
        {participants.map((person) => (
          <Person key={person.id} person={person} plan={plan} />
        ))}
      </ul>
      {expected.length > 1 ? (
        <Button variant="link" onPress={() => void commit(setAttendance(expected, 'present', stamp()))}>
          {t('session.plan.everyone.present')}
        </Button>
      ) : null}
    </section>
  );
}

type PersonProps = { readonly person: Participant; readonly plan: Plan };

function Person({ person, plan }: PersonProps) {
  const { t } = useWords();
  const { label, perspective, attendance } = person;
  const edit = (fields: ParticipantFields) => void commit(editParticipant(person, fields, stamp()));
  const perspectiveChoice = (id: Perspective) => ({
    id,
    text: t(`domain.perspective.${id}`),
    onAction: () => edit({ perspective: id }),
  });
  const attendanceChoice = (id: Participant['attendance']) => ({
    id,
    text: t(`domain.attendance.${id}`),
    mark: <span className={css.tick}>{attendance === id ? <Icon name="check" size={13} /> : null}</span>,
    onAction: () => edit({ attendance: id }),
  });
  const remove = async () => {
    const { consents, attachments } = await readWorkspace();
    await commit(removeParticipant(person, { groups: plan.groups, consents, attachments }, stamp()));
  };
  return (
    <li className={attendance === 'absent' ? css.absent : undefined}>
      <span className={css.label}>
        <EditableText
          label={t('session.plan.person.label')}
          editLabel={t('session.plan.edit')}
          value={label}
          onSave={(next) => edit({ label: next })}
          isRequired
        />
        {attendance === 'absent' ? <small> {t('domain.attendance.absent')}</small> : null}
      </span>
      <span className={css.about}>
        <MenuButton
          label={t('session.plan.person.perspective', { label })}
          variant="quiet"
          parts={[{ choices: Perspective.options.map((id) => perspectiveChoice(id)) }]}
        >
          {t(`domain.perspective.${perspective}`)}
        </MenuButton>
      </span>
      <MenuButton
        label={t('session.plan.person.attendance', { label })}
        parts={[
          { choices: ATTENDANCES.map((id) => attendanceChoice(id)) },
          {
            choices: [
              { id: 'remove', text: t('session.plan.person.remove', { label }), onAction: () => void remove() },
            ],
          },
        ]}
      />
    </li>
  );
}
