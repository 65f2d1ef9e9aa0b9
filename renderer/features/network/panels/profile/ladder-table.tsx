import { LEVELS, RUNGS } from '../../../../../shared/network/level-and-rung';
import { useWords } from '../../../../language/words';
import { Button } from '../../../../ui/button';
import type { Cell, Counts } from './cells';
import css from './profile.module.css';
import { useLevelName } from './use-level-name';

type LadderTableProps = {
  readonly counts: Counts;
  readonly cell: Cell | null;
  readonly onCell: (cell: Cell) => void;
};

const LADDER = [...RUNGS].reverse();

/** The twin of the ladder: a count for each rung of each band. Pressing one shows its ties. */
export function LadderTable({ counts, cell, onCell }: LadderTableProps) {
  const { t } = useWords();
  const levelName = useLevelName();
  return (
    <table className={css.ladder} aria-label={t('rainbow.ladder.table')}>
      <thead>
        <tr>
          <th scope="col">{t('rainbow.ladder.corner')}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              <span aria-hidden="true">{t(`rainbow.ladder.short.${level}`)}</span>
              <span className="visually-hidden">{levelName(level)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LADDER.map((rung) => (
          <tr key={rung}>
            <th scope="row">{t('rainbow.ladder.rung', { rung, name: t(`domain.ladder.${rung}`) })}</th>
            {LEVELS.map((level) => {
              const count = counts[level][rung];
              const isOpen = cell?.level === level && cell.rung === rung;
              return (
                <td key={level}>
                  {count === 0 ? (
                    <span className={css.none}>0</span>
                  ) : (
                    <Button
                      variant={isOpen ? 'main' : 'quiet'}
                      aria-pressed={isOpen}
                      aria-label={t('rainbow.ladder.cell', { level: levelName(level), rung, count })}
                      onPress={() => onCell({ level, rung })}
                    >
                      {count}
                    </Button>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
