import type { MethodStep } from '../../shared/model/method';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/field';
import { KindShapeMark } from '../ui/kind-mark';
import css from './method-browser.module.css';

/** Steps with their questions, minutes and what is written down, to read. */
export function StepList({ steps }: { readonly steps: readonly MethodStep[] }) {
  const { language } = useWords();
  return (
    <ol className={css.steps}>
      {steps.map((step) => (
        <li key={step.id}>
          <div className={css.stepHead}>
            <strong>{step.title[language]}</strong>
            <HowLong step={step} />
          </div>
          <Asked step={step} />
        </li>
      ))}
    </ol>
  );
}

type TakeProps = {
  readonly steps: readonly MethodStep[];
  readonly leftOut: ReadonlySet<string>;
  readonly onLeaveOut: (ids: ReadonlySet<string>) => void;
};

/** The same steps with a box before each: what is not ticked stays behind. */
export function StepsToTake({ steps, leftOut, onLeaveOut }: TakeProps) {
  const { t, language } = useWords();
  const isAny = steps.some(({ id }) => !leftOut.has(id));
  const tick = (id: string, isTaken: boolean) =>
    onLeaveOut(new Set(isTaken ? [...leftOut].filter((other) => other !== id) : [...leftOut, id]));
  return (
    <>
      <Button variant="link" onPress={() => onLeaveOut(new Set(isAny ? steps.map(({ id }) => id) : []))}>
        {t('methods.steps.toggle', { any: isAny ? 'yes' : 'no' })}
      </Button>
      <ol className={css.steps}>
        {steps.map((step) => (
          <li key={step.id}>
            <div className={css.stepHead}>
              <Checkbox isSelected={!leftOut.has(step.id)} onChange={(isTaken) => tick(step.id, isTaken)}>
                <strong>{step.title[language]}</strong>
              </Checkbox>
              <HowLong step={step} />
            </div>
            <div className={css.underBox}>
              <Asked step={step} />
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

function HowLong({ step }: { readonly step: MethodStep }) {
  const { t } = useWords();
  return (
    <>
      <span className={css.how}>{t(`domain.mode.${step.mode}`)}</span>
      <span className={css.minutes}>{t('methods.minutes', { minutes: step.minutes })}</span>
    </>
  );
}

function Asked({ step }: { readonly step: MethodStep }) {
  const { t, language } = useWords();
  return (
    <>
      {step.prompt[language] ? <p>{step.prompt[language]}</p> : null}
      {step.captures.length > 0 ? (
        <p className={css.kinds}>
          {step.captures.map((kind) => (
            <span key={kind}>
              <KindShapeMark kind={kind} size={13} />
              {t(`domain.kind.${kind}`)}
            </span>
          ))}
        </p>
      ) : null}
    </>
  );
}
