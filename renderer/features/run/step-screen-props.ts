import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import type { StepTexts } from '../../methods/use-step-texts';
import type { Run } from './use-run';

/** What every screen of a step is given. */
export type StepScreenProps = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  /** The group that notes go to now. */
  readonly groupId: Id | undefined;
  readonly onGroup: (groupId: Id | undefined) => void;
  readonly onOpen: (note: Note, at?: 'about') => void;
};
