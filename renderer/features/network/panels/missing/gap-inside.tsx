import type { Covered } from '../../../../../shared/network/coverage';
import { kinshipOf } from '../../../../../shared/network/seat-commands';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { PanelProps } from '../panel-props';
import { gapHint, gapName } from './gap-words';
import css from './missing.module.css';
import { SearchForm } from './search-form';
import { useMissingActs } from './use-missing-acts';

type GapInsideProps = Pick<PanelProps, 'network' | 'looking'> & { readonly covered: Covered };

/** What can be done about a gap: think of who it could be, keep a seat, or begin a search. */
export function GapInside({ network, looking, covered }: GapInsideProps) {
  const { t, list } = useWords();
  const acts = useMissingActs(network);
  const { gap, seatIds } = covered;
  const name = t(gapName(gap));
  const seats = network.parties.filter(({ id }) => seatIds.includes(id)).map(({ shortName }) => shortName);
  return (
    <>
      <p>{t(gapHint(gap))}</p>
      {seats.length > 0 ? <p>{t('missing.seats', { count: seats.length, names: list(seats) })}</p> : null}
      <div className={css.acts}>
        <Button aria-label={`${t('missing.seat.act')}: ${name}`} onPress={() => acts.seat(gap, name)}>
          {t('missing.seat.act')}
        </Button>
      </div>
      <SearchForm
        network={network}
        looking={looking}
        sought={kinshipOf(gap)}
        name={name}
        onSearch={(asking) => acts.searchGap(gap, name, asking)}
      />
    </>
  );
}
