import type { Block } from '../../../shared/model/session';
import { inOrder } from '../../../shared/session/agenda';
import { bringBack, duplicateBlock, leaveOut, moveBlockBy, removeBlock } from '../../../shared/session/plan-commands';
import { commit, undo } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { readWorkspace } from '../../data/workspace';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
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
  return (
    <div className={css.acts}>
      <Button variant="icon" aria-label={t('session.plan.up')} isDisabled={at <= 0} onPress={() => move(-1)}>
        <Icon name="up" />
      </Button>
      <Button
        variant="icon"
        aria-label={t('session.plan.down')}
        isDisabled={at === agenda.length - 1}
        onPress={() => move(1)}
      >
        <Icon name="down" />
      </Button>
      {block.status === 'skipped' ? (
        <Button onPress={() => void commit(bringBack(block, stamp()))}>{t('session.plan.bringBack')}</Button>
      ) : (
        <Button onPress={() => void commit(leaveOut(block, stamp()))}>{t('session.plan.leaveOut')}</Button>
      )}
      <Button variant="quiet" onPress={() => void commit(duplicateBlock(session, blocks, block, stamp()))}>
        {t('session.plan.duplicate')}
      </Button>
      <Button variant="quiet" onPress={() => void remove()}>
        {t('session.plan.remove')}
      </Button>
    </div>
  );
}

// What hangs on a block besides the agenda is read at the moment it goes, not kept in view all the time.
async function readWorkspaceOf({ blocks }: Plan) {
  const { notes, runs, walls } = await readWorkspace();
  return { blocks, notes, runs, walls };
}
