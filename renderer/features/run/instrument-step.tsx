import { inOrder } from '../../../shared/notes/order';
import { Instrument } from '../../instruments/instrument';
import { ChoosingStep } from './board/choosing-step';
import type { StepScreenProps } from './step-screen-props';
import { useWallActs } from './use-wall-acts';

/** A step of a method with a screen of its own; its slips can still be laid on the board. */
export function InstrumentStep(props: StepScreenProps) {
  const { run, block, texts, groupId, onOpen } = props;
  const { showConflict, showView } = useWallActs(run.session.id);
  const view = run.wall?.view;
  return (
    <ChoosingStep {...props}>
      <Instrument
        session={run.session}
        block={block}
        blocks={run.blocks}
        notes={inOrder(run.notes)}
        prefill={texts.prefillOf(block)}
        groupId={groupId}
        onOpen={onOpen}
        wall={{
          openId: view?.kind === 'conflict' ? view.noteId : undefined,
          open: showConflict,
          close: () => showView(undefined),
        }}
      />
    </ChoosingStep>
  );
}
