import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { MenuButton } from '../../ui/menu';
import type { Round } from './use-round';

/** The way to a round in a step: in the order in which people sit, or drawn. */
export function BeginRound({ block, round }: { readonly block: Block; readonly round: Round }) {
  const { t } = useWords();
  if (round.turns || round.people.length === 0) return null;
  const heading = block.firstVoice
    ? t('regie.round.first', { who: t(`domain.perspective.${block.firstVoice}`) })
    : t('regie.round.who');
  return (
    <MenuButton
      label={t('regie.round.begin')}
      variant="quiet"
      parts={[
        {
          heading,
          choices: [
            { id: 'seated', text: t('regie.round.seated'), onAction: () => round.begin('seated') },
            { id: 'shuffled', text: t('regie.round.shuffled'), onAction: () => round.begin('shuffled') },
          ],
        },
      ]}
    >
      {t('regie.round.begin')}
    </MenuButton>
  );
}
