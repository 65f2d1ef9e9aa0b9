import { useEffect, useState } from 'react';
import type { Metrics } from '../../../../shared/network/measures';
import { today } from '../../../data/today';
import type { Network } from '../use-network';
import { askWorker } from '../worker/ask-worker';

type Measured = { readonly metrics: Metrics | null; readonly hasFailed: boolean };

/** The measures of the network as it is now, counted beside the window; those before stay until the next are there. */
export function useMetrics({ parties, ties }: Pick<Network, 'parties' | 'ties'>): Measured {
  const [measured, setMeasured] = useState<Measured>({ metrics: null, hasFailed: false });
  useEffect(() => {
    const asking = new AbortController();
    askWorker('measures', { stakeholders: [...parties], ties: [...ties], today: today() }, asking.signal).then(
      (metrics) => setMeasured({ metrics, hasFailed: false }),
      () => asking.signal.aborted || setMeasured((before) => ({ ...before, hasFailed: true })),
    );
    return () => asking.abort();
  }, [parties, ties]);
  return measured;
}
