import { useState } from 'react';
import { useWords } from '../../../language/words';
import { MenuButton } from '../../../ui/menu';
import { SaveSheet } from '../exchange/save-sheet';
import type { ToolProps } from './tool-props';

/** Lists and graphs in, and lists, graphs and pictures out. */
export function ExchangeTool({ network, looking, onPanel }: ToolProps) {
  const { t } = useWords();
  const [isSaving, setSaving] = useState(false);
  return (
    <span data-panel-tool="import">
      <MenuButton
        label={t('exchange.tool')}
        variant="quiet"
        parts={[
          {
            choices: [
              { id: 'in', text: t('exchange.tool.in'), onAction: () => onPanel('import') },
              {
                id: 'out',
                text: t('exchange.tool.out'),
                isDisabled: network.parties.length === 0,
                onAction: () => setSaving(true),
              },
            ],
          },
        ]}
      >
        {t('exchange.tool')}
      </MenuButton>
      <SaveSheet network={network} looking={looking} isOpen={isSaving} onClose={() => setSaving(false)} />
    </span>
  );
}
