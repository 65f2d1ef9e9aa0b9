import type { LadderRung } from '../../../../../shared/model/vocabularies';
import type { countsByLevelAndRung, Level } from '../../../../../shared/network/level-and-rung';

/** One place in the table of the ladder. */
export type Cell = { readonly level: Level; readonly rung: LadderRung };

/** How many ties stand in each place. */
export type Counts = ReturnType<typeof countsByLevelAndRung>;
