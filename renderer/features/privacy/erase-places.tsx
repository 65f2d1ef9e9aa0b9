import type { TableName } from '../../../shared/model/tables';
import type { Span } from '../../../shared/privacy/person-name';
import type { Answer } from '../../../shared/workspace/erasing/erase';
import type { OwnPlace, TextPlace } from '../../../shared/workspace/erasing/places';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { Checkbox } from '../../ui/field';
import css from './privacy.module.css';

type Answers = ReadonlyMap<string, Answer>;
type PlacesProps<P> = {
  readonly places: readonly P[];
  readonly answers: Answers;
  readonly onAnswer: (key: string, answer: Answer) => void;
};

const byTable = <P extends { readonly table: TableName }>(
  places: readonly P[],
): readonly [TableName, readonly P[]][] => {
  const tables = [...new Set(places.map(({ table }) => table))];
  return tables.map((table) => [table, places.filter((place) => place.table === table)]);
};

/** What is the person's own: it goes, unless a picture or a seat at a meeting is to stay without the name. */
export function OwnPlaces({ places, answers, onAnswer }: PlacesProps<OwnPlace>) {
  const { t } = useWords();
  if (places.length === 0) return null;
  return (
    <section>
      <h3>{t('privacy.erase.own')}</h3>
      <p>{t('privacy.erase.own.text')}</p>
      {byTable(places).map(([table, own]) => (
        <div key={table} className={css.group}>
          <h4>{t(`privacy.table.${table}`)}</h4>
          {own.map(({ key, text }) => (
            <Checkbox
              key={key}
              isSelected={answers.get(key) !== 'keep'}
              isDisabled={table === 'stakeholders' || table === 'consents'}
              onChange={(isGone) => onAnswer(key, isGone ? 'erase' : 'keep')}
            >
              {text || t(`privacy.table.${table}`)}
            </Checkbox>
          ))}
        </div>
      ))}
    </section>
  );
}

/** Every text with the name in it, marked, and what is done with it. */
export function TextPlaces({ places, answers, onAnswer }: PlacesProps<TextPlace>) {
  const { t } = useWords();
  const choicesOf = ({ mayGo }: TextPlace) =>
    (mayGo ? (['erase', 'remove', 'keep'] as const) : (['erase', 'keep'] as const)).map((id) => ({
      id,
      text: t(`privacy.erase.answer.${id}`),
    }));
  return (
    <>
      {byTable(places).map(([table, texts]) => (
        <div key={table} className={css.group}>
          <h4>{t(`privacy.table.${table}`)}</h4>
          <ul className={css.texts}>
            {texts.map((place) => (
              <li key={place.key}>
                <Marked text={place.text} spans={place.spans} />
                <Segmented<Answer>
                  label={t('privacy.erase.answer')}
                  value={answers.get(place.key) ?? 'erase'}
                  choices={choicesOf(place)}
                  onChange={(answer) => onAnswer(place.key, answer)}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

const AROUND = 90;

/** The text around the name, with the name marked. */
function Marked({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const from = Math.max(0, (spans[0]?.from ?? 0) - AROUND);
  const to = Math.min(text.length, (spans.at(-1)?.to ?? text.length) + AROUND);
  const starts = [from, ...spans.map((span) => span.to)];
  return (
    <p className={css.marked}>
      {from > 0 ? '… ' : ''}
      {spans.map((span, at) => (
        <span key={span.from}>
          {text.slice(starts[at], span.from)}
          <mark>{text.slice(span.from, span.to)}</mark>
        </span>
      ))}
      {text.slice(starts.at(-1), to)}
      {to < text.length ? ' …' : ''}
    </p>
  );
}
