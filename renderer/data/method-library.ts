import { useMemo } from 'react';
import { type Library, readLibrary, withOwnMethods } from '../../shared/methods/library';
import { useRows } from './queries';

const files = import.meta.glob<unknown>('../../resources/methods/*.json', { eager: true, import: 'default' });

/** The methods that come with Kring; a broken file is named and skipped. Pages ask `useMethodLibrary` instead. */
export const shippedLibrary: Library = readLibrary(
  Object.entries(files).map(([path, json]) => ({ name: path.split('/').at(-1) ?? path, json })),
);

/** The methods that come with Kring and those that the facilitator made, live. */
export function useMethodLibrary(): Library {
  const own = useRows('ownMethods');
  return useMemo(() => withOwnMethods(shippedLibrary, own ?? []), [own]);
}
