import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import type { ToolProps } from './tool-props';

/** Opens and closes "Wie missen we?". */
export function MissingTool({ panel, onPanel }: ToolProps) {
  const { t } = useWords();
  const isOpen = panel === 'missing';
  return (
    <Button
      variant="quiet"
      aria-expanded={isOpen}
      data-panel-tool="missing"
      onPress={() => onPanel(isOpen ? null : 'missing')}
    >
      {t('missing.tool')}
    </Button>
  );
}
