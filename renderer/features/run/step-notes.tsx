import { useState } from 'react';
import { groupsInStep } from '../../../shared/session/beside';
import { goesOn } from '../../../shared/session/run/meeting';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { columnsOf, type Scope, scopeOf } from './columns';
import { NoteColumns } from './note-columns';
import css from './step-notes.module.css';
import type { StepScreenProps } from './step-screen-props';

/** What was captured in the step that is shown, or in the whole meeting. */
export function StepNotes({ run, block, texts, groupId, onGroup, onOpen }: StepScreenProps) {
  const { t } = useWords();
  const captures = texts.capturesOf(block);
  const [scope, setScope] = useState<Scope>(scopeOf(captures));
  const { notes, themes } = run;
  const groups = scope === 'all' ? run.groups : groupsInStep(block, run.blocks, run.groups);
  const columns = columnsOf({ block, scope, captures, notes, groups, themes });
  const isNow = goesOn(run.meeting, block);
  const hasOthers = notes.some(({ blockId }) => blockId !== block.id);
  return (
    <>
      {hasOthers ? (
        <div className={css.scope}>
          <Button variant="link" onPress={() => setScope(scope === 'all' ? 'step' : 'all')}>
            {scope === 'all' ? t('session.run.scope.step') : t('session.run.scope.all', { count: notes.length })}
          </Button>
        </div>
      ) : null}
      {columns.length > 0 ? (
        <NoteColumns columns={columns} groupId={groupId} onGroup={onGroup} onOpen={onOpen} />
      ) : (
        <Nothing prompt={isNow ? texts.promptOf(block) : undefined} />
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
