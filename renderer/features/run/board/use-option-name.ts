import type { Note } from '../../../../shared/model/note';
import { plainOf } from '../../../../shared/notes/links-in-text';
import type { NamedOption } from '../../../../shared/session/choosing/votes';
import { useWords } from '../../../language/words';

/** What an option is called: the name of its group, else the slip on top; else that it is not there any more. */
export function useOptionName(): (option: NamedOption<Note>) => string {
  const { t } = useWords();
  return ({ name, notes }) => name ?? plainOf(notes[0]?.text ?? t('choosing.option.gone'));
}
