import { CATEGORIES, type Category, type Hurdle, isUnsorted } from '../../../shared/instruments/hurdles';
import { useWords } from '../../language/words';
import { AddLine } from '../add-line';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import type { InstrumentActs } from '../use-instrument';

/** What each step of clearing hurdles is given. */
export type HurdleProps = InstrumentProps & {
  readonly hurdles: readonly Hurdle[];
  readonly acts: InstrumentActs;
};

const ALREADY_PICKED = ['where', 'influence', 'smallest', 'who'];

/** One more hurdle, in any step: a late one is welcome. After the choice it is worked on at once. */
export function OneMore({ block, acts }: HurdleProps) {
  const { t } = useWords();
  const isLate = ALREADY_PICKED.includes(block.stepId ?? '');
  return (
    <AddLine
      name={`${block.id}.hurdle`}
      label={t('instruments.hurdle.add')}
      addLabel={t('instruments.add')}
      onAdd={(text) => acts.add('hurdle', text, isLate ? { own: { state: 'in_progress' } } : {})}
    />
  );
}

/** That there is no hurdle yet, in words. */
export function NoHurdles({ hurdles }: Pick<HurdleProps, 'hurdles'>) {
  const { t } = useWords();
  return hurdles.length === 0 ? <p className={css.quiet}>{t('instruments.hurdle.none')}</p> : null;
}

/** The kind of a hurdle in words: its own name for an own kind. */
export function useKindOf(): (hurdle: Hurdle) => string {
  const { t } = useWords();
  return (hurdle) => {
    if (isUnsorted(hurdle)) return t('instruments.hurdle.unsorted');
    return (hurdle.category === 'other' && hurdle.otherCategory) || t(`domain.hurdleCategory.${hurdle.category}`);
  };
}

/** The kinds as choices. */
export function useCategories(): readonly { readonly id: Category; readonly text: string }[] {
  const { t } = useWords();
  return CATEGORIES.map((id) => ({ id, text: t(`domain.hurdleCategory.${id}`) }));
}
