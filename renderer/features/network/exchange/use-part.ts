import { useState } from 'react';

const STEP = 60;

/** The first part of a long list, and how to see more of it: thousands of rows are never drawn at once. */
export function usePart<T>(all: readonly T[]) {
  const [shown, setShown] = useState(STEP);
  const left = Math.max(0, all.length - shown);
  return { part: all.slice(0, shown), next: Math.min(left, STEP), left, more: () => setShown(shown + STEP) };
}
