import { useMemo, useState } from 'react';
import { countsByLevelAndRung, type Moment, tiesIn } from '../../../../../shared/network/level-and-rung';
import { pointingAtTies } from '../../../../../shared/network/pointing';
import { useWords } from '../../../../language/words';
import { Segmented } from '../../../../ui/choice';
import type { PanelProps } from '../panel-props';
import { useOverlay } from '../use-overlay';
import type { Cell } from './cells';
import { LadderPicture } from './ladder-picture';
import { LadderTable } from './ladder-table';
import css from './profile.module.css';
import { TiesOfCell } from './ties-of-cell';

/** The ladder: how many ties stand on each rung of each band, as a picture and a table; a cell opens its ties. */
export function LadderPart({ network, acts, looking }: Pick<PanelProps, 'network' | 'acts' | 'looking'>) {
  const { t } = useWords();
  const { parties, ties } = network;
  const [moment, setMoment] = useState<Moment>('now');
  const [cell, setCell] = useState<Cell | null>(null);
  const now = useMemo(() => countsByLevelAndRung(ties, 'now'), [ties]);
  const wanted = useMemo(() => countsByLevelAndRung(ties, 'wanted'), [ties]);
  const inCell = useMemo(() => (cell ? tiesIn(ties, cell.level, cell.rung, moment) : []), [ties, cell, moment]);
  const look = useMemo(
    () =>
      inCell.length > 0
        ? pointingAtTies(
            inCell.map(({ id }) => id),
            { stakeholders: parties, ties },
          )
        : null,
    [inCell, parties, ties],
  );
  useOverlay(looking, look);
  return (
    <section>
      <h3>{t('rainbow.ladder.title')}</h3>
      <p>{t('rainbow.ladder.help')}</p>
      <LadderPicture now={now} wanted={wanted} />
      <div className={css.moment}>
        <Segmented
          label={t('rainbow.ladder.moment')}
          value={moment}
          onChange={setMoment}
          choices={[
            { id: 'now', text: t('rainbow.column.now') },
            { id: 'wanted', text: t('rainbow.column.wanted') },
          ]}
        />
      </div>
      <LadderTable
        counts={moment === 'now' ? now : wanted}
        cell={cell}
        onCell={(next) => setCell(next.level === cell?.level && next.rung === cell.rung ? null : next)}
      />
      {cell ? <TiesOfCell cell={cell} ties={inCell} network={network} acts={acts} /> : null}
    </section>
  );
}
