import { useMemo, useState } from 'react';
import { searchBy } from '../../../../../shared/network/approach';
import { pointingAt } from '../../../../../shared/network/pointing';
import { type Asker, type Sought, whoCouldAsk } from '../../../../../shared/network/who-could-ask';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import { Select } from '../../../../ui/choice';
import { TextField } from '../../../../ui/field';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import css from './missing.module.css';
import type { Asking } from './use-missing-acts';

type SearchFormProps = Pick<PanelProps, 'network' | 'looking'> & {
  readonly sought: Sought;
  /** What the search is called, for a screen reader that hears the button alone. */
  readonly name: string;
  readonly onSearch: (asking: Asking) => void;
};

const NOBODY = 'nobody';
const degreeOf = (trust: number | null) => {
  if (trust === null) return 'unsaid';
  if (trust >= 3) return 'high';
  return trust >= 2 ? 'middle' : 'low';
};

/** Who could ask, shown on the map too, and the search as an action with an owner and a day. */
export function SearchForm({ network, looking, sought, name, onSearch }: SearchFormProps) {
  const { t } = useWords();
  const { parties, ties } = network;
  const askers = useMemo(() => whoCouldAsk(sought, parties, ties, today()), [sought, parties, ties]);
  const look = useMemo(() => {
    const besideIds = [...askers.map(({ throughId }) => throughId), ...(sought.id ? [sought.id] : [])];
    return pointingAt({ markedIds: askers.map(({ partyId }) => partyId), besideIds }, { stakeholders: parties, ties });
  }, [askers, sought.id, parties, ties]);
  useOverlay(looking, askers.length > 0 ? look : null);
  const [owner, setOwner] = useState<string>(askers[0]?.partyId ?? NOBODY);
  const [due, setDue] = useState(searchBy(today()));
  const first = new Set(askers.map(({ partyId }) => partyId));
  const others = parties.filter(({ id, ring }) => !first.has(id) && id !== sought.id && ring !== 'missing');
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? '';
  return (
    <div className={css.form}>
      <Askers askers={askers} nameOf={nameOf} />
      <Select
        label={t('missing.search.owner')}
        value={owner}
        onChange={setOwner}
        choices={[
          ...askers.map(({ partyId }) => ({ id: partyId, text: nameOf(partyId) })),
          { id: NOBODY, text: t('missing.search.nobody') },
          ...others.map(({ id, shortName }) => ({ id, text: shortName })),
        ]}
      />
      <TextField label={t('missing.search.due')} type="date" value={due} onChange={setDue} />
      <Button
        variant="main"
        aria-label={`${t('missing.search.act')}: ${name}`}
        onPress={() => onSearch({ ownerId: owner === NOBODY ? undefined : owner, due: due || undefined })}
      >
        {t('missing.search.act')}
      </Button>
    </div>
  );
}

type AskersProps = { readonly askers: readonly Asker[]; readonly nameOf: (id: string) => string };

/** Each with the reason in a sentence. Trust is told here only: nothing of it is on a wall or in a report. */
function Askers({ askers, nameOf }: AskersProps) {
  const { t } = useWords();
  return (
    <>
      <h4>{t('missing.ask.title')}</h4>
      {askers.length === 0 ? <p>{t('missing.ask.nobody')}</p> : null}
      <ul className={css.reasons}>
        {askers.map(({ partyId, throughId, isDirect, trust }) => (
          <li key={partyId}>
            {t(isDirect ? 'missing.ask.direct' : 'missing.ask.through', {
              name: nameOf(partyId),
              other: nameOf(throughId),
            })}{' '}
            {t('missing.ask.trust', { degree: degreeOf(trust) })}
          </li>
        ))}
      </ul>
      {askers.length > 0 ? <p className={css.private}>{t('missing.ask.private')}</p> : null}
    </>
  );
}
