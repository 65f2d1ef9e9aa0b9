import { useEffect, useMemo, useState } from 'react';
import { type Library, withOwnMethods } from '../../shared/methods/library';
import { useRows } from './queries';

type LibraryLoad = {
  /** Undefined while it loads, and when it could not be loaded. */
  readonly library: Library | undefined;
  readonly isOver: boolean;
};

/** The library, loaded after the page was drawn, and whether that is over: what is made of it for good waits for that. */
export function useLibraryLoad(): LibraryLoad {
  const own = useRows('ownMethods');
  const [{ shipped, isOver }, setLoaded] = useState<{ shipped?: Library; isOver: boolean }>({ isOver: false });
  useEffect(() => {
    let isWanted = true;
    import('./method-library').then(
      ({ shippedLibrary }) => isWanted && setLoaded({ shipped: shippedLibrary, isOver: true }),
      // Without the library the names stay away; what was chosen stays.
      () => isWanted && setLoaded({ isOver: true }),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  const library = useMemo(() => shipped && withOwnMethods(shipped, own ?? []), [shipped, own]);
  return { library, isOver: isOver && own !== undefined };
}

/** The library for a page that draws without it and fills in names when they are there; undefined until then. */
export const useLateLibrary = (): Library | undefined => useLibraryLoad().library;
