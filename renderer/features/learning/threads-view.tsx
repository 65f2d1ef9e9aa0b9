import { useMemo, useState } from 'react';
import { STRANDS, type Strand, type Thread, threadsOf } from '../../../shared/learning/threads';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { type Columns, columnsOf } from './columns';
import { ThreadRow } from './thread-row';
import css from './threads-view.module.css';
import type { ViewProps } from './time-view';

/** How many threads of one strand are drawn before one asks for more. */
const AT_ONCE = 25;

type Props = ViewProps & { readonly onLookBack: () => void };

/** What runs through the meetings: promises, hurdles, conflicts and questions, each from where it began to what comes. */
export function ThreadsView({ learning, found, onOpen, onLookBack }: Props) {
  const { t } = useWords();
  const columns = useMemo(() => columnsOf(learning), [learning]);
  const threads = useMemo(() => threadsOf(found, learning.notes, learning.sessions), [found, learning]);
  return (
    <div className={css.threads}>
      <Heads columns={columns} />
      {threads.length === 0 ? <p className={css.none}>{t('learning.threads.none')}</p> : null}
      {STRANDS.map((strand) => (
        <StrandOf
          key={strand}
          strand={strand}
          threads={threads.filter((thread) => thread.strand === strand)}
          {...{ learning, columns, onOpen, onLookBack }}
        />
      ))}
    </div>
  );
}

/** The meetings above the lines; the next one stands out. */
function Heads({ columns }: { readonly columns: Columns }) {
  const { t, date } = useWords();
  const { sessions, next, count } = columns;
  const held = next ? sessions.slice(0, -1) : sessions;
  return (
    <div className={css.heads} style={{ gridTemplateColumns: `var(--names) repeat(${count}, minmax(0, 1fr))` }}>
      <span />
      {held.map((session) => (
        <p key={session.id} className={css.head}>
          <b>{date(session.date, { day: 'numeric', month: 'long' })}</b>
          {session.title}
        </p>
      ))}
      <p className={css.head}>
        <b>
          <span className={css.nextDay}>
            {next ? date(next.date, { day: 'numeric', month: 'long' }) : t('learning.next')}
          </span>
        </b>
        {next ? next.title : t('learning.next.none')}
      </p>
    </div>
  );
}

type StrandProps = Omit<Props, 'found'> & {
  readonly strand: Strand;
  readonly threads: readonly Thread[];
  readonly columns: Columns;
};

function StrandOf({ strand, threads, learning, columns, onOpen, onLookBack }: StrandProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(AT_ONCE);
  if (threads.length === 0) return null;
  return (
    <section>
      <h2 className={css.strand}>
        {t(`learning.strand.${strand}`)} <span>{threads.length}</span>
      </h2>
      <ul className={css.rows}>
        {threads.slice(0, shown).map((thread) => (
          <ThreadRow key={thread.note.id} {...{ thread, learning, columns, onOpen, onLookBack }} />
        ))}
      </ul>
      {threads.length > shown ? (
        <Button variant="link" onPress={() => setShown(shown + AT_ONCE)}>
          {t('learning.more', { count: threads.length - shown })}
        </Button>
      ) : null}
    </section>
  );
}
