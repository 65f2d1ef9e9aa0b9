import { useEffect, useState } from 'react';
import { shareLock } from '../../data/lock';
import { useLocked } from '../../data/queries';
import { host } from '../../host/host';
import { useSettings } from '../../settings/settings';

/** The host remembers it, so that neither a reload nor another window gets round it; the others hear it at once. */
async function tell(isLocked: boolean): Promise<void> {
  await host.ask('changeSettings', { isLocked }).catch(() => undefined);
  // A window whose working copy is out of reach begins anew, with what the host remembers.
  await shareLock(isLocked).catch(() => location.reload());
}

/** Whether Kring is locked, and how to lock and unlock all its windows. */
export function useLock() {
  const { settings } = useSettings();
  // What the host said when this window began, until the windows among themselves know better.
  const [first] = useState(settings.isLocked);
  const [isShared, setShared] = useState(false);
  useEffect(() => {
    shareLock(first).then(
      () => setShared(true),
      () => undefined,
    );
  }, [first]);
  const isLocked = useLocked(isShared) ?? first;
  return { isLocked, lock: () => void tell(true), unlock: () => void tell(false) };
}
