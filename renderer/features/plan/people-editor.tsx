import { type ClipboardEvent, useState } from 'react';
import type { Participant } from '../../../shared/model/session';
import { Perspective } from '../../../shared/model/vocabularies';
import {
  addParticipants,
  editParticipant,
  labelsOf,
  type ParticipantFields,
  removeParticipant,
  setAttendance,
} from '../../../shared/session/participants';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Select } from '../../ui/choice';
import { EditableText } from '../../ui/editable-text';
import { TextField } from '../../ui/field';
import { Icon } from '../../ui/icon';
import css from './people-sheet.module.css';
import type { Plan } from './use-plan';

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
      </span>
      <Select
        label={t('session.plan.person.perspective', { label })}
        isLabelHidden
        value={perspective}
        choices={Perspective.options.map((id) => ({ id, text: t(`domain.perspective.${id}`) }))}
        onChange={(next) => edit({ perspective: next })}
      />
      <Select
        label={t('session.plan.person.attendance', { label })}
        isLabelHidden
        value={attendance}
        choices={(['invited', 'present', 'absent'] as const).map((id) => ({ id, text: t(`domain.attendance.${id}`) }))}
        onChange={(next) => edit({ attendance: next })}
      />
      <Button variant="icon" aria-label={t('session.plan.person.remove', { label })} onPress={() => void remove()}>
        <Icon name="close" size={13} />
      </Button>
    </li>
  );
}
