import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { numberOfStep } from '../../shared/model/card-columns';
import type { CardScene as Card, SceneBox, SceneColumn } from '../../shared/session/wall/card-scene';
import { useWords } from '../language/words';
import css from './card-scene.module.css';

/** More answers than this stand in two columns when they have the wall to themselves. */
const MANY = 6;
/** Sizes of the answers in parts of the least letter: beside four others all have the same, and alone. */
const IN_FIVE = [1] as const;
const ALONE = [2.2, 1.9, 1.6, 1.35, 1.15, 1] as const;

type Props = { readonly scene: Card };

/** The partnership card for the room: five columns under the formula, or one of them large. */
export function CardScene({ scene }: Props) {
  return scene.isWhole ? <WholeCard scene={scene} /> : <OneColumn scene={scene} />;
}

function WholeCard({ scene }: Props) {
  const { t } = useWords();
  return (
    <div className={css.whole}>
      <h1>{t('card.title', { subject: scene.subject || t('card.subject.placeholder') })}</h1>
      <div className={css.columns}>
        {(['actions', 'conditions', 'cooperation', 'success'] as const).map((word) => (
          <p key={word} className={css.word} data-word={word}>
            {t(`card.formula.${word}`)}
            {word === 'success' ? null : <b>{word === 'cooperation' ? '=' : '+'}</b>}
          </p>
        ))}
        {scene.columns.map((column) => (
          <section key={column.step} className={css.column} data-step={column.step}>
            <h2>
              {t(`card.step.${column.step}`)} <span>{numberOfStep(column.step)}</span>
            </h2>
            <Answers column={column} subject={scene.subject} sizes={IN_FIVE} isAsked={false} />
          </section>
        ))}
      </div>
    </div>
  );
}

function OneColumn({ scene }: Props) {
  const { t } = useWords();
  const [column] = scene.columns;
  if (!column) return null;
  return (
    <section className={css.one} data-step={column.step}>
      <h1>
        {t(`card.step.${column.step}`)} <span>{numberOfStep(column.step)}</span>
      </h1>
      <Answers column={column} subject={scene.subject} sizes={ALONE} isAsked />
    </section>
  );
}

type AnswersProps = {
  readonly column: SceneColumn;
  readonly subject: string;
  /** How much larger than the least letter the answers are tried, large to small. */
  readonly sizes: readonly number[];
  /** Each answer under its printed question. */
  readonly isAsked: boolean;
};

/** As many answers as can be read from the back of the room, as large as they fit, and how many more there are. */
function Answers({ column, subject, sizes, isAsked }: AnswersProps) {
  const { t } = useWords();
  const count = column.boxes.reduce((sum, { entries }) => sum + entries.length, 0);
  const { list, shown, size } = useAsManyAsFit(count, sizes, JSON.stringify(column));
  return (
    <div
      ref={list}
      className={css.answers}
      data-many={(isAsked && count > MANY) || undefined}
      style={{ '--size': size } as CSSProperties}
    >
      {count === 0 ? <p className={css.none}>{t('card.count', { count })}</p> : null}
      {firstOf(column.boxes, shown).map((box) => (
        <Box key={`${box.field}/${box.question ?? ''}`} box={box} subject={subject} isAsked={isAsked} />
      ))}
      {shown < count ? <p className={css.none}>{t('card.wall.more', { count: count - shown })}</p> : null}
    </div>
  );
}

/** The first answers of a column, each still under its question. */
function firstOf(boxes: readonly SceneBox[], most: number): readonly SceneBox[] {
  let left = most;
  return boxes.flatMap((box) => {
    const entries = box.entries.slice(0, Math.max(0, left));
    left -= box.entries.length;
    return entries.length > 0 ? [{ ...box, entries }] : [];
  });
}

type BoxProps = { readonly box: SceneBox } & Pick<AnswersProps, 'subject' | 'isAsked'>;

function Box({ box, subject, isAsked }: BoxProps) {
  const { t } = useWords();
  const { field, question, entries } = box;
  const name = t(`card.field.${field}`, { subject: subject || t('card.subject.placeholder') });
  return (
    <div className={css.box}>
      {isAsked ? <h2>{question ?? name}</h2> : null}
      <ul>
        {entries.map(({ id, text, shared, role }) => (
          <li key={id} data-shared={shared}>
            {text}
            {role ? <span> {t('card.role.shown', { role })}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

type Fit = { readonly size: number; readonly shown: number };

/** How many answers stand whole in the list, from the first on. */
function wholeIn(list: HTMLElement): number {
  const edge = list.getBoundingClientRect();
  const answers = [...list.querySelectorAll('li')];
  const cut = answers.findIndex((answer) => {
    const { right, bottom } = answer.getBoundingClientRect();
    return bottom > edge.bottom + 1 || right > edge.right + 1;
  });
  return cut === -1 ? answers.length : cut;
}

/** Tries smaller letters first, and then fewer answers, until nothing sticks out of the list. */
function useAsManyAsFit(count: number, sizes: readonly number[], said: string) {
  const list = useRef<HTMLDivElement>(null);
  const whole: Fit = { size: 0, shown: count };
  const [fit, setFit] = useState(whole);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words may take more or less room
  useLayoutEffect(() => setFit(whole), [count, said]);
  // Each time that something gave way it is looked at again, before the room sees any of it.
  useLayoutEffect(() => {
    const element = list.current;
    if (!element || fit.shown === 0 || !sticksOut(element)) return;
    if (fit.size < sizes.length - 1) setFit({ ...fit, size: fit.size + 1 });
    else setFit({ ...fit, shown: Math.min(fit.shown - 1, wholeIn(element)) });
  });
  useLayoutEffect(() => {
    const around = list.current?.parentElement;
    if (!around) return;
    const observer = new ResizeObserver(() => setFit({ size: 0, shown: count }));
    observer.observe(around);
    // Before the typeface is there, words have other widths.
    void document.fonts.ready.then(() => setFit({ size: 0, shown: count }));
    return () => observer.disconnect();
  }, [count]);
  return { list, shown: Math.min(fit.shown, count), size: sizes[fit.size] ?? 1 };
}

const sticksOut = ({ scrollHeight, clientHeight, scrollWidth, clientWidth }: HTMLElement): boolean =>
  scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
