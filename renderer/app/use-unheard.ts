import { useEffect, useRef } from 'react';
import { Refusal } from '../../shared/model/message';
import { useTell } from '../notes/use-act';

/** Says what a page left unsaid: an act that was refused, or went wrong, never fails in silence. */
export function useUnheard(): void {
  const tell = useTell();
  const now = useRef(tell);
  now.current = tell;
  useEffect(() => {
    const hear = (event: PromiseRejectionEvent) => {
      now.current(event.reason);
      // A refusal is an answer, not a fault; anything else stays visible to whoever looks for faults.
      if (event.reason instanceof Refusal) event.preventDefault();
    };
    window.addEventListener('unhandledrejection', hear);
    return () => window.removeEventListener('unhandledrejection', hear);
  }, []);
}
