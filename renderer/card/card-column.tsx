import { boxesOfField, boxKey } from '../../shared/card/boxes';
import { type CardPart, partsOf } from '../../shared/model/card-columns';
import type { CardStep } from '../../shared/model/instruments';
import { useWords } from '../language/words';
import { CardBox } from './card-box';
import css from './card-column.module.css';
import { useOnCard } from './card-context';
import { headingId } from './column-head';
import { QuestionBox } from './question-box';

type Props = { readonly step: CardStep; readonly isOpen: boolean; readonly isLarge: boolean };

/** What stands in a column: its printed questions, each with what was answered. */
export function ColumnBody({ step, isOpen, isLarge }: Props) {
  const { card } = useOnCard();
  return (
    <section
      className={css.body}
      data-step={step}
      data-column={step}
      data-large={isLarge || undefined}
      aria-labelledby={headingId(card.id, step)}
    >
      {isOpen ? partsOf(step).map((part) => <Part key={part.heading ?? step} step={step} part={part} />) : null}
      {isOpen && step === 'values' ? <Legend /> : null}
    </section>
  );
}

function Part({ step, part }: { readonly step: CardStep; readonly part: CardPart }) {
  const { t } = useWords();
  const { entries } = useOnCard();
  return (
    <>
      {part.heading ? <h3 className={css.heading}>{t(`card.heading.${part.heading}`)}</h3> : null}
      {part.fields.flatMap((field) =>
        boxesOfField(step, field, entries).map((box) =>
          field === 'free_how' ? (
            <QuestionBox key={boxKey(box)} box={box} />
          ) : (
            <CardBox key={boxKey(box)} box={box} isPart={part.heading !== null} />
          ),
        ),
      )}
    </>
  );
}

function Legend() {
  const { t } = useWords();
  return (
    <ul className={css.legend}>
      <li data-shared="true">{t('card.legend.shared')}</li>
      <li data-shared="false">{t('card.legend.own')}</li>
    </ul>
  );
}
