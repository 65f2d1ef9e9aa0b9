import { useEffect, useState } from 'react';

const REST_MS = 2500;

/** True when the mouse has not moved for a while: then no arrow stands in the picture. */
export function useRestingHand(): boolean {
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    let timer = setTimeout(() => setResting(true), REST_MS);
    const moved = () => {
      clearTimeout(timer);
      setResting(false);
      timer = setTimeout(() => setResting(true), REST_MS);
    };
    window.addEventListener('pointermove', moved);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', moved);
    };
  }, []);
  return isResting;
}
