import { useMemo } from 'react';
import type { PartyRow } from '../../../../shared/exchange/drafts';
import type { Ring } from '../../../../shared/model/vocabularies';
import { partyFrom } from '../../../../shared/network/take-in';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { PartySymbol } from '../symbol';
import css from './import.module.css';

type PlainRowProps = {
  readonly row: PartyRow;
  readonly programmeId: string;
  readonly ring: Ring;
  readonly isSkipped: boolean;
  readonly onSkip: (isSkipped: boolean) => void;
};

const UNKNOWN = { now: '2000-01-01T00:00:00Z', newId: () => 'new' };

/** A row as the party that it becomes: its shape and colour, ring, and what was guessed from the name. */
export function PlainRow({ row, programmeId, ring, isSkipped, onSkip }: PlainRowProps) {
  const { t, say } = useWords();
  const party = useMemo(() => partyFrom(row, { programmeId, ring }, UNKNOWN), [row, programmeId, ring]);
  return (
    <li className={css.row} data-skipped={isSkipped || undefined}>
      <PartySymbol party={party} half={12} />
      <div className={css.what}>
        <b>{row.name}</b>
        <span>
          {isSkipped
            ? t('exchange.row.skipped')
            : t('exchange.row.becomes', {
                ring: t(`domain.ring.${party.ring}`),
                type: t(`domain.stakeholderType.${party.type}`),
                domain: t(`domain.domain.${party.domain}`),
              })}
        </span>
        {row.row === 0 ? <span>{t('exchange.row.fromTies')}</span> : null}
        {row.problems.map(({ heading, said }) => (
          <span key={heading} className={css.warn}>
            {say(said)}
          </span>
        ))}
      </div>
      <Button
        variant="link"
        aria-label={t(isSkipped ? 'exchange.row.keepNamed' : 'exchange.row.skipNamed', { name: row.name })}
        onPress={() => onSkip(!isSkipped)}
      >
        {t(isSkipped ? 'exchange.row.keep' : 'exchange.row.skip')}
      </Button>
    </li>
  );
}
