import type { Box, CardRows } from '../../shared/card/boxes';
import {
  addEntries,
  addPlaced,
  editText,
  type NewEntry,
  removeEntries,
  renameQuestion,
  setEnough,
  setRole,
  setServes,
  setShared,
  tieToNote,
} from '../../shared/card/entries';
import { moveEntry } from '../../shared/card/moving';
import type { NoteFromField } from '../../shared/card/notes';
import { type StepState, setStepState } from '../../shared/card/steps';
import { type CardAbout, editCard } from '../../shared/card/versions';
import { type Change, together } from '../../shared/model/change';
import type { Id } from '../../shared/model/ids';
import type { CardEntry, CardStep, PartnershipCard } from '../../shared/model/instruments';
import { addNotes } from '../../shared/notes/commands';
import { placeOf } from '../../shared/notes/place';
import { stamp } from '../data/stamp';
import { useWords } from '../language/words';
import { takeOrders } from '../notes/orders';
import { useAct } from '../notes/use-act';
import { readAround, readCard, readSession } from './read-card';

export type CardActs = ReturnType<typeof useCardActs>;

/** The note that an entry becomes, and the entry that says so; both in one act. */
async function noteOfEntry(card: PartnershipCard, entry: CardEntry, { kind, own }: NoteFromField): Promise<Change> {
  const session = await readSession(entry.sessionId);
  const place = placeOf({ programmeId: card.programmeId, session });
  const firstOrder = await takeOrders({ programmeId: card.programmeId, sessionId: session?.id }, 1);
  const value = { subject: card.subject, scope: entry.shared ? 'shared' : 'own' };
  const ownOf = () => (kind === 'value' ? value : own);
  const change = addNotes(kind, [entry.text], place, { firstOrder, ownOf }, stamp());
  const [note] = change.tables.notes?.added ?? [];
  return note ? { ...change, tables: together(change.tables, tieToNote(entry, note.id, stamp())) } : change;
}

/** Everything that can be done on one card. Each act starts from the card as the act before left it. */
export function useCardActs(cardId: Id, sessionId: Id | undefined) {
  const { t } = useWords();
  const act = useAct();
  const onCard = (made: (rows: CardRows) => Change, said?: string) =>
    act(async () => made(await readCard(cardId)), said);
  return {
    /** Puts texts in a box; answers whether they were kept. */
    add: async (box: Box, texts: readonly NewEntry[]): Promise<boolean> => {
      const said = texts.length > 1 ? t('card.toast.pasted', { count: texts.length }) : undefined;
      return (await onCard((rows) => addEntries(rows, box, texts, sessionId, stamp()), said)) !== null;
    },
    /** Puts notes on the card as one act, each in its own box. */
    put: (placed: readonly (NewEntry & { readonly box: Box })[]) => {
      const said = placed.length > 1 ? t('card.toast.pasted', { count: placed.length }) : undefined;
      void onCard((rows) => addPlaced(rows, placed, sessionId, stamp()), said);
    },
    setText: (entry: CardEntry, text: string) => act(editText(entry, text, stamp())),
    setRole: (entry: CardEntry, role: string) => act(setRole(entry, role, stamp())),
    setShared: (entry: CardEntry, shared: boolean) => void act(setShared(entry, shared, stamp())),
    setEnough: (entry: CardEntry, isEnough: boolean) => void act(setEnough(entry, isEnough, stamp())),
    setServes: (entry: CardEntry, ids: readonly Id[]) => void act(setServes(entry, ids, stamp())),
    renameQuestion: (entries: readonly CardEntry[], question: string) =>
      void act(renameQuestion(entries, question, stamp())),
    /** Puts an entry at a spot of a box; a move to another column is told, with the way back. */
    move: (entry: CardEntry, to: Box, spot: number) => {
      const said = entry.step === to.step ? undefined : t('card.toast.moved', { step: t(`card.step.${to.step}`) });
      return onCard((rows) => moveEntry(rows, entry.id, to, spot, stamp()), said);
    },
    remove: (entry: CardEntry) =>
      act(async () => {
        const rows = await readCard(cardId);
        return removeEntries(rows, new Set([entry.id]), await readAround(rows.card.programmeId), stamp());
      }, t('card.toast.removed')),
    toNote: (entry: CardEntry, from: NoteFromField) =>
      void act(
        async () => noteOfEntry((await readCard(cardId)).card, entry, from),
        t('card.toast.noted', { kind: t(`domain.kind.${from.kind}`) }),
      ),
    setState: (step: CardStep, state: StepState) => void onCard(({ card }) => setStepState(card, step, state, stamp())),
    edit: (about: Partial<CardAbout>) => onCard(({ card }) => editCard(card, about, stamp())),
  };
}
