import { useState } from 'react';
import { useWords } from '../../../../language/words';
import { Segmented } from '../../../../ui/choice';
import { SidePanel } from '../../sheet/side-panel';
import type { PanelProps } from '../panel-props';
import { usePanelFocus } from '../use-panel-focus';
import { CompareMoments } from './compare-moments';
import { CompareParties } from './compare-parties';
import css from './looking-panels.module.css';

type What = 'moments' | 'parties';

/** Two moments of the network beside each other, or what two or three parties say of themselves. */
export function ComparePanel({ network, acts, looking, choosing, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('compare');
  // Who has parties chosen wants to compare those.
  const [what, setWhat] = useState<What>(looking.selection.size > 1 ? 'parties' : 'moments');
  return (
    <SidePanel
      title={t('looking.compare.title')}
      foot={null}
      isOver={isOver}
      isWide
      wantsFocus={wantsFocus}
      onClose={choosing.close}
    >
      <div className={css.body}>
        <Segmented
          label={t('looking.compare.what')}
          value={what}
          onChange={setWhat}
          choices={[
            { id: 'moments', text: t('looking.compare.moments') },
            { id: 'parties', text: t('looking.compare.parties') },
          ]}
        />
        <div className={css.what}>
          {what === 'moments' ? (
            <CompareMoments network={network} />
          ) : (
            <CompareParties network={network} acts={acts} chosen={looking.selection} />
          )}
        </div>
      </div>
    </SidePanel>
  );
}
