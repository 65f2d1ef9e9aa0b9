import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { columnsOf, type Scope, scopeOf } from './columns';
import { NoteColumns } from './note-columns';
import css from './step-notes.module.css';
import type { Run } from './use-run';
import type { StepTexts } from './use-titles';

type Props = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  readonly groupId: Id | undefined;
  readonly onGroup: (groupId: Id | undefined) => void;
  readonly onOpen: (note: Note) => void;
};

/** What was captured in the step that is shown, or in the whole meeting. Give it the step as its key. */
export function StepNotes({ run, block, texts, groupId, onGroup, onOpen }: Props) {
  const { t } = useWords();
  const captures = texts.capturesOf(block);
  const [scope, setScope] = useState<Scope>(scopeOf(captures));
  const { notes, groups, themes } = run;
  const columns = columnsOf({ block, scope, captures, notes, groups, themes });
  const hasOthers = notes.some(({ blockId }) => blockId !== block.id);
  return (
    <>
      {hasOthers ? (
        <div className={css.scope}>
          <Segmented
            label={t('session.run.scope')}
            value={scope}
            onChange={setScope}
            choices={[
              { id: 'step', text: t('session.run.scope.step') },
              { id: 'all', text: t('session.run.scope.all') },
            ]}
          />
        </div>
      ) : null}
      {columns.length > 0 ? (
        <NoteColumns columns={columns} groupId={groupId} onGroup={onGroup} onOpen={onOpen} />
      ) : (
        <Nothing prompt={texts.promptOf(block)} />
      )}
    </>
  );
}

/** Nothing was written down here yet: the question, and where the answer goes. */
function Nothing({ prompt }: { readonly prompt: string | undefined }) {
  const { t } = useWords();
  return (
    <div className={css.nothing}>
      {prompt ? <p className={css.prompt}>{prompt}</p> : null}
      <p>{t('session.run.nothing')}</p>
    </div>
  );
}
