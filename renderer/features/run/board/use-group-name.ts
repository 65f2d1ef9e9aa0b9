import type { Note } from '../../../../shared/model/note';
import type { SlipGroup } from '../../../../shared/model/session';
import type { BoardGroup } from '../../../../shared/session/choosing/board';
import { useWords } from '../../../language/words';

/** What a group is called: its own name, or else its number on the board. */
export function useGroupName(groups: readonly BoardGroup<Note>[]): (group: SlipGroup) => string {
  const { t } = useWords();
  return (group) =>
    group.name ?? t('choosing.group.numbered', { number: groups.findIndex((each) => each.group.id === group.id) + 1 });
}
