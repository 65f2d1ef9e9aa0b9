import { useEffect, useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import type { Block } from '../../../shared/model/session';
import { runCommand, useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import type { StepTexts } from '../../methods/use-step-texts';
import { CaptureLine } from '../../notes/capture-line';
import { Button } from '../../ui/button';
import { isFree } from './free-time';
import css from './run-page.module.css';
import type { Run } from './use-run';

type Props = {
  readonly run: Run;
  readonly block: Block;
  readonly texts: StepTexts;
  readonly groupId: Id | undefined;
  readonly onGroup: (groupId: Id | undefined) => void;
};

/** The capture line of the step that is shown. In free time it waits behind N: nobody has to write anything. */
export function CaptureBar(props: Props) {
  const { t } = useWords();
  const waits = isFree(props.block);
  const [isOpen, setOpen] = useState(!waits);
  useCommand('capture', () => setOpen(true), !isOpen);
  if (!isOpen)
    return (
      <div className={css.shut}>
        <Button variant="quiet" keyName="N" onPress={() => setOpen(true)}>
          {t('session.run.free.capture')}
        </Button>
      </div>
    );
  return waits ? <Opened {...props} /> : <Line {...props} />;
}

function Opened(props: Props) {
  useEffect(() => void runCommand('capture'), []);
  return <Line {...props} />;
}

function Line({ run, block, texts, groupId, onGroup }: Props) {
  const themeId = run.groups.find(({ id }) => id === groupId)?.themeId ?? block.themeId;
  const step = { blockId: block.id, themeId, captures: texts.capturesOf(block), prefill: texts.prefillOf(block) };
  return <CaptureLine step={step} groupId={groupId} {...(run.groups.length > 0 && { onGroupChange: onGroup })} />;
}
