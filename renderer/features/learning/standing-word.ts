import type { Note } from '../../../shared/model/note';
import { useWords } from '../../language/words';

/** How a note stands in the words of its kind: "mee bezig", "Proef loopt"; empty for kinds that just are. */
export function useStandingWord(): (note: Note) => string {
  const { t } = useWords();
  return (note) => {
    switch (note.kind) {
      case 'action':
        return t(`domain.actionState.${note.state}`);
      case 'agreement':
        return t(`domain.agreementState.${note.state}`);
      case 'assumption':
        return t(`domain.assumptionState.${note.state}`);
      case 'conflict':
        return t(`domain.conflictState.${note.state}`).toLocaleLowerCase();
      case 'hurdle':
        return t(`domain.hurdleState.${note.state}`);
      case 'question':
        return t(`domain.questionState.${note.state}`);
      default:
        return '';
    }
  };
}
