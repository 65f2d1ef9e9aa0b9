import { filters } from '../../../../shared/learning/note-filter';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import type { ToolProps } from './tool-props';

/** Opens and closes what is pinned on the map. It says when the marks that are shown are not all of them. */
export function NotesTool({ looking, panel, onPanel }: ToolProps) {
  const { t } = useWords();
  const isOpen = panel === 'notes';
  return (
    <Button
      variant="quiet"
      aria-expanded={isOpen}
      data-panel-tool="notes"
      onPress={() => onPanel(isOpen ? null : 'notes')}
    >
      {t(filters(looking.notes) ? 'learning.pinned.toolSome' : 'learning.pinned.tool')}
    </Button>
  );
}
