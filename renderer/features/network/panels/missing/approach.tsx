import { useState } from 'react';
import type { Stakeholder } from '../../../../../shared/model/network';
import { approachList, searchesFor } from '../../../../../shared/network/approach';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import { PartySymbol } from '../../symbol';
import type { PanelProps } from '../panel-props';
import css from './missing.module.css';
import { OpenLine } from './open-line';
import { SearchForm } from './search-form';
import { useMissingActs } from './use-missing-acts';

const SHOWN = 5;

type ApproachProps = Pick<PanelProps, 'network' | 'looking'>;

/** Who stands at the edge or is an empty seat, most energy first; each can become a search. */
export function Approach({ network, looking }: ApproachProps) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const parties = approachList(network.parties);
  return (
    <section>
      <h3>{t('missing.approach.title')}</h3>
      <p>{t(parties.length === 0 ? 'missing.approach.none' : 'missing.approach.help')}</p>
      <ul className={css.lines}>
        {parties.slice(0, isAll ? parties.length : SHOWN).map((party) => (
          <OpenLine
            key={party.id}
            mark={<PartySymbol party={party} half={9} />}
            name={party.shortName}
            sub={t('missing.approach.energy', { energy: t(`domain.energy.${party.energy}`) })}
          >
            {() => <Inside network={network} looking={looking} party={party} />}
          </OpenLine>
        ))}
      </ul>
      {parties.length > SHOWN && !isAll ? (
        <Button variant="link" onPress={() => setAll(true)}>
          {t('missing.approach.all', { count: parties.length })}
        </Button>
      ) : null}
    </section>
  );
}

function Inside({ network, looking, party }: ApproachProps & { readonly party: Stakeholder }) {
  const { t, date } = useWords();
  const acts = useMissingActs(network);
  return (
    <>
      {searchesFor(network.notes, party.id).map(({ id, text, due }) => (
        <p key={id}>
          {t('missing.search.running', { text })}
          {due ? `, ${t('missing.search.by', { date: date(due, { day: 'numeric', month: 'long' }) })}` : ''}
        </p>
      ))}
      <SearchForm
        network={network}
        looking={looking}
        sought={party}
        name={party.shortName}
        onSearch={(asking) => acts.searchParty(party, asking)}
      />
    </>
  );
}
