import { useMemo, useState } from 'react';
import { type MeetingColumns, meetingColumns } from '../../../shared/learning/meeting-columns';
import { STRANDS, type Strand, type Thread, threadsOf } from '../../../shared/learning/threads';
import type { Id } from '../../../shared/model/ids';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { MeetingHeads } from './meeting-heads';
import { ThreadRow } from './thread-row';
import css from './threads-view.module.css';
import type { ViewProps } from './time-view';

/** How many threads of one strand are drawn before one asks for more. */
const AT_ONCE = 25;

type Props = ViewProps & { readonly onLookBack: () => void };

/** What runs through the meetings: promises, hurdles, conflicts and questions, each from where it began to what comes. */
export function ThreadsView({ learning, found, onOpen, onLookBack }: Props) {
  const { t } = useWords();
  const [firstId, setFirstId] = useState<Id | null>(null);
  const columns = useMemo(() => meetingColumns(learning.sessions, learning.next, firstId), [learning, firstId]);
  const threads = useMemo(() => threadsOf(found, learning.notes, learning.sessions), [found, learning]);
  return (
    <div className={css.threads}>
      <MeetingHeads columns={columns} onFirst={setFirstId} />
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

type StrandProps = Omit<Props, 'found'> & {
  readonly strand: Strand;
  readonly threads: readonly Thread[];
  readonly columns: MeetingColumns;
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
