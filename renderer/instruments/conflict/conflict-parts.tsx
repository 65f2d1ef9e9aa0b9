import { type Conflict, editSide, type SideWord, sidesOf } from '../../../shared/instruments/conflict';
import { useWords } from '../../language/words';
import { KeptText } from '../../notes/kept-text';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import type { InstrumentActs } from '../use-instrument';

/** What is needed to work on a conflict anywhere, in a meeting or between two. */
export type ConflictPartProps = Pick<InstrumentProps, 'notes' | 'onOpen'> & {
  readonly conflict: Conflict;
  readonly acts: InstrumentActs;
};

/** What each step of a conflict is given. */
export type ConflictProps = InstrumentProps & ConflictPartProps;

type SidesProps = Pick<ConflictPartProps, 'conflict' | 'acts'> & {
  /** What is asked of each side in this step, in the words of the step. */
  readonly asks: readonly { readonly word: SideWord; readonly label: string }[];
};

/** The two sides beside each other, each with what this step asks of it. Groups, not people. */
export function Sides({ conflict, acts, asks }: SidesProps) {
  const { t } = useWords();
  const asked = [{ word: 'label' as const, label: t('notes.form.sideLabel') }, ...asks];
  return (
    <div className={css.columns}>
      {sidesOf(conflict).map((side, at) => (
        <section
          // biome-ignore lint/suspicious/noArrayIndexKey: a side has no other name than its place
          key={at}
          className={css.column}
          aria-label={side.label || t('notes.form.side', { number: at + 1 })}
        >
          <div className={css.fields}>
            {asked.map(({ word, label }) => (
              <KeptText
                key={word}
                name={`${conflict.id}.sides.${at}.${word}`}
                label={label}
                value={side[word] ?? ''}
                isLong={word !== 'label'}
                onSave={(text) => acts.change(conflict, (latest, now) => editSide(latest, at, word, text, now))}
              />
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}
