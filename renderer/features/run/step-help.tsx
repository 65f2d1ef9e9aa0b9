import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { BeginRound } from './begin-round';
import { isFree } from './free-time';
import { GroupsLine } from './groups-line';
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
};

/** What helps to lead a step, between its heading and its notes: the note to self, the groups, and a round. */
export function StepHelp({ run, block, acts, round, onGroup }: Props) {
  return (
    <div className={css.help}>
      <div className={css.line}>
        <MemoLine block={block} onSave={(memo) => acts.saveMemo(block, memo)} />
        {isFree(block) ? null : <BeginRound block={block} round={round} />}
      </div>
      <GroupsLine run={run} block={block} onGroup={onGroup} />
      <SeatsLine run={run} block={block} />
      <RoundPanel run={run} block={block} round={round} />
    </div>
  );
}
