import { useEffect, useMemo, useState } from 'react';
import { type Library, readLibrary, withOwnMethods } from '../../shared/methods/library';
import type { Block } from '../../shared/model/session';
import type { StepLibrary } from '../../shared/session/block-words';
import { useRows } from '../data/queries';

// One piece per method: the zaalscherm fetches the two or three that are on the agenda, not the whole library.
const FILES = import.meta.glob<unknown>('../../resources/methods/*.json', { import: 'default' });

async function readMethods(methodIds: readonly string[]): Promise<Library> {
  const wanted = Object.entries(FILES).filter(([path]) => methodIds.some((id) => path.endsWith(`/${id}.json`)));
  const files = await Promise.all(wanted.map(async ([path, load]) => ({ name: path, json: await load() })));
  return readLibrary(files);
}

/** The methods that the blocks came from, in both languages; undefined while loading. */
export function useStepLibrary(blocks: readonly Block[] | undefined): StepLibrary | undefined {
  const ids = blocks && [...new Set(blocks.flatMap(({ methodId }) => methodId ?? []))].sort().join('\n');
  const [library, setLibrary] = useState<Library>();
  useEffect(() => {
    if (ids === undefined) return;
    let isWanted = true;
    // Without a method the wall shows the words of the agenda: those are in the meeting itself.
    readMethods(ids.split('\n')).then(
      (read) => isWanted && setLibrary(read),
      () => isWanted && setLibrary(readLibrary([])),
    );
    return () => {
      isWanted = false;
    };
  }, [ids]);
  const own = useRows('ownMethods');
  return useMemo(() => library && own && withOwnMethods(library, own).methods, [library, own]);
}
