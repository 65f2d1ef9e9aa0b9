import { useRef } from 'react';
import type { NoteKind } from '../../shared/model/note-kinds';
import { addNotes } from '../../shared/notes/commands';
import { choicesNamed, kindGuessed, kindsOffered } from '../../shared/notes/guess';
import { placeOf } from '../../shared/notes/place';
import { stamp } from '../data/stamp';
import { useWords } from '../language/words';
import type { CaptureLineProps } from './capture-step';
import { useSurroundings } from './note-surroundings';
import { takeOrders } from './orders';
import { useAct } from './use-act';
import { useCaptureKind } from './use-capture-kind';
import { useDraft } from './use-draft';

export type Capture = {
  readonly text: string;
  readonly kind: NoteKind;
  /** The kinds under the digits 1 to 9. */
  readonly offered: readonly NoteKind[];
  readonly write: (text: string, as?: NoteKind) => void;
  readonly choose: (kind: NoteKind) => void;
  /** Keeps what is typed as a note; the line is empty at once and the text comes back if it could not be kept. */
  readonly save: () => Promise<boolean>;
  /** Keeps a pasted list, one note per text, as one act. */
  readonly saveAll: (texts: readonly string[]) => Promise<boolean>;
};

/** Where the next note goes, as the widgets around the line tell it. */
function usePlace({ step, groupId, about }: CaptureLineProps) {
  const { programmeId, session, themes, groupOf, groupName, personIds } = useSurroundings();
  const group = groupOf(groupId);
  const place = placeOf({
    programmeId,
    session,
    block: step && { id: step.blockId, ...(step.themeId && { themeId: step.themeId }) },
    group,
    themes,
    prefill: step?.prefill,
    about: about && { ...about, isPerson: about.to === 'stakeholder' && personIds.has(about.id) },
  });
  return { place, placeName: group && groupName(group) };
}

/** Everything that the capture line does, apart from keys and looks. */
export function useCapture(props: CaptureLineProps): Capture {
  const { t } = useWords();
  const act = useAct();
  const { place, placeName } = usePlace(props);
  const captures = props.step?.captures ?? props.captures ?? [];
  const scope = { programmeId: place.programmeId, sessionId: place.sessionId };
  const draftName = ['capture', place.sessionId ?? place.programmeId, props.about?.id].filter(Boolean).join('.');
  const draft = useDraft(draftName);
  const at = `${props.step?.blockId ?? ''}/${props.groupId ?? ''}`;
  const { kind, choose, begin, end } = useCaptureKind(
    draftName,
    draft.text === '',
    kindGuessed(captures, place.theme && { sections: place.theme.sections }),
    at,
  );
  // A save that fails much later gives back its text to the line as it is then.
  const latest = useRef(draft);
  latest.current = draft;

  const write = (text: string, as: NoteKind = kind) => {
    if (text === '') end();
    else if (draft.text === '') begin(as);
    draft.set(text);
  };
  const keep = async (texts: readonly string[], said?: string): Promise<boolean> => {
    const made = async () => {
      const firstOrder = await takeOrders(scope, texts.length);
      const ownOf = (text: string) => choicesNamed(kind, text, t);
      return addNotes(kind, texts, place, { firstOrder, placeName, ownOf }, stamp());
    };
    const change = await act(made, said);
    if (change) props.onSaved?.(change.tables.notes?.added.map(({ id }) => id) ?? []);
    return change !== null;
  };
  return {
    text: draft.text,
    kind,
    offered: kindsOffered(captures),
    write,
    choose,
    save: async () => {
      const { text } = draft;
      if (text.trim() === '') return false;
      draft.set('');
      const isKept = await keep([text]);
      if (!isKept) latest.current.set(latest.current.text === '' ? text : `${text}\n${latest.current.text}`);
      return isKept;
    },
    saveAll: (texts) => keep(texts, t('notes.act.pasted', { count: texts.length })),
  };
}
