import { useState } from 'react';
import { NoteKind } from '../../shared/model/note-kinds';
import { useDraft } from './use-draft';

export type CaptureKind = {
  readonly kind: NoteKind;
  readonly choose: (kind: NoteKind) => void;
  /** A text was begun, as this kind. */
  readonly begin: (kind: NoteKind) => void;
  /** The line is empty again. */
  readonly end: () => void;
};

type Picked = { readonly kind: NoteKind; readonly at: string };

/**
 * The kind of what is being captured: the one that is guessed, until a person chooses. A choice lasts as long as the
 * step and the group (`at`); a text that was begun keeps its kind, whatever changes around it.
 */
export function useCaptureKind(draftName: string, isEmpty: boolean, guessed: NoteKind, at: string): CaptureKind {
  const begun = useDraft(`${draftName}.kind`);
  const [picked, setPicked] = useState<Picked | null>(null);
  const kept = NoteKind.safeParse(begun.text);
  const next = picked?.at === at ? picked.kind : guessed;
  return {
    kind: !isEmpty && kept.success ? kept.data : next,
    choose: (kind) => {
      setPicked({ kind, at });
      if (!isEmpty) begun.set(kind);
    },
    begin: begun.set,
    end: () => begun.set(''),
  };
}
