import { useState } from 'react';
import { Consent } from '../../../shared/model/consent';
import { recordConsent } from '../../../shared/privacy/consent-commands';
import type { Purpose } from '../../../shared/privacy/consents';
import { commit, undo } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { FindField, Select } from '../../ui/choice';
import { Checkbox, TextField } from '../../ui/field';
import { toast } from '../../ui/toast';
import css from './privacy.module.css';
import type { PeopleHere } from './use-people-here';

const PURPOSES = Consent.shape.purposes.element.options;
const WAYS = Consent.shape.how.options;
const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

type Given = { readonly id: string; readonly name: string; readonly text: string };

/**
 * Everybody who can say yes: who is in the network, and who was at a meeting, also under a role alone. A yes of an
 * organisation is not a yes of who sits there for it, so they stand here themselves, with the day of the meeting.
 */
function givers(
  { stakeholders, participants, sessions }: PeopleHere,
  dayOf: (day: string) => string,
): readonly Given[] {
  const people = stakeholders.filter(({ type }) => type === 'person');
  const isKnown = (id: string | undefined): boolean => people.some((person) => person.id === id);
  const guests = participants.filter(({ stakeholderId }) => !isKnown(stakeholderId));
  const dayAt = (sessionId: string): string => sessions.find(({ id }) => id === sessionId)?.date ?? '';
  return [
    ...people.map(({ id, name }) => ({ id, name, text: name })),
    ...guests.map(({ id, label, sessionId }) => ({
      id,
      name: label,
      text: dayAt(sessionId) ? `${label} (${dayOf(dayAt(sessionId))})` : label,
    })),
  ].toSorted((a, b) => a.text.localeCompare(b.text));
}

/** Writes down a yes: whose, for what, how and when. */
export function ConsentForm({ people }: { readonly people: PeopleHere }) {
  const { t, date } = useWords();
  const [giver, setGiver] = useState<Given>();
  const [purposes, setPurposes] = useState<readonly Purpose[]>([]);
  const [how, setHow] = useState<Consent['how']>('spoken');
  const [givenOn, setGivenOn] = useState(today());
  const [recordedBy, setRecordedBy] = useState('');
  const all = givers(people, date);
  const toggle = (purpose: Purpose, isOn: boolean) =>
    setPurposes(PURPOSES.filter((each) => (each === purpose ? isOn : purposes.includes(each))));
  const isReady = giver !== undefined && purposes.length > 0 && IS_DAY.test(givenOn);
  const save = async () => {
    if (!isReady) return;
    const isParty = people.stakeholders.some(({ id }) => id === giver.id);
    const who = isParty ? { stakeholderId: giver.id } : { participantId: giver.id };
    const given = { purposes: [...purposes], how, givenOn, recordedBy: recordedBy.trim() };
    await commit(recordConsent(who, given, giver.name, stamp()));
    toast.say(t('privacy.consents.saved', { name: giver.name }), {
      label: t('app.undo.short'),
      onPress: () => void undo(),
    });
    setGiver(undefined);
    setPurposes([]);
  };
  return (
    <fieldset className={css.form}>
      <legend>{t('privacy.consents.add')}</legend>
      <div className={css.fields}>
        <FindField
          label={t('privacy.consents.person')}
          placeholder={giver?.name ?? t('privacy.consents.person.hint')}
          empty={t('privacy.consents.person.empty')}
          choices={all}
          onChoose={(id) => setGiver(all.find((each) => each.id === id))}
        />
        <Select
          label={t('privacy.consents.how')}
          value={how}
          choices={WAYS.map((id) => ({ id, text: t(`privacy.how.${id}`) }))}
          onChange={setHow}
        />
        <TextField label={t('privacy.consents.on')} type="date" value={givenOn} onChange={setGivenOn} />
        <TextField label={t('privacy.consents.by')} value={recordedBy} onChange={setRecordedBy} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset within the fieldset would be read twice */}
      <div role="group" aria-label={t('privacy.consents.purposes')} className={css.purposes}>
        {PURPOSES.map((purpose) => (
          <Checkbox key={purpose} isSelected={purposes.includes(purpose)} onChange={(isOn) => toggle(purpose, isOn)}>
            {t(`privacy.purpose.${purpose}`)}
          </Checkbox>
        ))}
      </div>
      <Button isDisabled={!isReady} onPress={() => void save()}>
        {giver ? `${t('privacy.consents.save')}: ${giver.name}` : t('privacy.consents.save')}
      </Button>
    </fieldset>
  );
}
