import { safeFileName } from '../../../../shared/exchange/file-name';
import { Refusal } from '../../../../shared/model/message';
import { type ContactList, contactList } from '../../../../shared/privacy/contact';
import { contactOutline } from '../../../../shared/report/contact-list';
import type { Outline } from '../../../../shared/report/outline';
import { useRow, useRows } from '../../../data/queries';
import { today } from '../../../data/today';
import { host } from '../../../host/host';
import { useWords } from '../../../language/words';
import { toast } from '../../../ui/toast';
import type { Network } from '../use-network';
import { useTongue } from './use-tongue';

/** Who is on the contact list and who is not, with the document that it becomes. */
export type Contacts = ContactList & { readonly outline: Outline };

/** The contact list of a network as it is now; undefined while loading, and while nobody asks for it. */
export function useContactList({ programmeId, parties }: Network, isAsked: boolean): Contacts | undefined {
  const words = useWords();
  const consents = useRows('consents');
  const programme = useRow('programmes', programmeId);
  const origin = useRow('origins', programmeId);
  if (!isAsked || !consents || !programme || origin === undefined) return undefined;
  const day = today();
  const list = contactList(parties, consents, day);
  const footer = origin?.isDemo ? words.t('report.demonstration') : undefined;
  return {
    ...list,
    outline: contactOutline({ listed: list.listed, programmeName: programme.name, footer, words, day }),
  };
}

/** Saves the contact list as cells, and says how that went. */
export function useContactCsv(): (list: ContactList) => Promise<void> {
  const { t, say } = useWords();
  const tongue = useTongue();
  return async ({ listed }) => {
    try {
      const { contactCsv } = await import('../../../../shared/exchange/contact-csv');
      const bytes = new TextEncoder().encode(contactCsv(listed, tongue));
      const suggestedName = safeFileName([t('exchange.contacts.title'), today()], 'csv');
      const { saved, name } = await host.ask('saveFile', { suggestedName, kind: 'csv', bytes });
      if (saved) toast.say(t('exchange.out.saved', { name }));
    } catch (reason) {
      toast.say(reason instanceof Refusal ? say(reason.said) : t('app.host.unexpected'));
    }
  };
}
