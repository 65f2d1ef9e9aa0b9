import { groupTitle } from '../../../shared/session/group-order';
import { useWords } from '../../language/words';
import { MenuButton } from '../../ui/menu';
import { useGiveToGroup } from '../../workspace/use-give-to-group';
import { useTakeInWork } from '../../workspace/use-take-in-work';
import type { Run } from './use-run';

/** Groups that work on a laptop of their own: each takes a file along, and its work comes back as one. */
export function GroupLaptops({ run: { session, groups, themes } }: { readonly run: Run }) {
  const { t } = useWords();
  const give = useGiveToGroup();
  const takeIn = useTakeInWork(session.id);
  if (groups.length === 0) return null;
  const giving = groups.map((group) => ({
    id: group.id,
    text: t('group.give.to', { group: groupTitle(group, groups, themes) }),
    onAction: () => void give(group.id),
  }));
  return (
    <>
      <MenuButton
        label={t('group.laptops')}
        variant="quiet"
        parts={[
          { choices: [{ id: 'take-in', text: t('group.laptops.takeIn'), onAction: () => void takeIn.ask() }] },
          { heading: t('group.laptops.give'), choices: giving },
        ]}
      >
        {t('group.laptops')}
      </MenuButton>
      {takeIn.sheets}
    </>
  );
}
