import { useCallback, useEffect, useState } from 'react';
import type { Gives } from '../../../shared/host/contract';
import { host } from '../../host/host';
import { useLastSaved } from './use-last-saved';

export type Listed = Gives<'listVersions'>;
export type Version = Listed['versions'][number];
export type Compared = Gives<'compareVersion'>;
/** What is known of each version so far, by its number; null: it is damaged. */
export type Known = ReadonlyMap<number, Compared>;

type Versions = {
  readonly listed: Listed | null;
  readonly known: Known;
  readonly problem: unknown;
  /** Reads the list anew. */
  readonly again: () => void;
};

/** Compares one version after the other, the newest first, so that the list is there at once. */
async function compareAll(listed: Listed, tell: (id: number, compared: Compared) => boolean): Promise<void> {
  for (const { id } of listed.versions) {
    const compared = await host.ask('compareVersion', { id });
    if (!tell(id, compared)) return;
  }
}

/** The versions that the host keeps, and what happened since each; read anew when something is saved. */
export function useVersions(): Versions {
  const savedAt = useLastSaved();
  const [asked, setAsked] = useState(0);
  const [listed, setListed] = useState<Listed | null>(null);
  const [known, setKnown] = useState<Known>(new Map());
  const [problem, setProblem] = useState<unknown>(null);
  const moment = `${savedAt} ${asked}`;
  useEffect(() => {
    // Named, so that the effect starts anew with it.
    let isCurrent = moment !== '';
    const read = async () => {
      const fresh = await host.ask('listVersions', undefined);
      if (!isCurrent) return;
      setListed(fresh);
      setProblem(null);
      await compareAll(fresh, (id, compared) => {
        if (isCurrent) setKnown((before) => new Map(before).set(id, compared));
        return isCurrent;
      });
    };
    void read().catch((reason: unknown) => isCurrent && setProblem(reason));
    return () => {
      isCurrent = false;
    };
  }, [moment]);
  return { listed, known, problem, again: useCallback(() => setAsked((before) => before + 1), []) };
}
