import { useState } from 'react';
import type { CardRows } from '../../../../shared/card/boxes';
import { type Compared, compareVersions } from '../../../../shared/card/comparing';
import { FILL_ORDER } from '../../../../shared/model/card-columns';
import type { Id } from '../../../../shared/model/ids';
import type { CardStep } from '../../../../shared/model/instruments';
import { useWords } from '../../../language/words';
import { Select } from '../../../ui/choice';
import { Checkbox } from '../../../ui/field';
import css from './beside-page.module.css';
import { useVersionName } from './version-name';

const entryOf = (compared: Compared) => (compared.is === 'gone' ? compared.before : compared.after);
const isDifferent = ({ is }: Compared): boolean => is !== 'same';

/** What is new, changed and gone from one version to another, column by column. */
export function CompareView({ versions }: { readonly versions: readonly CardRows[] }) {
  const { t } = useWords();
  const nameOf = useVersionName();
  const [fromId, setFrom] = useState<Id | null>(versions.at(-2)?.card.id ?? null);
  const [toId, setTo] = useState<Id | null>(versions.at(-1)?.card.id ?? null);
  const [isWhole, setWhole] = useState(false);
  const choices = versions.map(({ card }) => ({ id: card.id, text: nameOf(card) }));
  const from = versions.find(({ card }) => card.id === fromId);
  const to = versions.find(({ card }) => card.id === toId);
  const known = versions.flatMap(({ entries }) => entries);
  const compared = from && to ? compareVersions(from, to, known) : [];
  const count = (is: Compared['is']) => compared.filter((each) => each.is === is).length;
  const sum = { fresh: count('new'), changed: count('changed'), gone: count('gone'), same: count('same') };
  return (
    <>
      <div className={css.between}>
        <Select label={t('card.compare.from')} value={fromId} choices={choices} onChange={setFrom} />
        <Select label={t('card.compare.to')} value={toId} choices={choices} onChange={setTo} />
        <p role="status">{t('card.compare.sum', sum)}</p>
        <Checkbox isSelected={isWhole} onChange={setWhole}>
          {t('card.compare.same')}
        </Checkbox>
      </div>
      {compared.some(isDifferent) ? null : <p className={css.muted}>{t('card.compare.none')}</p>}
      {FILL_ORDER.map((step) => (
        <StepDifferences
          key={step}
          step={step}
          compared={compared.filter((each) => entryOf(each).step === step && (isWhole || isDifferent(each)))}
        />
      ))}
    </>
  );
}

function StepDifferences({ step, compared }: { readonly step: CardStep; readonly compared: readonly Compared[] }) {
  const { t } = useWords();
  if (compared.length === 0) return null;
  return (
    <section className={css.differences} data-step={step}>
      <h2>{t(`card.step.${step}`)}</h2>
      <ul>
        {compared.map((each) => (
          <li key={`${each.is}-${each.is === 'new' ? '' : each.before.id}-${entryOf(each).id}`} data-is={each.is}>
            {each.is === 'same' ? null : <b>{t(`card.compare.${each.is}`)}</b>}
            <span>{entryOf(each).text}</span>
            <How compared={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What differs of an entry that is in both versions. */
function How({ compared }: { readonly compared: Compared }) {
  const { t } = useWords();
  if (compared.is !== 'changed') return null;
  const { before, after, differs } = compared;
  const said = {
    text: () => t('card.compare.was', { text: before.text }),
    place: () => t('card.compare.place', { step: t(`card.step.${before.step}`) }),
    shared: () => t('card.compare.shared', { shared: after.shared ? 'yes' : 'no' }),
    role: () => t('card.compare.role', { role: after.role ?? 'none' }),
  };
  return <small>{differs.map((what) => said[what]()).join('; ')}</small>;
}
