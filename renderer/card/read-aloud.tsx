import { type CardRows, inFillOrder } from '../../shared/card/boxes';
import type { CardEntry, CardStep } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import css from './read-aloud.module.css';

const SENTENCE = [
  { says: 'actions', steps: ['actions'] },
  { says: 'conditions', steps: ['conditions'] },
  { says: 'cooperation', steps: ['acting', 'relations'] },
  { says: 'success', steps: ['values'] },
] as const satisfies readonly { readonly says: string; readonly steps: readonly CardStep[] }[];

/** The card from left to right as one sentence, to read aloud; and whether every action says which value it serves. */
export function ReadAloud({ rows: { card, entries } }: { readonly rows: CardRows }) {
  const { t } = useWords();
  const inOrder = inFillOrder(entries);
  return (
    <div className={css.sentence}>
      {SENTENCE.map(({ says, steps }) => (
        <section key={says} data-part={says}>
          <h3>{t(`card.read.${says}`, { subject: card.subject || t('card.subject.placeholder') })}</h3>
          <Said entries={inOrder.filter(({ step }) => (steps as readonly CardStep[]).includes(step))} />
        </section>
      ))}
      <p className={css.check}>{t('card.read.check')}</p>
      <Serving entries={entries} />
    </div>
  );
}

function Said({ entries }: { readonly entries: readonly CardEntry[] }) {
  const { t } = useWords();
  if (entries.length === 0) return <p className={css.missing}>{t('card.read.missing')}</p>;
  return (
    <ul>
      {entries.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** Every action should point at a value; which ones do not is said here, and quietly. */
function Serving({ entries }: { readonly entries: readonly CardEntry[] }) {
  const { t } = useWords();
  const values = new Set(entries.filter(({ step }) => step === 'values').map(({ id }) => id));
  const actions = entries.filter(({ step }) => step === 'actions');
  const loose = actions.filter(({ servesEntryIds = [] }) => !servesEntryIds.some((id) => values.has(id)));
  if (actions.length === 0) return null;
  return (
    <div className={css.serving}>
      <p>{loose.length > 0 ? t('card.read.noValue', { count: loose.length }) : t('card.read.allServe')}</p>
      {loose.length > 0 ? <Said entries={loose} /> : null}
    </div>
  );
}
