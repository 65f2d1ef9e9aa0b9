import type { CardColumn, CardQuestion, CardSheet } from '../../shared/report/outline';
import css from './card-view.module.css';
import { NoteWords } from './note-words';
import { RunsView } from './runs-view';

const LINES = ['a', 'b', 'c'] as const;

function Question({ question: { above, question, items } }: { readonly question: CardQuestion }) {
  return (
    <>
      {above ? <p className={css.above}>{above}</p> : null}
      <p className={css.question}>
        <RunsView runs={question} />
      </p>
      {items.length > 0 ? (
        <ul className={css.items}>
          {items.map(({ runs, isShared, noteId }, index) => (
            <li key={noteId ?? index} data-mark={isShared ? '●' : '○'}>
              <NoteWords noteId={noteId}>
                <RunsView runs={runs} />
              </NoteWords>
            </li>
          ))}
        </ul>
      ) : (
        LINES.map((line) => <div key={line} className={css.line} />)
      )}
    </>
  );
}

const ColumnHead = ({ column: { step, stepLabel, title } }: { readonly column: CardColumn }) => (
  <th scope="col" data-step={step}>
    <span className={css.step}>{stepLabel}</span>
    {title}
  </th>
);

/** Signs in the fullest column, with some for each mark and question; it tells how large the card can be written. */
const crowdOf = ({ columns }: CardSheet): 'much' | 'some' | 'little' => {
  const most = lettersIn(columns);
  if (most > 2300) return 'much';
  return most > 1400 ? 'some' : 'little';
};

const lettersIn = (columns: CardSheet['columns']): number =>
  Math.max(
    ...columns.map(({ questions }) =>
      questions.reduce(
        (sum, { items }) => sum + items.reduce((all, { runs }) => all + 40 + (runs[0]?.text.length ?? 0), 90),
        0,
      ),
    ),
  );

/** The partnership card as it will be printed on A3. */
export function CardView({ card }: { readonly card: CardSheet }) {
  const { columns, formula, directions, marks } = card;
  return (
    <div className={css.card} data-crowd={crowdOf(card)}>
      <p className={css.title}>
        <RunsView runs={card.title} />
      </p>
      <p className={css.version}>
        <RunsView runs={card.version} />
      </p>
      <table className={css.sheet} aria-label={card.description}>
        <colgroup>
          {columns.map(({ step, share }) => (
            <col key={step} style={{ width: `${share}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr className={css.formula}>
            {formula.map(({ word, span, sign }) => (
              <td key={word} colSpan={span}>
                <span>{word}</span>
                <span>{sign}</span>
              </td>
            ))}
          </tr>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.step} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {columns.map(({ step, questions }) => (
              <td key={step} data-step={step}>
                {questions.map((question, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the printed questions never move
                  <Question key={index} question={question} />
                ))}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className={css.foot}>
        ● {marks.shared} &nbsp; ○ {marks.own} &nbsp; ◄ {directions.fill} &nbsp; {directions.read} ►
      </p>
      <p className={css.foot}>{card.origin}</p>
    </div>
  );
}
