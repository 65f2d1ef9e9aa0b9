import { useMemo } from 'react';
import { kindsIn, stepOf } from '../../shared/methods/steps';
import type { NoteKind } from '../../shared/model/note-kinds';
import type { Block } from '../../shared/model/session';
import { promptOf, titleOf } from '../../shared/session/block-words';
import { useMethodLibrary } from '../data/method-library';
import { useWords } from '../language/words';

export type TitleOf = (block: Block) => string;
export type StepTexts = {
  readonly titleOf: TitleOf;
  readonly promptOf: (block: Block) => string | undefined;
  /** The kinds that the step asks for, the first one first. */
  readonly capturesOf: (block: Block) => readonly NoteKind[];
  readonly prefillOf: (block: Block) => unknown;
};

/** The words of the agenda in the language of the screen, and what its steps ask for. */
export function useStepTexts(): StepTexts {
  const { language } = useWords();
  const library = useMethodLibrary();
  return useMemo(() => {
    const { methods } = library;
    return {
      titleOf: (block) => titleOf(block, methods, language),
      promptOf: (block) => promptOf(block, methods, language),
      capturesOf: (block) => kindsIn(block, library),
      prefillOf: (block) => stepOf(block, library)?.prefill,
    };
  }, [language, library]);
}
