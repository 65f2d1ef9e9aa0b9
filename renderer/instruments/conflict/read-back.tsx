import { approve, type Conflict } from '../../../shared/instruments/conflict';
import type { MessageKey } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
import type { ConflictPartProps } from './conflict-parts';
import { MayRead } from './may-read';
import css from './read-back.module.css';

type Line = readonly [label: MessageKey, text: string | undefined];

const linesOf = ({ situation, difference, sharedInterest, lesson, experiment }: Conflict): readonly Line[] => [
  ['instruments.conflict.facts', situation],
  ['notes.field.difference', difference],
  ['notes.field.sharedInterest', sharedInterest],
  ['notes.field.lesson', lesson],
  ['notes.form.experimentWhat', experiment?.what],
  ['notes.form.experimentWho', experiment?.who],
  ['notes.form.experimentHowWeSee', experiment?.howWeSee],
];

/** Everything that was written down, to be read aloud; both sides say whether it may stay. */
export function ReadBack({ conflict, acts }: Pick<ConflictPartProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  const sides = conflict.sides.filter(({ label, view }) => label !== '' || view !== '');
  return (
    <>
      <dl className={css.read}>
        {linesOf(conflict)
          .filter(([, text]) => text?.trim())
          .map(([label, text]) => (
            <div key={label}>
              <dt>{t(label)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        {sides.map((side, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a side has no other name than its place
          <div key={at}>
            <dt>{side.label || t('notes.form.side', { number: at + 1 })}</dt>
            <dd>{[side.view, side.mattersMost].filter(Boolean).join(' ')}</dd>
          </div>
        ))}
      </dl>
      <Checkbox
        isSelected={conflict.bothSidesApproved}
        onChange={(is) => void acts.change(conflict, (latest, now) => approve(latest, is, now))}
      >
        {t('instruments.conflict.approve')}
      </Checkbox>
      <p className={css.hint}>{t('instruments.conflict.approve.hint')}</p>
      <MayRead conflict={conflict} />
    </>
  );
}
