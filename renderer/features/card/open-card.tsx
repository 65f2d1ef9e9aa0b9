import { useState } from 'react';
import { versionsOf } from '../../../shared/card/versions';
import { FILL_ORDER } from '../../../shared/model/card-columns';
import type { Id } from '../../../shared/model/ids';
import type { CardStep, PartnershipCard } from '../../../shared/model/instruments';
import { CardCanvas } from '../../card/card-canvas';
import { writeInBox } from '../../card/stops';
import { type Cards, useCardRows } from '../../card/use-cards';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { BesidePage } from './beside/beside-page';
import css from './card-page.module.css';
import { CardToolbar, type Part } from './card-toolbar';
import { Reading } from './reading';
import { VersionLine } from './version-line';

type Props = { readonly card: PartnershipCard; readonly cards: Cards; readonly sessionId: Id | undefined };

const PARTS: { readonly [P in Part]: readonly CardStep[] } = {
  all: FILL_ORDER,
  first: FILL_ORDER.slice(0, 1),
  rest: FILL_ORDER.slice(1),
};

/** One card, to fill in and to read; or its versions side by side. */
export function OpenCard({ card, cards, sessionId }: Props) {
  const { t } = useWords();
  const rows = useCardRows(card);
  const versions = versionsOf(card, cards.all);
  const [part, setPart] = useState<Part>('all');
  const [isBeside, setBeside] = useState(false);
  const [isReading, setReading] = useState(false);
  useCommand('capture', () => writeInBox(), !isBeside);
  if (!rows) return <div aria-busy="true" />;
  if (isBeside) return <BesidePage card={card} versions={versions} onBack={() => setBeside(false)} />;
  return (
    <div className={css.page}>
      <header className={css.heading}>
        <h1>{card.subject ? t('card.title', { subject: card.subject }) : t('card.title.none')}</h1>
        <VersionLine card={card} />
      </header>
      <CardToolbar
        rows={rows}
        cards={cards}
        versions={versions}
        sessionId={sessionId}
        part={part}
        onPart={setPart}
        onBeside={() => setBeside(true)}
        onRead={() => setReading(true)}
      />
      {part === 'all' ? null : <p className={css.hint}>{t('card.view.hint')}</p>}
      <div className={css.canvas}>
        <CardCanvas rows={rows} sessionId={sessionId} open={PARTS[part]} onOpen={() => setPart('all')} />
      </div>
      <footer className={css.foot}>
        <span>{t('card.foot.read')}</span>
        <span>{t('card.foot.write')}</span>
        <span className={css.fill}>
          <svg
            width="46"
            height="10"
            viewBox="0 0 46 10"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.7"
            aria-hidden="true"
          >
            <path d="M46 5H2M6 1 2 5l4 4" />
          </svg>
          {t('card.foot.fill')}
        </span>
        <span className={css.source}>{t('card.source')}</span>
      </footer>
      <Reading rows={rows} isOpen={isReading} onClose={() => setReading(false)} />
    </div>
  );
}
