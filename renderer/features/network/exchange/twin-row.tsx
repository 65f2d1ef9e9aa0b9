import { type Difference, differencesFrom } from '../../../../shared/exchange/compare';
import type { PartyRow } from '../../../../shared/exchange/drafts';
import type { RowTwin } from '../../../../shared/network/list-twins';
import type { Decision } from '../../../../shared/network/take-in';
import { useWords } from '../../../language/words';
import { Segmented } from '../../../ui/choice';
import { PartySymbol } from '../symbol';
import css from './import.module.css';
import { useTongue } from './use-tongue';

type TwinRowProps = {
  readonly row: PartyRow;
  readonly twin: RowTwin;
  readonly nameOf: (key: string) => string;
  readonly decision: Decision;
  /** What "the same" means for this row: into a party, or into a row above. */
  readonly into: Decision;
  readonly onDecide: (decision: Decision) => void;
};

/** A row that may be somebody who is there: both beside each other, and the choice to fill in, add or skip. */
export function TwinRow({ row, twin, nameOf, decision, into, onDecide }: TwinRowProps) {
  const { t, say } = useWords();
  const tongue = useTongue();
  const differences = twin.of === 'party' ? differencesFrom(twin.party, row, tongue) : [];
  return (
    <li className={css.twin}>
      <div className={css.row}>
        {twin.of === 'party' ? <PartySymbol party={twin.party} half={12} /> : null}
        <div className={css.what}>
          <b>{row.name}</b>
          <span>
            {twin.of === 'party'
              ? t(`exchange.twin.${twin.how}`, { name: twin.party.name, ring: t(`domain.ring.${twin.party.ring}`) })
              : t('exchange.twin.row', { name: nameOf(twin.key) })}
          </span>
          {row.problems.map(({ heading, said }) => (
            <span key={heading} className={css.warn}>
              {say(said)}
            </span>
          ))}
        </div>
      </div>
      <Segmented
        label={t('exchange.twin.what', { name: row.name })}
        value={decision.act}
        onChange={(act) => onDecide(act === 'merge' ? into : { act })}
        choices={(['merge', 'add', 'skip'] as const).map((id) => ({ id, text: t(`exchange.decision.${id}`) }))}
      />
      {decision.act === 'merge' ? <Differences differences={differences} /> : null}
    </li>
  );
}

/** What would be filled in, and what stays as it is although the list says something else. */
function Differences({ differences }: { readonly differences: readonly Difference[] }) {
  const { t } = useWords();
  if (differences.length === 0) return null;
  return (
    <ul className={css.differences}>
      {differences.map(({ label, here, there }) => (
        <li key={label}>
          {here === ''
            ? t('exchange.twin.fills', { field: t(label), there })
            : t('exchange.twin.stays', { field: t(label), here, there })}
        </li>
      ))}
    </ul>
  );
}
