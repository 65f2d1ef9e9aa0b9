import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { useWords } from '../../language/words';
import { CaptureLine } from '../../notes/capture-line';
import { NoteSheet } from '../../notes/note-sheet';
import { hrefOf } from '../../route/route';
import { ButtonLink } from '../../ui/button';
import { EmptyPage } from '../../ui/page';
import { columnsOf } from './columns';
import { NoteColumns } from './note-columns';
import css from './run-page.module.css';
import type { Run } from './use-run';

const NO_STEP = { id: '', mode: 'plenary' } as const;

/** A meeting without an agenda: what belongs here, the way to make one, and a line for what is said meanwhile. */
export function NoAgenda({ run }: { readonly run: Run }) {
  const { t } = useWords();
  const [groupId, setGroupId] = useState<Id>();
  const [openNoteId, setOpenNoteId] = useState<Id>();
  const { notes, groups, themes, session } = run;
  const columns = columnsOf({ block: NO_STEP, scope: 'all', captures: [], notes, groups, themes });
  return (
    <div className={css.bare}>
      <div className={css.empty}>
        <EmptyPage text={t('session.run.empty')}>
          <ButtonLink variant="main" href={hrefOf({ page: 'plan', sessionId: session.id })}>
            {t('session.run.empty.plan')}
          </ButtonLink>
        </EmptyPage>
        <NoteColumns
          columns={columns}
          groupId={groupId}
          onGroup={setGroupId}
          onOpen={(note) => setOpenNoteId(note.id)}
        />
      </div>
      <CaptureLine groupId={groupId} {...(groups.length > 0 && { onGroupChange: setGroupId })} />
      <NoteSheet noteId={openNoteId} onClose={() => setOpenNoteId(undefined)} />
    </div>
  );
}
