import type { CardRows } from '../../../shared/card/boxes';
import { ReadAloud } from '../../card/read-aloud';
import { useWords } from '../../language/words';
import { Sheet } from '../../ui/sheet';

type Props = { readonly rows: CardRows; readonly isOpen: boolean; readonly onClose: () => void };

/** The card as a sentence, in a sheet beside it. */
export function Reading({ rows, isOpen, onClose }: Props) {
  const { t } = useWords();
  return (
    <Sheet title={t('card.read')} closeLabel={t('card.close')} isOpen={isOpen} onClose={onClose} isWide>
      <ReadAloud rows={rows} />
    </Sheet>
  );
}
