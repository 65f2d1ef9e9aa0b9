import { useState } from 'react';
import type { Stakeholder } from '../../../../../shared/model/network';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import { FindField } from '../../../../ui/choice';
import { SavedTextField } from '../../../../ui/field';
import { Icon } from '../../../../ui/icon';
import { PartySymbol } from '../../symbol';
import type { Acts } from '../../use-acts';
import type { Network } from '../../use-network';
import css from './looking-panels.module.css';

/** What partners ask of each other before they work together: of what, of what next, and with what to add. */
const FIELDS = ['identity', 'aspiration', 'offer'] as const;
const MOST = 3;

type CompareProps = {
  readonly network: Network;
  readonly acts: Acts;
  readonly chosen: ReadonlySet<string>;
};

/** Two or three parties side by side: what each is of, wants to be of, and can add. What is said goes in where it stands. */
export function CompareParties({ network: { parties }, acts, chosen }: CompareProps) {
  const { t } = useWords();
  const [ids, setIds] = useState<readonly string[]>([...chosen].slice(0, MOST));
  const shown = ids.flatMap((id) => parties.find((party) => party.id === id) ?? []);
  const others = parties.filter(({ id, ring }) => !ids.includes(id) && ring !== 'missing');
  return (
    <>
      {shown.length < MOST ? (
        <FindField
          label={t('looking.compare.add')}
          choices={others.map(({ id, name }) => ({ id, text: name })).sort((a, b) => a.text.localeCompare(b.text))}
          onChoose={(id) => setIds([...ids, id])}
          empty={t('looking.compare.nobody')}
        />
      ) : null}
      {shown.length < 2 ? <p>{t('looking.compare.two')}</p> : null}
      <div
        className={css.parties}
        style={{ gridTemplateColumns: `repeat(${Math.max(1, shown.length)}, minmax(0, 1fr))` }}
      >
        {shown.map((party) => (
          <Party
            key={party.id}
            party={party}
            onEdit={(field, text) => void acts.edit(party.id, { [field]: text })}
            onLeave={() => setIds(ids.filter((id) => id !== party.id))}
          />
        ))}
      </div>
    </>
  );
}

type PartyProps = {
  readonly party: Stakeholder;
  readonly onEdit: (field: (typeof FIELDS)[number], text: string | undefined) => void;
  readonly onLeave: () => void;
};

function Party({ party, onEdit, onLeave }: PartyProps) {
  const { t } = useWords();
  return (
    <section className={css.party} aria-label={party.name}>
      <div className={css.partyHead}>
        <PartySymbol party={party} half={13} />
        <span>{party.shortName}</span>
        <Button variant="icon" aria-label={t('looking.compare.leave', { name: party.shortName })} onPress={onLeave}>
          <Icon name="close" size={12} />
        </Button>
      </div>
      {FIELDS.map((field) => (
        <SavedTextField
          key={field}
          label={t(`network.field.${field}`)}
          value={party[field] ?? ''}
          isLong
          onSave={(text) => onEdit(field, text.trim() === '' ? undefined : text.trim())}
        />
      ))}
    </section>
  );
}
