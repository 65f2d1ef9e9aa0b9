import type { Tie } from '../../../../../shared/model/network';
import { RainbowLevel } from '../../../../../shared/model/vocabularies';
import { RUNGS } from '../../../../../shared/network/level-and-rung';
import { namesOfEnds } from '../../../../../shared/network/tie-commands';
import { useWords } from '../../../../language/words';
import { Select } from '../../../../ui/choice';
import type { PanelProps } from '../panel-props';
import type { Cell } from './cells';
import css from './profile.module.css';
import { useLevelName } from './use-level-name';

type TiesOfCellProps = Pick<PanelProps, 'network' | 'acts'> & { readonly cell: Cell; readonly ties: readonly Tie[] };

const NOT_CHOSEN = 'none';

/** The ties of one cell, each to be put on another band or rung. */
export function TiesOfCell({ cell, ties, network, acts }: TiesOfCellProps) {
  const { t } = useWords();
  const levelName = useLevelName();
  const rung = t(`domain.ladder.${cell.rung}`);
  return (
    <>
      <h4>{t('rainbow.ladder.ties', { count: ties.length, level: levelName(cell.level), rung })}</h4>
      <ul className={css.ties}>
        {ties.map((tie) => (
          <TieLine key={tie.id} tie={tie} network={network} acts={acts} />
        ))}
      </ul>
    </>
  );
}

type TieLineProps = Pick<PanelProps, 'network' | 'acts'> & { readonly tie: Tie };

function TieLine({ tie, network, acts }: TieLineProps) {
  const { t } = useWords();
  const names = namesOfEnds(tie, network.parties);
  const rungs = RUNGS.map((rung) => ({
    id: String(rung),
    text: t('rainbow.ladder.rung', { rung, name: t(`domain.ladder.${rung}`) }),
  }));
  const rungOf = (value: string) => RUNGS.find((rung) => String(rung) === value);
  return (
    <li>
      <span>{t('rainbow.ladder.tie', names)}</span>
      <Select
        label={t('rainbow.ladder.tieLevel', names)}
        isLabelHidden
        value={tie.rainbowLevel ?? NOT_CHOSEN}
        onChange={(level) => void acts.editTie(tie.id, { rainbowLevel: level === NOT_CHOSEN ? undefined : level })}
        choices={[
          { id: NOT_CHOSEN, text: t('rainbow.ladder.unknown') },
          ...RainbowLevel.options.map((id) => ({ id, text: t(`domain.rainbow.${id}`) })),
        ]}
      />
      <Select
        label={t('rainbow.ladder.tieNow', names)}
        isLabelHidden
        value={String(tie.ladder)}
        onChange={(value) => void acts.editTie(tie.id, { ladder: rungOf(value) ?? tie.ladder })}
        choices={rungs}
      />
      <Select
        label={t('rainbow.ladder.tieWanted', names)}
        isLabelHidden
        value={tie.ladderWanted === undefined ? NOT_CHOSEN : String(tie.ladderWanted)}
        onChange={(value) => void acts.editTie(tie.id, { ladderWanted: rungOf(value) })}
        choices={[{ id: NOT_CHOSEN, text: t('rainbow.ladder.sameWanted') }, ...rungs]}
      />
    </li>
  );
}
