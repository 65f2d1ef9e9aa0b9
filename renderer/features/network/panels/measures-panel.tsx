import { useMemo, useState } from 'react';
import type { Snapshot } from '../../../../shared/model/network';
import { graphOf } from '../../../../shared/network/graph';
import type { Metrics } from '../../../../shared/network/measures';
import { snapshotBefore, toldThen } from '../../../../shared/network/measures-then';
import { pointingAt, pointingAtTies } from '../../../../shared/network/pointing';
import { FEWEST_PARTIES, type MeasureName, type Told, toldMeasures } from '../../../../shared/network/told-measures';
import { useRowsBy } from '../../../data/queries';
import { today } from '../../../data/today';
import { useWords } from '../../../language/words';
import { SidePanel } from '../sheet/side-panel';
import { MeasureLine } from './measure-line';
import css from './measures.module.css';
import type { PanelProps } from './panel-props';
import { TrustInWords } from './trust-in-words';
import { useMetrics } from './use-metrics';
import { useOverlay } from './use-overlay';
import { usePanelFocus } from './use-panel-focus';

const PARTS = [
  { part: 'lines', names: ['density', 'core', 'open', 'rest'] },
  { part: 'across', names: ['formality', 'domains'] },
  { part: 'talk', names: ['equals', 'deciders', 'outside'] },
  { part: 'firm', names: ['firmer'] },
  { part: 'who', names: ['leaning', 'suggested'] },
  { part: 'private', names: ['bridges', 'fragile'] },
] as const satisfies readonly { readonly part: string; readonly names: readonly MeasureName[] }[];

/** The network in sentences: every measure in plain words, with how many it is about, and beside its own earlier moment. */
export function MeasuresPanel({ network, choosing, looking, isOver }: PanelProps) {
  const { t } = useWords();
  const wantsFocus = usePanelFocus('measures');
  const { metrics, hasFailed } = useMetrics(network);
  const few = network.parties.filter(({ ring }) => ring !== 'missing').length;
  return (
    <SidePanel title={t('measures.title')} foot={null} isOver={isOver} wantsFocus={wantsFocus} onClose={choosing.close}>
      {few < FEWEST_PARTIES ? <p>{t('measures.tooFew', { count: few })}</p> : null}
      {few >= FEWEST_PARTIES && !metrics ? (
        <p role="status">{t(hasFailed ? 'measures.failed' : 'measures.busy')}</p>
      ) : null}
      {few >= FEWEST_PARTIES && metrics ? <Measures network={network} looking={looking} metrics={metrics} /> : null}
    </SidePanel>
  );
}

type MeasuresProps = Pick<PanelProps, 'network' | 'looking'> & { readonly metrics: Metrics };

/** The measures of now, and those of the last snapshot before today. */
function useTold({ network: { programmeId, parties, ties } }: Pick<MeasuresProps, 'network'>, metrics: Metrics) {
  const snapshots = useRowsBy('snapshots', 'programmeId', programmeId);
  const told = useMemo(() => toldMeasures(graphOf(parties, ties, today()), metrics), [parties, ties, metrics]);
  const snapshot: Snapshot | undefined = useMemo(() => snapshots && snapshotBefore(snapshots, today()), [snapshots]);
  const then = useMemo(() => (snapshot ? toldThen(snapshot, parties, ties) : []), [snapshot, parties, ties]);
  return { told, snapshot, then };
}

function Measures({ network, looking, metrics }: MeasuresProps) {
  const { t } = useWords();
  const { told, snapshot, then } = useTold({ network }, metrics);
  const [shown, setShown] = useState<MeasureName | null>(null);
  const { parties, ties } = network;
  const look = useMemo(() => {
    const one = told.find(({ name }) => name === shown);
    if (!one) return null;
    const drawn = { stakeholders: parties, ties };
    return one.partyIds.length > 0 ? pointingAt({ markedIds: one.partyIds }, drawn) : pointingAtTies(one.tieIds, drawn);
  }, [told, shown, parties, ties]);
  useOverlay(looking, look);
  const nameOf = (id: string) => parties.find((party) => party.id === id)?.shortName ?? '';
  const line = (one: Told) => (
    <MeasureLine
      key={one.name}
      told={one}
      before={snapshot ? { takenOn: snapshot.takenOn, told: then.find(({ name }) => name === one.name) } : null}
      nameOf={nameOf}
      isShown={shown === one.name}
      onShow={() => setShown(shown === one.name ? null : one.name)}
    />
  );
  return (
    <>
      <p className={css.intro}>{t('measures.intro', { parties: metrics.nodes, ties: metrics.ties })}</p>
      {snapshot ? null : <p className={css.intro}>{t('measures.noThen')}</p>}
      {PARTS.map(({ part, names }) => (
        <section key={part}>
          <h3>{t(`measures.part.${part}`)}</h3>
          {part === 'firm' ? <Ladder metrics={metrics} /> : null}
          <ul className={css.lines}>{told.filter(({ name }) => names.some((each) => each === name)).map(line)}</ul>
          {part === 'private' ? <TrustInWords metrics={metrics} /> : null}
        </section>
      ))}
    </>
  );
}

function Ladder({ metrics: { ladder } }: Pick<MeasuresProps, 'metrics'>) {
  const { t } = useWords();
  return <p>{t('measures.ladder', { one: ladder[1], two: ladder[2], three: ladder[3], four: ladder[4] })}</p>;
}
