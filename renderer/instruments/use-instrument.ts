import { type FieldsOfKind, withLinks } from '../../shared/instruments/linked';
import type { Change } from '../../shared/model/change';
import type { Stamp } from '../../shared/model/ids';
import type { Link, Note } from '../../shared/model/note';
import type { NoteKind } from '../../shared/model/note-kinds';
import { addNotes, editField } from '../../shared/notes/commands';
import type { OwnKey } from '../../shared/notes/field';
import { kindOf } from '../../shared/notes/kinds';
import { type Place, placeOf } from '../../shared/notes/place';
import { database } from '../data/database';
import { stamp } from '../data/stamp';
import { useSurroundings } from '../notes/note-surroundings';
import { takeOrders } from '../notes/orders';
import { useAct } from '../notes/use-act';
import type { InstrumentProps } from './instrument-props';

type Added<K extends NoteKind> = {
  /** Fields that are known already. */
  readonly own?: FieldsOfKind<K>;
  readonly links?: readonly Link[];
};

/**
 * A note as the act before left it. Two fields that are left quickly after each other may hold parts of one value, such
 * as the words of one side: the second must not put back what the first replaced.
 */
async function latestOf<N extends Note>(note: N): Promise<N> {
  const latest = await database().of('notes').get(note.id);
  return latest?.kind === note.kind ? (latest as N) : note;
}

/** What can be done with notes from a screen: new ones in a place, and fields of those that are there. Each is one act. */
export function useActsAt(place: Place) {
  const act = useAct();
  return {
    /** A new note in this place; answers what was kept, or null. */
    add: <K extends NoteKind>(kind: K, text: string, { own = {}, links = [] }: Added<K> = {}) =>
      act(async () => {
        const firstOrder = await takeOrders(place, 1);
        const ownOf = () => own as Readonly<Record<string, unknown>>;
        return withLinks(addNotes(kind, [text], place, { firstOrder, ownOf }, stamp()), links);
      }),
    /** Another value in one own field of a note. */
    set: <K extends NoteKind>(note: Extract<Note, { kind: K }>, name: OwnKey<K>, value: unknown) =>
      act(async () => {
        const field = kindOf(note.kind).fields.find((each) => each.name === name);
        if (!field) throw new Error(`${note.kind} has no field ${name}`);
        return editField(await latestOf(note), field, value, stamp());
      }),
    /** An act of the instrument on one note, as the act before left it. */
    change: <N extends Note>(note: N, made: (latest: N, now: Stamp) => Change) =>
      act(async () => made(await latestOf(note), stamp())),
    /** An act of the instrument on several notes. */
    does: (made: (now: Stamp) => Change) => act(() => made(stamp())),
  };
}
export type InstrumentActs = ReturnType<typeof useActsAt>;

/** What the screens of the instruments do: in the step of the meeting that they are the screen of. */
export function useInstrument({ session, block, groupId, prefill }: InstrumentProps): InstrumentActs {
  const { themes, groupOf } = useSurroundings();
  return useActsAt(
    placeOf({ programmeId: session.programmeId, session, block, group: groupOf(groupId), themes, prefill }),
  );
}
