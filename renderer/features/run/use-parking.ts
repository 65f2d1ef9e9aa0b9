import { say } from '../../../shared/model/message';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { addNotes, noteChange } from '../../../shared/notes/commands';
import { inOrder } from '../../../shared/notes/order';
import { placeOf } from '../../../shared/notes/place';
import { useRowsBy } from '../../data/queries';
import { stamp } from '../../data/stamp';
import { takeOrders } from '../../notes/orders';
import { useAct } from '../../notes/use-act';
import type { Run } from './use-run';

/** What was put aside: in this meeting, and still open from the meetings before it in the same programme. */
export function useParking({ session, notes, themes }: Run, block: Block | undefined) {
  const act = useAct();
  const all = useRowsBy('notes', 'kind', 'parking') ?? [];
  const sessions = useRowsBy('sessions', 'programmeId', session.programmeId) ?? [];
  const isBefore = ({ sessionId }: Note) => {
    const other = sessions.find(({ id }) => id === sessionId);
    // What was parked between meetings belongs to no meeting, and waits too.
    return other ? other.id !== session.id && other.date <= session.date : sessionId === undefined;
  };
  const place = placeOf({ programmeId: session.programmeId, session, block, themes });
  const here = inOrder(notes.filter(({ kind }) => kind === 'parking'));
  const hidden = here.filter(({ visibility }) => visibility === 'private');
  return {
    here,
    /** How many of this meeting only the facilitator may see: those are not on the wall either. */
    hidden: hidden.length,
    /** Lets everyone at the table see what was parked in this meeting. */
    open: () =>
      void act(() => {
        const opened = hidden.map((note) => [note, { ...note, visibility: 'partners' }] as const);
        return noteChange(say('regie.act.openParking', { count: hidden.length }), opened, stamp());
      }),
    before: inOrder(all.filter((note) => note.programmeId === session.programmeId && isBefore(note))),
    /** Parks one thing; answers whether it was kept. */
    park: async (text: string): Promise<boolean> => {
      const made = await act(async () => {
        const firstOrder = await takeOrders({ programmeId: session.programmeId, sessionId: session.id }, 1);
        return addNotes('parking', [text], place, { firstOrder }, stamp());
      });
      return made !== null;
    },
  };
}
export type Parking = ReturnType<typeof useParking>;
