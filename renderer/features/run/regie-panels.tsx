import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import { LookBackSheet } from '../../instruments/look-back/look-back-sheet';
import type { LookBack } from '../../instruments/look-back/use-look-back';
import type { StepTexts } from '../../methods/use-step-texts';
import { ParkingSheet } from './parking-sheet';
import { PlanSheet } from './plan-sheet';
import { SilentSheet } from './silent-sheet';
import type { Panels } from './use-panels';
import type { Parking } from './use-parking';
import type { Round } from './use-round';
import type { Run } from './use-run';

type Props = {
  readonly run: Run;
  readonly texts: StepTexts;
  readonly parking: Parking;
  readonly round: Round;
  readonly panels: Panels;
  readonly lookBack: LookBack | undefined;
  readonly onLook: (blockId: Id) => void;
  readonly onOpen: (note: Note, at?: 'about') => void;
};

/** What can lie over the run page: the plan, the parking place, who was not heard yet, and what comes back. */
export function RegiePanels({ run, texts, parking, round, panels, lookBack, onLook, onOpen }: Props) {
  const { panel, close } = panels;
  return (
    <>
      <PlanSheet run={run} titleOf={texts.titleOf} isOpen={panel === 'plan'} onClose={close} onLook={onLook} />
      <ParkingSheet run={run} parking={parking} isOpen={panel === 'parking'} onClose={close} onOpen={onOpen} />
      <SilentSheet round={round} isOpen={panel === 'silent'} onClose={close} />
      {lookBack ? <LookBackSheet lookBack={lookBack} isOpen={panel === 'lookBack'} onClose={close} /> : null}
    </>
  );
}
