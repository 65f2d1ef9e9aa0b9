import type { VotingRound } from '../../../../shared/model/session';
import { dotsCounted, mostDots, proposedDots } from '../../../../shared/session/choosing/votes';
import { useWords } from '../../../language/words';
import { NumberField } from '../../../ui/field';
import type { BoardActs } from './use-board-acts';
import css from './vote-face.module.css';

type Props = {
  readonly round: VotingRound;
  readonly voters: number | null;
  readonly acts: BoardActs;
};

/** How many dots each person has, how many may go on one option, and how many people vote. All may be changed. */
export function VoteRules({ round, voters, acts }: Props) {
  const { t } = useWords();
  const { dotsEach, capPerOption, options } = round;
  const steps = { lessLabel: t('choosing.rules.less'), moreLabel: t('choosing.rules.more'), min: 1, max: 99 };
  return (
    <div className={css.rules}>
      <NumberField
        {...steps}
        label={t('choosing.rules.dots')}
        value={dotsEach}
        onChange={(next) => void acts.changeRules(round, { dotsEach: next })}
      />
      <NumberField
        {...steps}
        label={t('choosing.rules.cap')}
        value={capPerOption}
        onChange={(next) => void acts.changeRules(round, { capPerOption: next })}
      />
      <NumberField
        {...steps}
        max={999}
        label={t('choosing.rules.voters')}
        value={voters ?? Number.NaN}
        onChange={(next) => void acts.changeRules(round, { voters: next })}
      />
      <p className={css.proposal}>
        {t('choosing.rules.proposal', { count: options.length, dots: proposedDots(options.length) })}
      </p>
      <TooMany round={round} voters={voters} />
    </div>
  );
}

/** More dots than so many people have: somebody was counted twice, or more people vote. It is said, and nothing stops. */
function TooMany({ round, voters }: Omit<Props, 'acts'>) {
  const { t } = useWords();
  const [count, most] = [dotsCounted(round), mostDots(round, voters)];
  const isTooMany = most !== null && count > most;
  return (
    <p className={css.tooMany} role="status">
      {isTooMany ? t('choosing.rules.tooMany', { count, most, voters: voters ?? 0 }) : ''}
    </p>
  );
}
