import { useEffect, useMemo, useState } from 'react';
import { type Library, withOwnMethods } from '../../shared/methods/library';
import { useRows } from './queries';

/** The library for a page that draws without it and fills in names when they are there; undefined until then. */
export function useLateLibrary(): Library | undefined {
  const own = useRows('ownMethods');
  const [shipped, setShipped] = useState<Library>();
  useEffect(() => {
    let isWanted = true;
    import('./method-library').then(
      ({ shippedLibrary }) => isWanted && setShipped(shippedLibrary),
      // Without the library the names stay away; what was chosen stays.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return useMemo(() => shipped && withOwnMethods(shipped, own ?? []), [shipped, own]);
}
