import { useMemo } from 'react';
import { LARGEST_CORE, MOST_SEARCHES, runningSearches } from '../../../../../shared/network/approach';
import { coverageOf } from '../../../../../shared/network/coverage';
import { today } from '../../../../data/today';
import { useWords } from '../../../../language/words';
import { SidePanel } from '../../sheet/side-panel';
import type { PanelProps } from '../panel-props';
import { usePanelFocus } from '../use-panel-focus';
import { Approach } from './approach';
import { Checklist } from './checklist';
import { MeetList } from './meet-list';
import css from './missing.module.css';
import { QuietList } from './quiet-list';
import { SpotsList } from './spots-list';
import { Surprise } from './surprise';

/** Whom do we miss: the checklist, a surprise, whom to approach and by whom, and who should look each other up. */
export function MissingPanel({ network, acts, choosing, looking, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('missing');
  const { parties } = network;
  const lines = useMemo(() => coverageOf(parties, today()), [parties]);
  return (
    <SidePanel title={t('missing.title')} foot={null} isOver={isOver} wantsFocus={wantsFocus} onClose={choosing.close}>
      <div className={css.panel}>
        <p>{t('missing.intro')}</p>
        <Warnings network={network} />
        <Surprise network={network} looking={looking} />
        <Checklist network={network} looking={looking} about="perspective" lines={lines} />
        <Checklist network={network} looking={looking} about="sector" lines={lines} />
        <SpotsList network={network} looking={looking} />
        <Approach network={network} looking={looking} />
        <MeetList network={network} acts={acts} looking={looking} />
        <QuietList network={network} acts={acts} looking={looking} />
      </div>
    </SidePanel>
  );
}

/** A core that grows too large, or too many searches at once: a gentle word, never a bar. */
function Warnings({ network: { parties, notes } }: Pick<PanelProps, 'network'>) {
  const { t } = useWords();
  const core = parties.filter(({ ring }) => ring === 'core').length;
  const searches = runningSearches(notes, parties);
  return (
    <>
      {core > LARGEST_CORE ? <p className={css.warning}>{t('missing.crowdedCore', { count: core })}</p> : null}
      {searches > MOST_SEARCHES ? (
        <p className={css.warning}>{t('missing.manySearches', { count: searches })}</p>
      ) : null}
    </>
  );
}
