import type { Tie } from '../../../../shared/model/network';
import { isIncomplete } from '../../../../shared/network/tie-look';
import { useWords } from '../../../language/words';
import css from './tie-facts.module.css';

type TieFactsProps = { readonly tie: Tie; readonly names: { readonly a: string; readonly b: string } };

/** What is known of a tie, to read; what nobody said yet is said too. */
export function TieFacts({ tie, names }: TieFactsProps) {
  const { t, list } = useWords();
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase() + text.slice(1);
  const rung = (ladder: Tie['ladder']) =>
    t('network.fact.rung', { rung: ladder, name: lower(t(`domain.ladder.${ladder}`)) });
  const unknown = <em>{t('network.fact.unknown')}</em>;
  const isWanted = tie.ladderWanted !== undefined && tie.ladderWanted !== tie.ladder;
  return (
    <dl className={css.facts}>
      <dt>{t('network.fact.purpose')}</dt>
      <dd>
        {tie.purpose.length === 0 ? unknown : list(tie.purpose.map((each) => lower(t(`domain.purpose.${each}`))))}
      </dd>
      <dt>{t('network.fact.level')}</dt>
      <dd>{tie.rainbowLevel ? lower(t(`domain.rainbow.${tie.rainbowLevel}`)) : unknown}</dd>
      <dt>{t('network.fact.now')}</dt>
      <dd>{rung(tie.ladder)}</dd>
      {isWanted && tie.ladderWanted !== undefined ? (
        <>
          <dt>{t('network.fact.wanted')}</dt>
          <dd>{rung(tie.ladderWanted)}</dd>
        </>
      ) : null}
      {tie.direction === 'source_to_target' ? (
        <>
          <dt>{t('network.fact.direction')}</dt>
          <dd>{t('network.direction.from', { from: names.a, to: names.b })}</dd>
        </>
      ) : null}
      {isIncomplete(tie) ? <dd className={css.note}>{t('network.fact.incomplete')}</dd> : null}
    </dl>
  );
}
