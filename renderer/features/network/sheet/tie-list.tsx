import type { Stakeholder, Tie } from '../../../../shared/model/network';
import { otherEnd, tiesOf } from '../../../../shared/network/tie-commands';
import { TIE_WIDTHS } from '../../../../shared/network/tie-look';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { FindField } from '../../../ui/choice';
import { MarkPill } from '../map/mark-pill';
import type { SheetParts } from './sheet-parts';
import css from './tie-list.module.css';

type TieListProps = Omit<SheetParts, 'isOver'> & { readonly party: Stakeholder };

/** The lines of one party, and a field to draw another: choosing from a list is the twin of pointing at the map. */
export function TieList({ party, network, acts, choosing }: TieListProps) {
  const { t } = useWords();
  const nameOf = (id: string) => network.parties.find((other) => other.id === id)?.shortName ?? '';
  const ties = tiesOf(network.ties, party.id)
    .map((tie) => ({ tie, name: nameOf(otherEnd(tie, party.id)) }))
    .sort((a, b) => b.tie.ladder - a.tie.ladder || a.name.localeCompare(b.name));
  const tied = new Set([party.id, ...ties.map(({ tie }) => otherEnd(tie, party.id))]);
  const free = network.parties
    .filter(({ id }) => !tied.has(id))
    .map(({ id, name }) => ({ id, text: name }))
    .sort((a, b) => a.text.localeCompare(b.text));
  return (
    <section>
      <h3>{t('network.party.ties', { count: ties.length })}</h3>
      <ul className={css.ties}>
        {ties.map(({ tie, name }) => (
          <li key={tie.id}>
            <Rung tie={tie} />
            <Button variant="link" onPress={({ pointerType }) => choosing.openTie(tie.id, isKey(pointerType))}>
              {name}
            </Button>
            <span className={css.rung}>{t(`domain.ladder.${tie.ladder}`)}</span>
            <TieMark network={network} tie={tie} />
          </li>
        ))}
      </ul>
      {/* Anew after each line, so that who is tied is no longer offered. */}
      <FindField
        key={ties.length}
        label={t('network.party.tieWith')}
        isLabelHidden
        placeholder={t('network.party.tieWith')}
        choices={free}
        onChoose={(id) => void acts.tie(party.id, id)}
        empty={t('network.party.nobodyLeft')}
      />
    </section>
  );
}

const isKey = (pointerType: string): boolean => pointerType === 'keyboard' || pointerType === 'virtual';

const Rung = ({ tie }: { readonly tie: Tie }) => (
  <svg width="22" height="8" aria-hidden="true">
    <line x1="0" y1="4" x2="22" y2="4" stroke="var(--tie)" strokeWidth={TIE_WIDTHS[tie.ladder]} />
  </svg>
);

function TieMark({ network, tie }: Pick<TieListProps, 'network'> & { readonly tie: Tie }) {
  const { t } = useWords();
  const mark = network.marks.tie.get(tie.id);
  if (!mark) return null;
  return (
    <span className={css.mark}>
      <MarkPill mark={mark} isSmall />
      <span className="visually-hidden">{t('network.party.notes', { count: mark.count })}</span>
    </span>
  );
}
