import type { Listed, NotListed, ReasonNotListed } from '../../../../shared/privacy/contact';
import { useRowsBy } from '../../../data/queries';
import { useWords } from '../../../language/words';
import { useReportFile } from '../../../paper/use-report-file';
import { useWordFile } from '../../../paper/use-word-file';
import { goTo } from '../../../route/route';
import { Button } from '../../../ui/button';
import { MenuButton } from '../../../ui/menu';
import { Sheet } from '../../../ui/sheet';
import type { Network } from '../use-network';
import css from './contact-sheet.module.css';
import { type Contacts, useContactCsv, useContactList } from './use-contact-list';
import { usePart } from './use-part';

type ContactSheetProps = { readonly network: Network; readonly isOpen: boolean; readonly onClose: () => void };

/** The contact list before it is made: who is on it, and who is not and why. */
export function ContactSheet({ network, isOpen, onClose }: ContactSheetProps) {
  const { t } = useWords();
  const contacts = useContactList(network, isOpen);
  const open = (stakeholderId: string) => {
    onClose();
    goTo({ page: 'network', programmeId: network.programmeId, stakeholderId });
  };
  return (
    <Sheet
      title={t('exchange.contacts.title')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      foot={contacts && contacts.listed.length > 0 ? <Acts network={network} contacts={contacts} /> : null}
    >
      {contacts ? <WhoIsOnIt contacts={contacts} onOpen={open} /> : <div aria-busy="true" />}
    </Sheet>
  );
}

/** What can be done first, before what stays as it is. */
const REASONS: readonly ReasonNotListed[] = ['not_asked', 'shared', 'refused', 'withdrawn', 'empty'];

type OnOpen = { readonly onOpen: (stakeholderId: string) => void };

function WhoIsOnIt({ contacts: { listed, notListed }, onOpen }: OnOpen & { readonly contacts: Contacts }) {
  const { t } = useWords();
  return (
    <div className={css.sheet}>
      <p>{t('exchange.contacts.about')}</p>
      <section>
        <h3>{t('exchange.contacts.listed', { count: listed.length })}</h3>
        {listed.length === 0 ? <p>{t('exchange.contacts.nobody')}</p> : <OnIt listed={listed} onOpen={onOpen} />}
      </section>
      <section>
        <h3>{t('exchange.contacts.notListed', { count: notListed.length })}</h3>
        {REASONS.map((reason) => (
          <NotOnIt
            key={reason}
            reason={reason}
            parties={notListed.filter((party) => party.reason === reason)}
            onOpen={onOpen}
          />
        ))}
      </section>
    </div>
  );
}

function OnIt({ listed, onOpen }: OnOpen & { readonly listed: readonly Listed[] }) {
  const { t, list } = useWords();
  const { part, more, next, left } = usePart(listed);
  const inOneLine = ({ fastReach, via, email, phone }: Listed['ways']) =>
    [fastReach, via && t('outline.contacts.via', { who: via }), email, phone].filter(Boolean).join(' · ');
  const namesOf = (held: Listed['held']) => list(held.map((way) => t(`exchange.party.${way}`).toLocaleLowerCase()));
  return (
    <>
      <ul className={css.listed}>
        {part.map(({ id, name, ways, held }) => (
          <li key={id}>
            <Button variant="link" onPress={() => onOpen(id)}>
              {name}
            </Button>
            <span>{inOneLine(ways)}</span>
            {held.length > 0 ? <span>{t('exchange.contacts.held', { ways: namesOf(held) })}</span> : null}
          </li>
        ))}
      </ul>
      <More next={next} left={left} onPress={more} />
    </>
  );
}

type NotOnItProps = OnOpen & { readonly reason: ReasonNotListed; readonly parties: readonly NotListed[] };

function NotOnIt({ reason, parties, onOpen }: NotOnItProps) {
  const { t } = useWords();
  const { part, more, next, left } = usePart(parties);
  if (parties.length === 0) return null;
  return (
    <div className={css.reason}>
      <h4>{t(`exchange.contacts.reason.${reason}`, { count: parties.length })}</h4>
      <p>{t(`exchange.contacts.instead.${reason}`)}</p>
      <ul className={css.names}>
        {part.map(({ id, name }) => (
          <li key={id}>
            <Button variant="link" onPress={() => onOpen(id)}>
              {name}
            </Button>
          </li>
        ))}
      </ul>
      <More next={next} left={left} onPress={more} />
    </div>
  );
}

type MoreProps = { readonly next: number; readonly left: number; readonly onPress: () => void };

function More({ next, left, onPress }: MoreProps) {
  const { t } = useWords();
  return left > 0 ? (
    <Button variant="quiet" onPress={onPress}>
      {t('exchange.row.more', { next, left })}
    </Button>
  ) : null;
}

type ActsProps = Pick<ContactSheetProps, 'network'> & { readonly contacts: Contacts };

function Acts({ network, contacts }: ActsProps) {
  const { t } = useWords();
  const house = useRowsBy('houseStyles', 'programmeId', network.programmeId)?.[0];
  const { step, make } = useWordFile(house);
  const save = useReportFile();
  const csv = useContactCsv();
  const others = (['md', 'html'] as const).map((form) => ({
    id: form,
    text: t(`paper.format.${form}`),
    onAction: () => void save(contacts.outline, form),
  }));
  return (
    <div className={css.acts}>
      <Button variant="main" isPending={step !== undefined} onPress={() => void make(contacts.outline)}>
        {step === undefined ? t('report.page.make') : t('report.page.making')}
      </Button>
      <MenuButton
        label={t('paper.other')}
        parts={[
          { choices: [...others, { id: 'csv', text: t('exchange.contacts.csv'), onAction: () => void csv(contacts) }] },
        ]}
      >
        {t('paper.other')}
      </MenuButton>
    </div>
  );
}
