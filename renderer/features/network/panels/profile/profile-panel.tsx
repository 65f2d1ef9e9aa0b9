import { useWords } from '../../../../language/words';
import { SidePanel } from '../../sheet/side-panel';
import type { PanelProps } from '../panel-props';
import { usePanelFocus } from '../use-panel-focus';
import { LadderPart } from './ladder-part';
import css from './profile.module.css';
import { RainbowPart } from './rainbow-part';

/** Rainbow and ladder: on which levels people work together, and how firm it is. */
export function ProfilePanel({ network, acts, choosing, looking, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('profile');
  return (
    <SidePanel title={t('rainbow.title')} foot={null} isOver={isOver} wantsFocus={wantsFocus} onClose={choosing.close}>
      <div className={css.panel}>
        <RainbowPart programmeId={network.programmeId} />
        <LadderPart network={network} acts={acts} looking={looking} />
      </div>
    </SidePanel>
  );
}
