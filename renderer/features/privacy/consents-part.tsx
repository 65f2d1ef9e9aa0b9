import type { Consent } from '../../../shared/model/consent';
import { removeConsent, withdrawConsent } from '../../../shared/privacy/consent-commands';
import { useRows } from '../../data/queries';
import { commit, undo } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { today } from '../../data/today';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { toast } from '../../ui/toast';
import { ConsentForm } from './consent-form';
import css from './privacy.module.css';
import { consentsOf, nameOfGiver, type PeopleHere, usePeopleHere } from './use-people-here';

/** Who said yes to what, when and how; and when it was taken back. */
export function ConsentsPart({ programmeId }: { readonly programmeId: string }) {
  const { t } = useWords();
  const people = usePeopleHere(programmeId);
  const all = useRows('consents');
  if (!people || !all) return <section className={css.part} aria-busy="true" />;
  const consents = consentsOf(all, people).toSorted((a, b) =>
    nameOfGiver(a, people).localeCompare(nameOfGiver(b, people)),
  );
  return (
    <section className={css.part}>
      <h2>{t('privacy.consents')}</h2>
      {consents.length === 0 ? <p>{t('privacy.consents.none')}</p> : null}
      <ul className={css.consents} aria-label={t('privacy.consents.list')}>
        {consents.map((consent) => (
          <ConsentRow key={consent.id} consent={consent} people={people} />
        ))}
      </ul>
      <ConsentForm people={people} />
    </section>
  );
}

type RowProps = { readonly consent: Consent; readonly people: PeopleHere };

function ConsentRow({ consent, people }: RowProps) {
  const { t, date, list } = useWords();
  const { purposes, givenOn, withdrawnOn, how, recordedBy: by } = consent;
  const name = nameOfGiver(consent, people) || t('privacy.consents.unknown');
  const back = { label: t('app.undo.short'), onPress: () => void undo() };
  const withdraw = async () => {
    await commit(withdrawConsent(consent, today(), name, stamp()));
    toast.say(t('privacy.consents.undone', { name }), back);
  };
  const given = { date: givenOn ? date(givenOn) : '–', how: t(`privacy.how.${how}`), by };
  return (
    <li data-withdrawn={withdrawnOn !== undefined || undefined}>
      <div>
        <strong>{name}</strong>
        <span>{list(purposes.map((purpose) => t(`privacy.purpose.${purpose}`)))}</span>
        <small>{t(by.trim() ? 'privacy.consents.given' : 'privacy.consents.given.nobody', given)}</small>
        {withdrawnOn ? <small>{t('privacy.consents.withdrawn', { date: date(withdrawnOn) })}</small> : null}
      </div>
      <div className={css.acts}>
        {withdrawnOn ? null : (
          <Button
            variant="quiet"
            aria-label={t('privacy.consents.withdraw.named', { name })}
            onPress={() => void withdraw()}
          >
            {t('privacy.consents.withdraw')}
          </Button>
        )}
        <Button
          variant="quiet"
          aria-label={t('privacy.consents.remove.named', { name })}
          onPress={() => void commit(removeConsent(consent, people.attachments, name, stamp()))}
        >
          {t('privacy.consents.remove')}
        </Button>
      </div>
    </li>
  );
}
