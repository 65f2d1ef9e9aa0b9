import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import type { ToolProps } from './tool-props';

const OPENS = ['views', 'story', 'compare'] as const;

/** What there is to show of the network: its kept views, how it grew, and how two moments or parties differ. */
export function ShowTool({ panel, onPanel }: ToolProps) {
  const { t } = useWords();
  const choices = OPENS.map((id) => ({
    id,
    text: t(`looking.tool.${id}`),
    onAction: () => onPanel(panel === id ? null : id),
  }));
  return (
    <span data-panel-tool={OPENS.join(' ')}>
      <MenuButton label={t('looking.tool')} variant="quiet" parts={[{ choices }]}>
        {t('looking.tool')}
        <Icon name="down" size={12} />
      </MenuButton>
    </span>
  );
}
