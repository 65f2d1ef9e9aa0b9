import { useRow } from '../../data/queries';

/** What the network of a programme is about, for the middle of the map, live; empty when nobody said. */
export const useFocusText = (programmeId: string): string => useRow('programmes', programmeId)?.focusText.trim() ?? '';
