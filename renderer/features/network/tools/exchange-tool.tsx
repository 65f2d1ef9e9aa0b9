import { useState } from 'react';
import { useWords } from '../../../language/words';
import { MenuButton } from '../../../ui/menu';
import { ContactSheet } from '../exchange/contact-sheet';
import { SaveSheet } from '../exchange/save-sheet';
import type { ToolProps } from './tool-props';

/** Lists and graphs in, and lists, graphs, pictures and the contact list out. */
export function ExchangeTool({ network, looking, onPanel }: ToolProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<'out' | 'contacts' | null>(null);
  const nobody = network.parties.length === 0;
  const close = () => setOpen(null);
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
                isDisabled: nobody,
                onAction: () => setOpen('out'),
              },
              {
                id: 'contacts',
                text: t('exchange.tool.contacts'),
                isDisabled: nobody,
                onAction: () => setOpen('contacts'),
              },
            ],
          },
        ]}
      >
        {t('exchange.tool')}
      </MenuButton>
      <SaveSheet network={network} looking={looking} isOpen={open === 'out'} onClose={close} />
      <ContactSheet network={network} isOpen={open === 'contacts'} onClose={close} />
    </span>
  );
}
