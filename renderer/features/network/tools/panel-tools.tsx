import { useWords } from '../../../language/words';
import type { NetworkPanel } from '../../../route/route';
import { Button } from '../../../ui/button';
import type { ToolProps } from './tool-props';

type Opens = ToolProps & { readonly opens: Extract<NetworkPanel, 'views' | 'story' | 'compare'> };

function PanelTool({ opens, panel, onPanel }: Opens) {
  const { t } = useWords();
  const isOpen = panel === opens;
  return (
    <Button
      variant="quiet"
      aria-expanded={isOpen}
      data-panel-tool={opens}
      onPress={() => onPanel(isOpen ? null : opens)}
    >
      {t(`looking.tool.${opens}`)}
    </Button>
  );
}

/** Opens and closes the kept views. */
export const ViewsTool = (props: ToolProps) => <PanelTool {...props} opens="views" />;

/** Opens and closes the story of how the network grew. */
export const StoryTool = (props: ToolProps) => <PanelTool {...props} opens="story" />;

/** Opens and closes comparing two moments, or two or three parties. */
export const CompareTool = (props: ToolProps) => <PanelTool {...props} opens="compare" />;
