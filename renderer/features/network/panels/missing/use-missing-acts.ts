import { useMemo, useRef } from 'react';
import type { Id, IsoDate } from '../../../../../shared/model/ids';
import type { Stakeholder } from '../../../../../shared/model/network';
import type { Link, NoteOf } from '../../../../../shared/model/note';
import { searchBy } from '../../../../../shared/network/approach';
import type { Gap } from '../../../../../shared/network/coverage';
import {
  addSeat,
  meetEachOther,
  type Search,
  searchForGap,
  searchForParty,
} from '../../../../../shared/network/seat-commands';
import { noteOf } from '../../../../../shared/notes/new-note';
import { placeOf } from '../../../../../shared/notes/place';
import { database } from '../../../../data/database';
import { stamp } from '../../../../data/stamp';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { useSurroundings } from '../../../../notes/note-surroundings';
import { takeOrders } from '../../../../notes/orders';
import { useAct } from '../../../../notes/use-act';
import type { Network } from '../../use-network';

/** Who goes to ask, and by which day. */
export type Asking = { readonly ownerId: Id | undefined; readonly due: IsoDate | undefined };

/** What can be done about who is missing. Each is one act with one step back. */
export type MissingActs = {
  readonly seat: (gap: Gap, name: string) => void;
  readonly searchGap: (gap: Gap, name: string, asking: Asking) => void;
  readonly searchParty: (party: Stakeholder, asking: Asking) => void;
  readonly meet: (a: Stakeholder, b: Stakeholder) => void;
};

const about = (id: Id): Link => ({ to: 'stakeholder', id, role: 'about' });

const partiesOf = (programmeId: Id): Promise<readonly Stakeholder[]> =>
  database().of('stakeholders').where('programmeId').equals(programmeId).toArray();

/** The acts of the panel "Wie missen we?". */
export function useMissingActs(network: Network): MissingActs {
  const { t } = useWords();
  const act = useAct();
  const { session } = useSurroundings();
  const now = useRef({ act, t, session });
  now.current = { act, t, session };
  const { programmeId } = network;
  return useMemo(() => {
    const nextOrder = () => takeOrders({ programmeId, sessionId: now.current.session?.id }, 1);
    const actionOf = (text: string, order: number, own: Partial<NoteOf<'action'>>): NoteOf<'action'> =>
      noteOf('action', text, { ...placeOf({ programmeId, session: now.current.session }), order, own }, stamp());
    const searching = async (text: string, { ownerId, due }: Asking): Promise<Search> => {
      const order = await nextOrder();
      const own = { ownerIds: ownerId === undefined ? [] : [ownerId], ...(due !== undefined && { due }) };
      return { askedById: ownerId, actionFor: (id) => actionOf(text, order, { ...own, links: [about(id)] }) };
    };
    const textFor = (what: string) => now.current.t('missing.search.text', { what });
    const done = (made: Parameters<typeof act>[0]) => void now.current.act(made);
    return {
      seat: (gap, name) => done(async () => addSeat({ programmeId, gap, name }, await partiesOf(programmeId), stamp())),
      searchGap: (gap, name, asking) =>
        done(async () => {
          const search = await searching(textFor(name), asking);
          return searchForGap({ programmeId, gap, name }, search, await partiesOf(programmeId), stamp());
        }),
      searchParty: (party, asking) => {
        const text = now.current.t('missing.search.textParty', { name: party.shortName });
        done(async () => searchForParty(party, await searching(text, asking), stamp()));
      },
      meet: (a, b) => {
        const text = now.current.t('missing.meet.text', { a: a.shortName, b: b.shortName });
        const own = { ownerIds: [a.id, b.id], links: [about(a.id), about(b.id)], due: searchBy(today()) };
        done(async () => meetEachOther(a, b, actionOf(text, await nextOrder(), own)));
      },
    };
  }, [programmeId]);
}
