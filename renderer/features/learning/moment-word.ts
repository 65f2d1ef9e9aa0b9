import type { Moment, Thread } from '../../../shared/learning/threads';
import { useWords } from '../../language/words';
import { useStandingWord } from './standing-word';

/** What happened at a moment of a thread, in a word: "beloofd", "actie", "opgeruimd". */
export function useMomentWord(): (moment: Moment, thread: Thread) => string {
  const { t } = useWords();
  const standingWord = useStandingWord();
  return ({ note, isEnd }, thread) => {
    if (isEnd) return standingWord(note);
    if (note.id !== thread.note.id) return t(`domain.kind.${note.kind}`).toLocaleLowerCase();
    if (note.kind === 'agreement') return t('learning.began.agreement');
    return t(`learning.began.${thread.strand}`);
  };
}
