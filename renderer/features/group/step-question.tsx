import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import type { StepTexts } from '../../methods/use-step-texts';
import css from './group-page.module.css';
import type { Group } from './use-group';

type Props = { readonly group: Group; readonly step: Block; readonly texts: StepTexts };

/** What is asked, in big letters. A group with a question of its own has that one, and the step as its instruction. */
export function StepQuestion({ group: { group, steps }, step, texts }: Props) {
  const { t } = useWords();
  const title = texts.titleOf(step);
  const prompt = texts.promptOf(step);
  const own = step.mode === 'breakout' ? group.question : undefined;
  const question = own ?? prompt ?? title;
  const number = steps.findIndex(({ id }) => id === step.id) + 1;
  return (
    <header className={css.question}>
      <p className={css.where}>
        <b>{t('group.page.step', { number, count: steps.length })}</b>
        {question === title ? null : <span>{title}</span>}
        {step.minutes > 0 ? <span>{t('session.run.minutes', { minutes: step.minutes })}</span> : null}
      </p>
      <h1>{question}</h1>
      {own && prompt ? <p className={css.instruction}>{prompt}</p> : null}
    </header>
  );
}
