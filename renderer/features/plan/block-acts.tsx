import type { Block } from '../../../shared/model/session';
import { inOrder } from '../../../shared/session/agenda';
import {
  bringBack,
  duplicateBlock,
  leaveOut,
  moveBlockBy,
  removeBlock,
} from '../../../shared/session/plan/plan-commands';
import { commit, undo } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import { toast } from '../../ui/toast';
import css from './block-panel.module.css';
import type { Plan } from './use-plan';

type ActsProps = {
  readonly plan: Plan;
  readonly block: Block;
  readonly onSelect: (id: string | null) => void;
};

/** Move, leave out, once more, take away. Nothing asks "are you sure": all of it can be undone. */
export function BlockActs({ plan, block, onSelect }: ActsProps) {
  const { t, say } = useWords();
  const { session, blocks } = plan;
  const agenda = inOrder(blocks);
  const at = agenda.findIndex(({ id }) => id === block.id);
  const move = (steps: number) => void commit(moveBlockBy(blocks, block.id, steps, stamp()));
  const remove = async () => {
    const change = removeBlock(block, await readWorkspaceOf(plan), stamp());
    await commit(change);
    onSelect(null);
    toast.say(say(change.label), { label: t('app.undo.short'), onPress: () => void undo() });
  };
  const more = [
    { id: 'up', text: t('session.plan.up'), keyName: 'Alt ↑', isDisabled: at <= 0, onAction: () => move(-1) },
    {
      id: 'down',
      text: t('session.plan.down'),
      keyName: 'Alt ↓',
      isDisabled: at === agenda.length - 1,
      onAction: () => move(1),
    },
    {
      id: 'duplicate',
      text: t('session.plan.duplicate'),
      onAction: () => void commit(duplicateBlock(session, blocks, block, stamp())),
    },
  ];
  return (
    <div className={css.acts}>
      {block.status === 'skipped' ? (
        <Button onPress={() => void commit(bringBack(block, stamp()))}>{t('session.plan.bringBack')}</Button>
      ) : (
        <Button onPress={() => void commit(leaveOut(block, stamp()))}>{t('session.plan.leaveOut')}</Button>
      )}
      <Button onPress={() => void remove()}>{t('session.plan.remove')}</Button>
      <MenuButton label={t('session.plan.more')} parts={[{ choices: more }]} />
    </div>
  );
}

// What hangs on a block besides the agenda is read at the moment it goes, not kept in view all the time.
async function readWorkspaceOf({ blocks }: Plan) {
  const { notes, runs, walls } = await readWorkspace();
  return { blocks, notes, runs, walls };
}
