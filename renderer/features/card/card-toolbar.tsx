import { useState } from 'react';
import type { CardRows } from '../../../shared/card/boxes';
import type { Id } from '../../../shared/model/ids';
import type { PartnershipCard } from '../../../shared/model/instruments';
import { useCardWall } from '../../card/use-card-wall';
import type { Cards } from '../../card/use-cards';
import { useVersionActs } from '../../card/use-version-acts';
import { useWords } from '../../language/words';
import { goTo } from '../../route/route';
import { Button } from '../../ui/button';
import { Segmented } from '../../ui/choice';
import { Icon } from '../../ui/icon';
import { MenuButton } from '../../ui/menu';
import css from './card-page.module.css';
import { NewVersionSheet } from './new-version-sheet';

/** Which columns are open: all of them; with little time first the values alone, and then the other four. */
export type Part = 'all' | 'first' | 'rest';

type Props = {
  readonly rows: CardRows;
  readonly cards: Cards;
  readonly versions: readonly PartnershipCard[];
  readonly sessionId: Id | undefined;
  readonly part: Part;
  readonly onPart: (part: Part) => void;
  readonly onBeside: () => void;
  readonly onRead: () => void;
};

/** What one sees of the card, and what can be done with the whole of it. */
export function CardToolbar({ rows, cards, versions, sessionId, part, onPart, onBeside, onRead }: Props) {
  const { t } = useWords();
  const { card } = rows;
  const wall = useCardWall(card.id, sessionId);
  const [isMaking, setMaking] = useState(false);
  const parts: readonly Part[] = ['all', 'first', 'rest'];
  return (
    <div className={css.toolbar}>
      <Segmented
        label={t('card.view')}
        value={part}
        choices={parts.map((id) => ({ id, text: t(`card.view.${id}`) }))}
        onChange={onPart}
      />
      <span className={css.grow} />
      <Button variant="quiet" onPress={onRead}>
        {t('card.read')}
      </Button>
      <VersionsMenu card={card} cards={cards} versions={versions} onBeside={onBeside} onNew={() => setMaking(true)} />
      <Button onPress={() => wall.show('all')} aria-pressed={wall.shown === 'all'}>
        <Icon name={wall.shown === 'all' ? 'check' : 'screen'} />
        {t(wall.shown === 'all' ? 'card.wall.isShown' : 'card.wall.whole')}
      </Button>
      <NewVersionSheet rows={rows} isOpen={isMaking} onClose={() => setMaking(false)} />
    </div>
  );
}

type VersionsProps = Pick<Props, 'cards' | 'versions' | 'onBeside'> & {
  readonly card: PartnershipCard;
  readonly onNew: () => void;
};

function VersionsMenu({ card, cards, versions, onBeside, onNew }: VersionsProps) {
  const { t } = useWords();
  const acts = useVersionActs();
  const { programmeId } = card;
  const remove = async () => {
    const left = versions.filter(({ id }) => id !== card.id).at(-1);
    const change = await acts.remove(card);
    if (change) goTo({ page: 'card', programmeId, ...(left && { cardId: left.id }) });
  };
  const open = versions.toReversed().map((version) => ({
    id: version.id,
    text: t(version.filledInBy ? 'card.version.named' : 'card.version.short', {
      version: version.version,
      who: version.filledInBy,
    }),
    ...(version.id === card.id && { mark: <Icon name="check" size={13} /> }),
    onAction: () => goTo({ page: 'card', programmeId, cardId: version.id }),
  }));
  const act = (id: string, text: string, onAction: () => void, isDisabled = false) => ({
    ...{ id, text, onAction, isDisabled },
  });
  return (
    <MenuButton
      label={t('card.versions')}
      variant="quiet"
      parts={[
        { heading: t('card.versions'), choices: open },
        {
          choices: [
            act('new', t('card.versions.new'), onNew),
            act('beside', t('card.versions.beside'), onBeside, versions.length < 2),
            act('other', t(cards.families.length > 1 ? 'card.cards.other' : 'card.cards.new'), () =>
              goTo({ page: 'card', programmeId, cardId: CHOOSE }),
            ),
            act('remove', t('card.versions.remove'), () => void remove()),
          ],
        },
      ]}
    >
      {t('card.versions')}
      <Icon name="down" size={13} />
    </MenuButton>
  );
}

/** No card has this id: the page shows the choice between all of them. */
export const CHOOSE = 'kies';
