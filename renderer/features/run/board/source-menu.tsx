import type { Id } from '../../../../shared/model/ids';
import type { Block, BreakoutGroup, Theme } from '../../../../shared/model/session';
import { groupTitle } from '../../../../shared/session/group-order';
import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import { MenuButton, type MenuChoice } from '../../../ui/menu';
import css from './board-bar.module.css';
import type { BoardChoice } from './board-choice';
import { OUTSIDE, type StepWithSlips } from './sources';

type Props = {
  readonly steps: readonly StepWithSlips[];
  readonly chosen: ReadonlySet<Id>;
  readonly choice: BoardChoice;
  readonly onChoice: (part: BoardChoice) => void;
  readonly block: Block;
  readonly titleOf: (blockId: Id) => string;
  readonly groups: readonly BreakoutGroup[];
  readonly themes: readonly Theme[];
};

const Mark = ({ isOn }: { readonly isOn: boolean }) => (
  <span className={css.mark} data-on={isOn || undefined}>
    <Icon name="check" size={13} />
  </span>
);

/** Whose slips lie on the board: of which steps, and of which break-out group. */
export function SourceMenu({ steps, chosen, choice, onChoice, block, titleOf, groups, themes }: Props) {
  const { t } = useWords();
  const others = steps.filter(({ blockId }) => blockId !== block.id);
  const shown = steps.filter(({ blockId }) => chosen.has(blockId));
  const group = groups.find(({ id }) => id === choice.groupId);
  const toggle = (blockId: Id, isOn: boolean) => {
    const now = others.map((step) => step.blockId).filter((id) => chosen.has(id));
    onChoice({ from: isOn ? now.filter((id) => id !== blockId) : [...now, blockId] });
  };
  const stepChoices = others.map(({ blockId, count }): MenuChoice => {
    const isOn = chosen.has(blockId);
    const title = blockId === OUTSIDE ? t('choosing.from.outside') : titleOf(blockId);
    return {
      id: `step-${blockId}`,
      text: t(isOn ? 'choosing.from.stepOn' : 'choosing.from.step', { title, count }),
      mark: <Mark isOn={isOn} />,
      onAction: () => toggle(blockId, isOn),
    };
  });
  const groupChoice = (id: Id | undefined, text: string): MenuChoice => ({
    id: `group-${id ?? ''}`,
    text,
    mark: <Mark isOn={id === choice.groupId} />,
    onAction: () => onChoice({ groupId: id }),
  });
  const groupChoices = [
    groupChoice(undefined, t('choosing.from.everyone')),
    ...groups.map((each) => groupChoice(each.id, groupTitle(each, groups, themes))),
  ];
  const steppedSaid = t('choosing.from.said', { count: shown.length });
  const said = group
    ? t('choosing.from.group', { from: steppedSaid, group: groupTitle(group, groups, themes) })
    : steppedSaid;
  return (
    <MenuButton
      label={t('choosing.from.label', { from: said })}
      variant="quiet"
      parts={[
        ...(stepChoices.length > 0 ? [{ heading: t('choosing.from.steps'), choices: stepChoices }] : []),
        ...(groups.length > 0 ? [{ heading: t('choosing.from.groups'), choices: groupChoices }] : []),
      ]}
    >
      {said}
      <Icon name="down" size={13} />
    </MenuButton>
  );
}
