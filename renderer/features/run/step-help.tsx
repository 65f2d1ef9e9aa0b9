import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { stepIdOf } from '../../../shared/session/run/meeting';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { BeginRound } from './begin-round';
import { isFree } from './free-time';
import { GroupLaptops } from './group-laptops';
import { GroupsLine } from './groups-line';
import { HelpLinePlace } from './help-line';
import { MemoLine } from './memo-line';
import { RoundPanel } from './round-panel';
import { SeatsLine } from './seats-line';
import css from './step-help.module.css';
import type { Round } from './use-round';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = {
  readonly run: Run;
  readonly block: Block;
  readonly acts: RunActs;
  readonly round: Round;
  readonly onGroup: (groupId: Id) => void;
  readonly onSilent: () => void;
};

/** What helps to lead a step, between its heading and its notes: the note to self, the groups, and a round. */
export function StepHelp({ run, block, acts, round, onGroup, onSilent }: Props) {
  const runs = stepIdOf(run.meeting) !== null;
  return (
    <div className={css.help}>
      <div className={css.line}>
        <MemoLine block={block} onSave={(memo) => acts.saveMemo(block, memo)} />
        <GroupsLine run={run} block={block} onGroup={onGroup} />
        <SeatsLine run={run} block={block} />
        <span className={css.voices}>
          {runs && !isFree(block) ? <Voices block={block} round={round} onSilent={onSilent} /> : null}
          <GroupLaptops run={run} />
          <HelpLinePlace className={css.screen} />
        </span>
      </div>
      <RoundPanel run={run} block={block} round={round} />
    </div>
  );
}

/** A round, and who was not heard yet: both are about people, so a meeting without people has neither. */
function Voices({ block, round, onSilent }: Pick<Props, 'block' | 'round' | 'onSilent'>) {
  const { t } = useWords();
  if (round.people.length === 0) return null;
  return (
    <>
      <BeginRound block={block} round={round} />
      <Button variant="quiet" onPress={onSilent}>
        {t('regie.silent.link', { count: round.silent.length })}
      </Button>
    </>
  );
}
