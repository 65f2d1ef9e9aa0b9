import { stepAfter, stepBefore, stepIdOf } from '../../../shared/session/run/meeting';
import { useWords } from '../../language/words';
import type { TitleOf } from '../../methods/use-step-texts';
import { hrefOf } from '../../route/route';
import { Button, ButtonLink } from '../../ui/button';
import css from './next-step.module.css';
import { titleTogether } from './title-together';
import type { Run } from './use-run';
import type { RunActs } from './use-run-acts';

type Props = { readonly run: Run; readonly titleOf: TitleOf; readonly acts: RunActs };

/** The one act of this page: begin, go on, finish, and after that the report. Going back stands beside it. */
export function NextStep({ run, titleOf, acts }: Props) {
  const words = useWords();
  const { t } = words;
  const stepId = stepIdOf(run.meeting);
  const before = stepBefore(run.blocks, stepId);
  return (
    <div className={css.next}>
      {before ? (
        <Button variant="link" onPress={() => void acts.back()}>
          {t('session.run.back', { title: titleTogether(before, run.blocks, titleOf, words) })}
        </Button>
      ) : null}
      <Forward run={run} titleOf={titleOf} acts={acts} />
    </div>
  );
}

function Forward({ run, titleOf, acts }: Props) {
  const words = useWords();
  const { t } = words;
  const stepId = stepIdOf(run.meeting);
  const after = stepAfter(run.blocks, stepId);
  if (stepId === null && run.session.status === 'finished')
    return (
      <ButtonLink variant="main" isFull href={hrefOf({ page: 'report', sessionId: run.session.id })}>
        {t('session.run.toReport')}
      </ButtonLink>
    );
  if (!after)
    return (
      <Button variant="main" isFull onPress={() => void acts.finish()}>
        {t('session.run.finish')}
      </Button>
    );
  const title = titleTogether(after, run.blocks, titleOf, words);
  const label = t(stepId === null ? 'session.run.begin' : 'session.run.forward', { title });
  return (
    <Button variant="main" isFull onPress={() => void acts.forward()}>
      <span className={css.label}>{label}</span>
    </Button>
  );
}
