import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { type StepTexts, useStepTexts } from '../../methods/use-step-texts';
import { CaptureLine } from '../../notes/capture-line';
import { NoteSheet } from '../../notes/note-sheet';
import { NoteSurroundings } from '../../notes/note-surroundings';
import { ButtonLink } from '../../ui/button';
import { EmptyPage } from '../../ui/page';
import { GroupBar } from './group-bar';
import { GroupClock } from './group-clock';
import css from './group-page.module.css';
import { GroupSlips } from './group-slips';
import { StepQuestion } from './step-question';
import { StepSteps } from './step-steps';
import { type Group, useGroup } from './use-group';
import { useGroupActs } from './use-group-acts';

type Props = { readonly sessionId: Id; readonly groupId: Id };

/** The page of one group on a laptop of its own: the question, what it wrote down, and one line to write on. */
export function GroupPage({ sessionId, groupId }: Props) {
  const { t } = useWords();
  const group = useGroup(sessionId, groupId);
  if (group === null)
    return (
      <main className={css.gone}>
        <EmptyPage text={t('group.page.gone')}>
          <ButtonLink variant="main" href="#/start">
            {t('app.toStart')}
          </ButtonLink>
        </EmptyPage>
      </main>
    );
  if (!group) return <main className={css.page} aria-busy="true" />;
  return (
    <NoteSurroundings programmeId={group.programme.id} sessionId={sessionId}>
      <Loaded group={group} />
    </NoteSurroundings>
  );
}

function Loaded({ group }: { readonly group: Group }) {
  const texts = useStepTexts();
  const acts = useGroupActs(group);
  const [openNote, setOpenNote] = useState<{ readonly id: Id; readonly at: 'about' | undefined }>();
  useCommand('stepForward', acts.forward);
  useCommand('stepBack', acts.back);
  useCommand('clock', acts.turnClock);
  const { step } = group;
  return (
    <div className={css.page}>
      <GroupBar group={group} />
      <main id="main" className={css.main} tabIndex={-1}>
        <div className={css.now}>
          {step ? <StepQuestion group={group} step={step} texts={texts} /> : null}
          <div className={css.side}>
            <StepSteps group={group} acts={acts} texts={texts} />
            {step ? <GroupClock meeting={group.meeting} step={step} acts={acts} /> : null}
          </div>
        </div>
        <GroupSlips
          key={step?.id}
          notes={group.notes}
          step={step}
          onOpen={(note, at) => setOpenNote({ id: note.id, at })}
        />
      </main>
      <div className={css.capture}>
        <Line group={group} step={step} texts={texts} />
      </div>
      <NoteSheet noteId={openNote?.id} focus={openNote?.at} onClose={() => setOpenNote(undefined)} />
    </div>
  );
}

type LineProps = { readonly group: Group; readonly step: Block | undefined; readonly texts: StepTexts };

function Line({ group: { group }, step, texts }: LineProps) {
  const about = step && {
    blockId: step.id,
    themeId: group.themeId ?? step.themeId,
    captures: texts.capturesOf(step),
    prefill: texts.prefillOf(step),
  };
  return <CaptureLine step={about} groupId={group.id} />;
}
