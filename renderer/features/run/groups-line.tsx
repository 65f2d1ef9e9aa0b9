import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { groupTitle } from '../../../shared/session/group-order';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import css from './groups-line.module.css';
import { groupsIn, writtenBy } from './groups-written';
import type { Run } from './use-run';

type Props = { readonly run: Run; readonly block: Block; readonly onGroup: (groupId: Id) => void };

/** How many groups wrote something down in this step, and which have nothing yet. Pressing one writes for it. */
export function GroupsLine({ run, block, onGroup }: Props) {
  const { t } = useWords();
  const groups = groupsIn(block, run);
  if (groups.length === 0) return null;
  const written = writtenBy(groups, block, run.notes);
  const silent = written.filter(({ count }) => count === 0);
  return (
    <p className={css.line}>
      {t('regie.groups', { written: groups.length - silent.length, groups: groups.length })}{' '}
      {silent.length > 0 ? (
        <>
          {t('regie.groups.silent')}{' '}
          {silent.map(({ group }) => (
            <Button key={group.id} variant="link" onPress={() => onGroup(group.id)}>
              {groupTitle(group, run.groups, run.themes)}
            </Button>
          ))}
        </>
      ) : null}
    </p>
  );
}
