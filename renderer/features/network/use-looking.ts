import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import { ALL_NOTES, type NoteFilter } from '../../../shared/learning/note-filter';
import type { MapLens, NetworkView } from '../../../shared/model/network';
import type { MapFilter } from '../../../shared/network/filter';
import type { Focus } from '../../../shared/network/focus';
import { type NetworkLook, PLAIN_LOOK } from '../../../shared/network/look';
import type { Spot } from '../../../shared/network/rings';

/** The middle of what is in sight of the map, in drawing units, and the zoom. */
type Sight = NonNullable<NetworkView['viewport']>;

/** The map's own view, for who keeps it or shows it again. */
export type Eye = { readonly read: () => Sight; readonly show: (sight: Sight) => void };

/** How the map is looked at now. Nothing of this is a fact: it is kept only when a view is kept. */
export type Looking = {
  readonly lens: MapLens;
  readonly setLens: (lens: MapLens) => void;
  readonly filter: MapFilter;
  readonly setFilter: (filter: MapFilter) => void;
  readonly focus: Focus | null;
  readonly setFocus: (focus: Focus | null) => void;
  /** Which notes the marks on the map tell of. */
  readonly notes: NoteFilter;
  readonly setNotes: (notes: NoteFilter) => void;
  /** Parties that an act is for, apart from the one that is open. */
  readonly selection: ReadonlySet<string>;
  readonly select: (ids: Iterable<string>) => void;
  /** Where parties would stand if a layout that is shown were accepted; null when none is. */
  readonly preview: ReadonlyMap<string, Spot> | null;
  readonly setPreview: (preview: ReadonlyMap<string, Spot> | null) => void;
  /** What a panel draws over the map while it is open: a moment of the story, who could ask whom. */
  readonly overlay: NetworkLook;
  readonly setOverlay: (overlay: NetworkLook) => void;
  /** Lent by the map while it is on screen; null beside the list. */
  readonly eye: RefObject<Eye | null>;
};

const NOBODY: ReadonlySet<string> = new Set();
const NO_FILTER: MapFilter = {};

/** The state of looking, in one place for the map, the list and every panel. */
export function useLooking(): Looking {
  const [lens, setLens] = useState<MapLens>('domain');
  const [filter, setFilter] = useState<MapFilter>(NO_FILTER);
  const [focus, setFocus] = useState<Focus | null>(null);
  const [notes, setNotes] = useState<NoteFilter>(ALL_NOTES);
  const [selection, setSelection] = useState<ReadonlySet<string>>(NOBODY);
  const [preview, setPreview] = useState<ReadonlyMap<string, Spot> | null>(null);
  const [overlay, setOverlay] = useState<NetworkLook>(PLAIN_LOOK);
  const eye = useRef<Eye | null>(null);
  const select = useCallback((ids: Iterable<string>) => setSelection(new Set(ids)), []);
  return useMemo(
    () => ({
      ...{ lens, setLens, filter, setFilter, focus, setFocus, notes, setNotes },
      ...{ selection, select, preview, setPreview, overlay, setOverlay, eye },
    }),
    [lens, filter, focus, notes, selection, select, preview, overlay],
  );
}
