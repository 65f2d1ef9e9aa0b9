import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import type { ToolProps } from './tool-props';

/** What there is to learn from the network as a whole: its measures in words, and the rainbow with the ladder. */
export function MeasuresTool({ panel, onPanel }: ToolProps) {
  const { t } = useWords();
  const choice = (opens: 'measures' | 'profile', text: string) => ({
    id: opens,
    text,
    onAction: () => onPanel(panel === opens ? null : opens),
  });
  return (
    <span data-panel-tool="measures profile">
      <MenuButton
        label={t('measures.tool')}
        variant="quiet"
        parts={[{ choices: [choice('measures', t('measures.title')), choice('profile', t('rainbow.title'))] }]}
      >
        {t('measures.tool')}
        <Icon name="down" size={12} />
      </MenuButton>
    </span>
  );
}
