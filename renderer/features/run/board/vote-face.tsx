import { type RefObject, useEffect, useMemo, useRef, useState } from 'react';
import type { Id } from '../../../../shared/model/ids';
import type { VotingRound } from '../../../../shared/model/session';
import { dotsCounted, namedOptions, optionsNotIn, votersOf } from '../../../../shared/session/choosing/votes';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { OptionRow } from './option-row';
import type { BoardNow } from './use-board';
import type { BoardActs } from './use-board-acts';
import { useOptionName } from './use-option-name';
import { useVoteKeys } from './use-vote-keys';
import css from './vote-face.module.css';
import { VoteRules } from './vote-rules';

type Props = {
  readonly now: BoardNow;
  readonly round: VotingRound;
  readonly acts: BoardActs;
  /** It was opened just now: the counting can begin. */
  readonly isNew: boolean;
  /** The option that stands in the middle on the wall. */
  readonly focusId: Id | undefined;
  readonly onFocus: (optionId: Id | undefined) => void;
  /** The dots are shown here, and to the room. */
  readonly onShow: () => void;
};

/**
 * Counting hands: the facilitator taps + and - while people point. The totals stand here from the first dot, because
 * who counts has to see what was counted and the room does not see the regie; the wall waits for "Toon stemmen".
 */
export function VoteFace({ now, round, acts, isNew, focusId, onFocus, onShow }: Props) {
  const { t } = useWords();
  const voters = votersOf(round, now.people);
  const options = useMemo(() => namedOptions(round, now.groups, now.notes), [round, now.groups, now.notes]);
  const late = useMemo(() => optionsNotIn(round, now.board), [round, now.board]);
  const [said, setSaid] = useState<Id>();
  const nameOf = useOptionName();
  const tap = useTap(acts, round.id, voters, setSaid);
  const ids = useMemo(() => options.map(({ id }) => id), [options]);
  const keys = useVoteKeys(ids, tap);
  useFirstFocus(keys.list, isNew, round.state);
  const heard = options.find(({ id }) => id === said);
  const isShown = round.state === 'shown';
  return (
    <div className={css.face}>
      <VoteRules round={round} voters={voters} acts={acts} />
      <p className="visually-hidden" role="status">
        {heard ? t('choosing.vote.said', { name: nameOf(heard), count: heard.dots }) : ''}
      </p>
      <ol className={css.options} data-shown={isShown || undefined} onKeyDown={keys.onKeyDown} ref={keys.list}>
        {options.map((option, at) => (
          <OptionRow
            key={option.id}
            option={option}
            rank={isShown ? at + 1 : undefined}
            isCurrent={option.id === keys.currentId}
            isInFocus={option.id === focusId}
            onTap={tap}
            onCurrent={keys.setCurrent}
            onFocus={isShown ? onFocus : undefined}
          />
        ))}
      </ol>
      {late.length > 0 && !isShown ? (
        <p className={css.late}>
          {t('choosing.vote.late', { count: late.length })}{' '}
          <Button variant="link" onPress={() => void acts.addOptions(round.id, late)}>
            {t('choosing.vote.addLate')}
          </Button>
        </p>
      ) : null}
      <div className={css.acts}>
        <span className={css.total}>{t('choosing.vote.total', { count: dotsCounted(round) })}</span>
        {isShown ? (
          <Button key="reopen" onPress={() => void acts.reopen(round.id)}>
            {t('choosing.vote.reopen')}
          </Button>
        ) : (
          <Button key="show" variant="main" onPress={onShow}>
            {t('choosing.vote.show')}
          </Button>
        )}
        <Button variant="quiet" onPress={() => void acts.removeVote(round.id)}>
          {t('choosing.vote.remove')}
        </Button>
      </div>
    </div>
  );
}

/**
 * What the focus stood on is gone when a vote opens and when its dots are shown: it goes to the first option, to count
 * or to talk about.
 */
function useFirstFocus(list: RefObject<HTMLElement | null>, isNew: boolean, state: VotingRound['state']): void {
  const before = useRef<VotingRound['state']>(isNew ? undefined : state);
  useEffect(() => {
    const isOther = before.current !== state;
    before.current = state;
    if (!isOther || document.activeElement !== document.body) return;
    if (state === 'open') list.current?.parentElement?.scrollIntoView({ block: 'start' });
    const where = state === 'shown' ? '[data-option] button' : '[data-more] button';
    list.current?.querySelector<HTMLElement>(where)?.focus();
  }, [list, state]);
}

type Tap = (optionId: Id, by: number) => void;

/** The same tap in the same hands, so that one dot draws one row. */
function useTap(acts: BoardActs, roundId: Id, voters: number | null, said: (id: Id) => void): Tap {
  const latest = useRef({ acts, roundId, voters, said });
  latest.current = { acts, roundId, voters, said };
  return useMemo(
    () => (optionId, by) => {
      const now = latest.current;
      void now.acts.count(now.roundId, optionId, by, now.voters).then(() => now.said(optionId));
    },
    [],
  );
}
