import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { FreeTime, isFree } from './free-time';
import { StepNotes } from './step-notes';
import type { Run } from './use-run';
import type { StepTexts } from './use-titles';

export type StepScreenProps = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  /** The group that notes go to now. */
  readonly groupId: Id | undefined;
  readonly onGroup: (groupId: Id | undefined) => void;
  readonly onOpen: (note: Note, at?: 'about') => void;
};

/** What a step is worked with: its notes, or the screen of the method that it belongs to. Give it the step as its key. */
export function StepScreen(props: StepScreenProps) {
  const { block } = props;
  if (isFree(block)) return <FreeTime kind={block.kind} />;
  return <StepNotes {...props} />;
}
