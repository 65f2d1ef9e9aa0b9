import { type Change, together } from '../../shared/model/change';
import type { Id } from '../../shared/model/ids';
import { Refusal, say } from '../../shared/model/message';
import type { Stakeholder } from '../../shared/model/network';
import type { Note } from '../../shared/model/note';
import type { NoteKind } from '../../shared/model/note-kinds';
import type { AboutChoice } from '../../shared/network/find-about';
import { nameParty } from '../../shared/network/name-party';
import { tieParties } from '../../shared/network/tie-commands';
import { changeKind, leftBehind } from '../../shared/notes/change-kind';
import { type Common, editField, editNote, editText, linkNote, unlinkNote } from '../../shared/notes/commands';
import type { Field } from '../../shared/notes/field';
import { type Destination, moveNotes, reorderNote } from '../../shared/notes/move-notes';
import type { About } from '../../shared/notes/place';
import { removeNotes } from '../../shared/notes/remove-notes';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { useWords } from '../language/words';
import { useSurroundings } from './note-surroundings';
import { takeOrders } from './orders';
import { useAct } from './use-act';

type CommonName = 'visibility' | 'attribution' | 'authorLabel' | 'isQuote' | 'sensitive' | 'plainText';

const ACTS = {
  visibility: 'notes.act.visibility',
  attribution: 'notes.act.attribution',
  authorLabel: 'notes.act.attribution',
  isQuote: 'notes.act.quote',
  sensitive: 'notes.act.sensitive',
  plainText: 'notes.act.plainText',
} as const satisfies Record<CommonName, string>;

/** Somebody or something new that a note is about: made and named in the same act. */
function aboutNew(note: Note, made: Change): Change {
  const [party] = made.tables.stakeholders?.added ?? [];
  const [tie] = made.tables.ties?.added ?? [];
  const about: About | undefined = party
    ? { to: 'stakeholder', id: party.id, isPerson: party.type === 'person' }
    : tie && { to: 'tie', id: tie.id };
  if (!about) return made;
  const linked = linkNote(note, about, stamp());
  return { label: linked.label, tables: together(made.tables, linked.tables) };
}

/** Everything that a person can do with one note. Each is one act: one step back takes it back. */
export function useNoteActs(note: Note) {
  const { t, list } = useWords();
  const act = useAct();
  const { programmeId, themeOf, personIds, stakeholders, ties } = useSurroundings();
  const about = (to: About['to'], id: Id): About => ({ to, id, isPerson: to === 'stakeholder' && personIds.has(id) });
  const partyOf = (id: Id): Stakeholder => {
    const party = stakeholders.find((each) => each.id === id);
    if (!party) throw new Refusal(say('network.refusal.gone'));
    return party;
  };
  const aboutChange = (choice: AboutChoice): Change => {
    switch (choice.is) {
      case 'party':
        return linkNote(note, about('stakeholder', choice.party.id), stamp());
      case 'tie':
        return linkNote(note, about('tie', choice.tie.id), stamp());
      case 'new-party':
        return aboutNew(note, nameParty(programmeId, choice.name, stamp()));
      case 'new-tie': {
        const [one, other] = choice.ends;
        return aboutNew(note, tieParties(partyOf(one.id), partyOf(other.id), ties, stamp()));
      }
    }
  };
  return {
    setText: (text: string) => act(editText(note, text, stamp())),
    setField: (field: Field, value: unknown) => act(() => editField(note, field, value, stamp())),
    set: <N extends CommonName>(name: N, value: Common[N]) =>
      act(editNote(note, { [name]: value }, say(ACTS[name]), stamp())),
    setInReport: (inReport: boolean) =>
      act(editNote(note, { inReport }, say(inReport ? 'notes.act.intoReport' : 'notes.act.outOfReport'), stamp())),
    setKind: (kind: NoteKind) => {
      const left = leftBehind(note, kind).map(({ label }) => t(label));
      const said = left.length > 0 ? t('notes.toast.leftBehind', { fields: list(left) }) : undefined;
      return act(changeKind(note, kind, { theme: themeOf(note.themeId), personIds }, stamp()), said);
    },
    /** Says what the note is about: who is there, or who or which tie is made for it. */
    setAbout: (choice: AboutChoice) => act(() => aboutChange(choice)),
    unlink: (to: About['to'], id: Id) => act(unlinkNote(note, about(to, id), stamp())),
    moveTo: (to: Destination) =>
      act(
        async () => moveNotes([note], to, await takeOrders(note, 1), stamp()),
        t('notes.toast.moved', { place: to.name }),
      ),
    /** Puts the note at a spot of the list that it stands in; 0 is the first. */
    putAt: (notes: readonly Note[], spot: number) => act(reorderNote(notes, note, spot, stamp())),
    remove: () => act(async () => removeNotes([note], await readWorkspace(), stamp()), t('notes.toast.removed')),
  };
}
export type NoteActs = ReturnType<typeof useNoteActs>;
