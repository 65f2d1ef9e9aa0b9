import { useState } from 'react';
import type { Workspace } from '../../../shared/model/tables';
import type { EarlierPart, EarlierRow } from '../../../shared/workspace/earlier-rows';
import type { RowKey } from '../../../shared/workspace/taking-back';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import type { RowWords } from '../../workspace/row-words';
import css from './earlier-part.module.css';
import { EarlierRowView } from './earlier-row';

/** So many are drawn at first: a year of notes would make the page slow. */
const FIRST = 60;

type Props = {
  readonly part: EarlierPart;
  readonly then: Workspace;
  /** The words for the rows of `then`, the same for every part. */
  readonly words: RowWords;
  readonly taken: ReadonlySet<string>;
  /** Null where nothing may be changed. */
  readonly onTake: ((row: RowKey, name: string) => Promise<void>) | null;
};

/** A meeting, the parties or another part of an earlier version: its rows, and how each stands now. */
export function EarlierPartView({ part, then, words, taken, onTake }: Props) {
  const { t } = useWords();
  const [isAll, setAll] = useState(false);
  const title = useTitle(part, then);
  const rows = isAll ? part.rows : part.rows.slice(0, FIRST);
  return (
    <section className={css.part} aria-label={title}>
      <h3>
        {title} <span>{useCounts(part.rows)}</span>
      </h3>
      <ul className={css.rows}>
        {rows.map((each) => (
          <EarlierRowView
            key={`${each.table}/${each.row.id}`}
            earlier={each}
            name={words.nameOf(each.row)}
            words={words}
            wasTaken={taken.has(`${each.table}/${each.row.id}`)}
            onTake={onTake}
          />
        ))}
      </ul>
      {rows.length < part.rows.length ? (
        <Button onPress={() => setAll(true)}>{t('versions.more', { count: part.rows.length })}</Button>
      ) : null}
    </section>
  );
}

function useTitle({ kind, sessionId }: EarlierPart, then: Workspace): string {
  const { t, date } = useWords();
  const session = then.sessions.find(({ id }) => id === sessionId);
  if (!session) return t(`versions.part.${kind === 'session' ? 'others' : kind}`);
  return t('versions.part.session', {
    title: session.title,
    date: date(session.date, { day: 'numeric', month: 'long' }),
  });
}

function useCounts(rows: readonly EarlierRow[]): string {
  const { t } = useWords();
  const countOf = (standing: EarlierRow['standing']) => rows.filter((each) => each.standing === standing).length;
  return t('versions.part.counts', { count: rows.length, gone: countOf('gone'), changed: countOf('changed') });
}
