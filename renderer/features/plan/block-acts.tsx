import type { Block } from '../../../shared/model/session';
import { slotsOf } from '../../../shared/session/agenda';
import { canStandBeside } from '../../../shared/session/plan/beside-commands';
import { canMerge, canSplit } from '../../../shared/session/plan/split-merge';
import { keyName } from '../../keyboard/keymap';
import { isMac } from '../../keyboard/platform';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { MenuButton } from '../../ui/menu';
import css from './block-panel.module.css';
import type { AgendaActs } from './use-agenda-acts';
import type { AgendaClipboard } from './use-agenda-clipboard';
import type { Plan } from './use-plan';

type ActsProps = {
  readonly plan: Plan;
  readonly block: Block;
  readonly acts: AgendaActs;
  readonly clipboard: AgendaClipboard;
  readonly onPick: () => void;
};

/** What can be done with one block. Nothing asks "are you sure": all of it can be undone. */
export function BlockActs({ plan, block, acts, clipboard, onPick }: ActsProps) {
  const { t } = useWords();
  const one = new Set([block.id]);
  return (
    <div className={css.acts}>
      <Button onPress={() => void acts.leaveOutOrBack(one)}>
        {t(block.status === 'skipped' ? 'session.plan.bringBack' : 'session.plan.leaveOut')}
      </Button>
      <Button onPress={() => void acts.remove(one)}>{t('session.plan.remove')}</Button>
      <MenuButton
        label={t('session.plan.more')}
        parts={[
          { choices: usePlaceChoices(plan, block, acts) },
          { choices: useShapeChoices(plan, block, acts) },
          { choices: useClipboardChoices(clipboard, onPick) },
        ]}
      />
    </div>
  );
}

const key = (keys: string) => keyName(keys, isMac);

function usePlaceChoices({ blocks }: Plan, block: Block, acts: AgendaActs) {
  const { t } = useWords();
  const slots = slotsOf(blocks);
  const at = slots.findIndex((slot) => slot.some(({ id }) => id === block.id));
  const one = new Set([block.id]);
  return [
    {
      id: 'up',
      text: t('session.plan.up'),
      keyName: key('Alt+ArrowUp'),
      isDisabled: at <= 0,
      onAction: () => void acts.moveBy(one, -1),
    },
    {
      id: 'down',
      text: t('session.plan.down'),
      keyName: key('Alt+ArrowDown'),
      isDisabled: at === slots.length - 1,
      onAction: () => void acts.moveBy(one, 1),
    },
  ];
}

function useShapeChoices({ blocks }: Plan, block: Block, acts: AgendaActs) {
  const { t } = useWords();
  const slots = slotsOf(blocks);
  const at = slots.findIndex((slot) => slot.some(({ id }) => id === block.id));
  const withNext = new Set([block.id, slots[at + 1]?.[0].id ?? block.id]);
  const withLast = new Set([slots[at - 1]?.[0].id ?? block.id, block.id]);
  const isBeside = (slots[at]?.length ?? 0) > 1;
  return [
    {
      id: 'duplicate',
      text: t('session.plan.duplicate'),
      keyName: key('$mod+D'),
      onAction: () => void acts.duplicate(new Set([block.id])),
    },
    {
      id: 'split',
      text: t('agenda.split'),
      isDisabled: !canSplit(blocks, block),
      onAction: () => void acts.split(block),
    },
    {
      id: 'merge',
      text: t('agenda.merge.next'),
      isDisabled: !canMerge(blocks, withNext),
      onAction: () => void acts.merge(withNext),
    },
    isBeside
      ? { id: 'apart', text: t('agenda.apart'), onAction: () => void acts.takeApart(block) }
      : {
          id: 'beside',
          text: t('agenda.beside.last'),
          isDisabled: !canStandBeside(blocks, withLast),
          onAction: () => void acts.putBeside(withLast),
        },
  ];
}

function useClipboardChoices(clipboard: AgendaClipboard, onPick: () => void) {
  const { t } = useWords();
  return [
    { id: 'copy', text: t('agenda.copy'), keyName: key('$mod+C'), onAction: clipboard.copy },
    { id: 'cut', text: t('agenda.cut'), keyName: key('$mod+X'), onAction: clipboard.cut },
    { id: 'paste', text: t('agenda.paste'), keyName: key('$mod+V'), onAction: () => void clipboard.paste() },
    { id: 'pick', text: t('agenda.pick'), onAction: onPick },
  ];
}
