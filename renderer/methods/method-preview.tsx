import { type ReactNode, useState } from 'react';
import { minutesInSession, stepsInSession } from '../../shared/methods/steps';
import type { Method, MethodStep } from '../../shared/model/method';
import { useWords } from '../language/words';
import { Segmented } from '../ui/choice';
import { KindShapeMark } from '../ui/kind-mark';
import css from './method-browser.module.css';

const WHOLE = 'whole';

type PreviewProps = {
  readonly method: Method;
  readonly acts?: (method: Method, variantId: string | undefined) => ReactNode;
};

/** One method: what it is for, its steps with their questions and minutes, and what it needs. */
export function MethodPreview({ method, acts }: PreviewProps) {
  const { t, language } = useWords();
  const [variantId, setVariantId] = useState<string>(WHOLE);
  const chosen = variantId === WHOLE ? undefined : variantId;
  const variants = method.variants ?? [];
  const { min, max } = method.groupSize;
  const minutes = minutesInSession(method, chosen);
  return (
    <article className={css.method} aria-label={method.name[language]}>
      <h2>{method.name[language]}</h2>
      <p className={css.size}>{t('methods.size', { minutes, min, max })}</p>
      <p className={css.purpose}>{method.purpose[language]}</p>
      <p>{method.whenToUse[language]}</p>
      {variants.length > 0 ? (
        <Segmented
          label={t('methods.variant')}
          value={variantId}
          choices={[
            { id: WHOLE, text: t('methods.variant.whole') },
            ...variants.map((variant) => ({ id: variant.id, text: variant[language] })),
          ]}
          onChange={setVariantId}
        />
      ) : null}
      {acts ? <div className={css.acts}>{acts(method, chosen)}</div> : null}
      <Steps method={method} variantId={chosen} />
      <Needs method={method} />
    </article>
  );
}

function Steps({ method, variantId }: { readonly method: Method; readonly variantId: string | undefined }) {
  const { t } = useWords();
  const inside = stepsInSession(method, variantId);
  const outside = method.steps.filter(({ outsideSession }) => outsideSession);
  return (
    <>
      <h3>{t('methods.steps')}</h3>
      <ol className={css.steps}>
        {inside.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
      {outside.length > 0 ? (
        <>
          <h3>{t('methods.outside')}</h3>
          <ol className={css.steps}>
            {outside.map((step) => (
              <Step key={step.id} step={step} />
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
}

function Step({ step }: { readonly step: MethodStep }) {
  const { t, language } = useWords();
  return (
    <li>
      <div className={css.stepHead}>
        <strong>{step.title[language]}</strong>
        <span className={css.how}>{t(`domain.mode.${step.mode}`)}</span>
        <span className={css.minutes}>{t('methods.minutes', { minutes: step.minutes })}</span>
      </div>
      <p>{step.prompt[language]}</p>
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
    </li>
  );
}

function Needs({ method }: { readonly method: Method }) {
  const { t, language } = useWords();
  return (
    <>
      {method.rules ? (
        <>
          <h3>{t('methods.rules')}</h3>
          <ul className={css.plain}>
            {method.rules.map((rule) => (
              <li key={rule.nl}>{rule[language]}</li>
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
      <p className={css.yields}>{t('methods.yields', { section: method.reportSection[language] })}</p>
    </>
  );
}
