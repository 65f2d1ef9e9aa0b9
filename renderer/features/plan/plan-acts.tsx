import type { ReactNode } from 'react';
import type { Id } from '../../../shared/model/ids';
import { addBlocks, type NewBlock } from '../../../shared/session/plan/plan-commands';
import { commit } from '../../data/repository';
import { stamp } from '../../data/stamp';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu';
import { useLookBack } from './look-back';
import css from './plan-page.module.css';
import type { Plan } from './use-plan';

type ActsProps = {
  readonly plan: Plan;
  /** Where something new goes: before this block, or at the end. */
  readonly beforeId: Id | undefined;
  readonly libraryLabel: string;
  readonly onLibrary: () => void;
  readonly onMade: (blockId: Id) => void;
  /** What more can be done with the plan. */
  readonly children?: ReactNode;
};

/** The loose blocks that an agenda often needs, ready to be changed. */
function useLooseBlocks(): readonly { readonly id: string; readonly block: NewBlock }[] {
  const { t } = useWords();
  const lookBack = useLookBack();
  return [
    { id: 'own', block: { kind: 'custom', title: t('session.plan.new.own'), minutes: 10, mode: 'plenary' } },
    { id: 'welcome', block: { kind: 'welcome', title: t('session.plan.new.welcome'), minutes: 10, mode: 'plenary' } },
    { id: 'break', block: { kind: 'break', title: t('session.plan.new.break'), minutes: 15, mode: 'individual' } },
    { id: 'free', block: { kind: 'free_time', title: t('session.plan.new.free'), minutes: 15, mode: 'individual' } },
    { id: 'lookBack', block: lookBack },
    { id: 'closing', block: { kind: 'closing', title: t('session.plan.new.closing'), minutes: 5, mode: 'plenary' } },
  ];
}

/** Adding to the agenda: a whole method, or one loose block. */
export function PlanActs({ plan, beforeId, libraryLabel, onLibrary, onMade, children }: ActsProps) {
  const { t } = useWords();
  const loose = useLooseBlocks();
  const add = async (block: NewBlock) => {
    const change = addBlocks(plan.session, plan.blocks, [block], { beforeId }, stamp());
    await commit(change);
    const [made] = change.tables.blocks?.added ?? [];
    if (made) onMade(made.id);
  };
  return (
    <div className={css.acts}>
      <Button onPress={onLibrary}>
        <Icon name="plus" size={14} />
        {libraryLabel}
      </Button>
      <MenuButton
        label={t('session.plan.new')}
        variant="quiet"
        parts={[
          { choices: loose.map(({ id, block }) => ({ id, text: block.title, onAction: () => void add(block) })) },
        ]}
      >
        <Icon name="plus" size={14} />
        {t('session.plan.new')}
      </MenuButton>
      {children}
    </div>
  );
}
