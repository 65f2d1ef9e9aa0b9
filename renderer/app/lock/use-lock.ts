import { useEffect, useState } from 'react';
import { shareLock } from '../../data/lock';
import { useLocked } from '../../data/queries';
import { host } from '../../host/host';
import { useSettings } from '../../settings/settings';

/** The host remembers it, so that neither a reload nor another window gets round it; the others hear it at once. */
async function tell(isLocked: boolean): Promise<void> {
  await host.ask('changeSettings', { isLocked }).catch(() => undefined);
  await shareLock(isLocked);
}

/** Whether Kring is locked, and how to lock and unlock all its windows. */
export function useLock() {
  const { settings } = useSettings();
  // What the host said when this window began, until the windows among themselves know better.
  const [first] = useState(settings.isLocked);
  const [isShared, setShared] = useState(false);
  useEffect(() => void shareLock(first).then(() => setShared(true)), [first]);
  const isLocked = useLocked(isShared) ?? first;
  return { isLocked, lock: () => void tell(true), unlock: () => void tell(false) };
}
