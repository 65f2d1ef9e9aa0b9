import { Activity, type ReactNode, useEffect, useRef, useState } from 'react';
import { watchClock } from '../../data/clock-watch';
import { useCommand } from '../../keyboard/use-command';
import { useSettings } from '../../settings/settings';
import { takeBackQuestion } from '../../workspace/ask-passphrase';
import { forgetPassphrases } from '../../workspace/passphrases';
import { LockScreen } from './lock-screen';
import { useIdleLock } from './use-idle-lock';
import { useLock } from './use-lock';

const activeElement = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement ? document.activeElement : null;

/** Nothing of Kring is on screen, in the title, on paper or to be heard while it is locked. */
function useOutOfSight(isLocked: boolean): void {
  const wasIn = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = 'Kring';
    document.body.toggleAttribute('data-locked', isLocked);
    if (!isLocked) {
      wasIn.current?.focus();
      return;
    }
    wasIn.current = activeElement();
    forgetPassphrases();
    takeBackQuestion();
  }, [isLocked]);
}

/**
 * Everything of the regie, unless Kring is locked. What was open then sleeps: it is not drawn, hears no key and reads
 * no row, and wakes as it was, half-typed text too. A window that begins locked begins with nothing.
 */
export function LockGate({ children }: { readonly children: ReactNode }) {
  const { settings } = useSettings();
  const { isLocked, lock, unlock } = useLock();
  const [wasOpen, setWasOpen] = useState(!isLocked);
  if (!isLocked && !wasOpen) setWasOpen(true);
  const lockNow = () => {
    // A field keeps what is in it when it is left.
    activeElement()?.blur();
    lock();
  };
  useOutOfSight(isLocked);
  // The clock of a meeting goes on, and is watched, also behind a lock.
  useEffect(() => watchClock(), []);
  useIdleLock(isLocked ? 0 : settings.lockAfterMinutes, lockNow);
  useCommand('lock', lockNow, !isLocked);
  return (
    <>
      {wasOpen ? <Activity mode={isLocked ? 'hidden' : 'visible'}>{children}</Activity> : null}
      {isLocked ? <LockScreen onUnlock={unlock} /> : null}
    </>
  );
}
