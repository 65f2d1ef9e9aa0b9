import { type ReactNode, useState } from 'react';
import { minutesOf, stepsInSession } from '../../shared/methods/steps';
import type { Method, MethodStep } from '../../shared/model/method';
import { useWords } from '../language/words';
import { Segmented } from '../ui/choice';
import css from './method-browser.module.css';
import { StepList, StepsToTake } from './step-list';

const WHOLE = 'whole';

/** A method as it was chosen: a form of it, and the steps that are ticked. */
export type ChosenMethod = {
  readonly method: Method;
  readonly isOwn: boolean;
  readonly variantId: string | undefined;
  readonly steps: readonly MethodStep[];
  /** Every step of the form is in it. */
  readonly isWhole: boolean;
};

/** What can be done with the method that is shown; with `withSteps` its steps can be ticked one by one. */
export type PreviewActs = {
  readonly withSteps: boolean;
  readonly of: (chosen: ChosenMethod) => ReactNode;
};

type PreviewProps = { readonly method: Method; readonly isOwn: boolean; readonly acts?: PreviewActs };

/** One method: what it is for, its steps with their questions and minutes, and what it needs. */
export function MethodPreview({ method, isOwn, acts }: PreviewProps) {
  const { t, language } = useWords();
  const [variantId, setVariantId] = useState<string>(WHOLE);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = variantId === WHOLE ? undefined : variantId;
  const variants = method.variants ?? [];
  const { min, max } = method.groupSize;
  const all = stepsInSession(method, chosen);
  const steps = all.filter(({ id }) => !leftOut.has(id));
  const isWhole = steps.length === all.length;
  return (
    <article className={css.method} aria-label={method.name[language]}>
      <h2>{method.name[language]}</h2>
      <p className={css.size}>{t('methods.size', { minutes: minutesOf(steps), min, max })}</p>
      {method.purpose[language] ? <p className={css.purpose}>{method.purpose[language]}</p> : null}
      {method.whenToUse[language] ? <p>{method.whenToUse[language]}</p> : null}
      {variants.length > 0 ? (
        <Segmented
          label={t('methods.variant')}
          value={variantId}
          choices={[
            { id: WHOLE, text: t('methods.variant.whole') },
            ...variants.map((variant) => ({ id: variant.id, text: variant[language] || variant.nl })),
          ]}
          onChange={setVariantId}
        />
      ) : null}
      {acts ? <div className={css.acts}>{acts.of({ method, isOwn, variantId: chosen, steps, isWhole })}</div> : null}
      <h3>{t('methods.steps')}</h3>
      {acts?.withSteps ? (
        <StepsToTake steps={all} leftOut={leftOut} onLeaveOut={setLeftOut} />
      ) : (
        <StepList steps={all} />
      )}
      <Outside method={method} />
      <Needs method={method} isOwn={isOwn} />
    </article>
  );
}

function Outside({ method }: { readonly method: Method }) {
  const { t } = useWords();
  const steps = method.steps.filter(({ outsideSession }) => outsideSession);
  if (steps.length === 0) return null;
  return (
    <>
      <h3>{t('methods.outside')}</h3>
      <StepList steps={steps} />
    </>
  );
}

function Needs({ method, isOwn }: { readonly method: Method; readonly isOwn: boolean }) {
  const { t, language } = useWords();
  return (
    <>
      {method.rules ? (
        <>
          <h3>{t('methods.rules')}</h3>
          <ul className={css.plain}>
            {method.rules.map((rule) => (
              <li key={rule.nl}>{rule[language] || rule.nl}</li>
            ))}
          </ul>
        </>
      ) : null}
      {method.materials[language].length > 0 ? (
        <>
          <h3>{t('methods.materials')}</h3>
          <ul className={css.plain}>
            {method.materials[language].map((material) => (
              <li key={material}>{material}</li>
            ))}
          </ul>
        </>
      ) : null}
      {isOwn ? null : <p className={css.yields}>{t('methods.yields', { section: method.reportSection[language] })}</p>}
    </>
  );
}
