import { useEffect, useState } from 'react';
import type { Workspace } from '../../../shared/model/tables';
import { type EarlierProgramme, lookInto, readKnown } from '../../../shared/workspace/earlier-rows';
import { readWorkspace } from '../../data/workspace';
import { host } from '../../host/host';
import { useLastSaved } from './use-last-saved';
import type { Compared, Version } from './use-versions';

/** An earlier version that lies open; `missing` when it is damaged or its time is over. */
export type OpenVersion =
  | { readonly is: 'reading' }
  | { readonly is: 'missing' }
  | { readonly is: 'failed'; readonly reason: unknown }
  | {
      readonly is: 'open';
      readonly version: Version;
      readonly compared: NonNullable<Compared>;
      readonly then: Workspace;
      /** Rows of another Kring that this one cannot show. */
      readonly left: number;
    };

async function readVersion(id: number): Promise<OpenVersion> {
  const [{ versions }, compared, read] = await Promise.all([
    host.ask('listVersions', undefined),
    host.ask('compareVersion', { id }),
    host.ask('readVersion', { id }),
  ]);
  const version = versions.find((each) => each.id === id);
  if (!version || !compared || !read) return { is: 'missing' };
  return { is: 'open', version, compared, ...readKnown(read.tables) };
}

/** Reads one version; what happened since is counted anew when something is saved. */
export function useVersion(id: number): OpenVersion {
  const savedAt = useLastSaved();
  const [open, setOpen] = useState<OpenVersion>({ is: 'reading' });
  useEffect(() => {
    let isCurrent = true;
    readVersion(id).then(
      (read) => isCurrent && setOpen(read),
      (reason: unknown) => isCurrent && setOpen({ is: 'failed', reason }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  useEffect(() => {
    let isCurrent = savedAt !== undefined;
    const count = async () => {
      const compared = await host.ask('compareVersion', { id });
      if (isCurrent && compared) setOpen((before) => (before.is === 'open' ? { ...before, compared } : before));
    };
    void count().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, [id, savedAt]);
  return open;
}

/** What a version holds beside what there is now; undefined while reading. Follows what is done meanwhile. */
export function useLook(then: Workspace): readonly EarlierProgramme[] | undefined {
  const savedAt = useLastSaved();
  const [look, setLook] = useState<readonly EarlierProgramme[]>();
  useEffect(() => {
    let isCurrent = savedAt !== undefined;
    void readWorkspace().then((now) => isCurrent && setLook(lookInto(then, now)));
    return () => {
      isCurrent = false;
    };
  }, [then, savedAt]);
  return look;
}
