import { adding, type Change, NOTHING, updating } from '../model/change';
import { edited } from '../model/edited';
import { type Id, newRecord, type Stamp } from '../model/ids';
import type { RainbowProfile } from '../model/instruments';
import { say } from '../model/message';
import { RainbowDimension } from '../model/vocabularies';

export type Band = RainbowProfile['scores'][RainbowDimension];
export type BandFields = Partial<Band>;

/** How full a band can be: 0 is empty, 4 is full. */
export const FULL_BAND = 4;

const EMPTY: Band = { now: 0, wanted: 0 };

/** The profiles of a programme, oldest first. */
export const profilesInTime = (profiles: readonly RainbowProfile[]): readonly RainbowProfile[] =>
  profiles.toSorted((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt));

/** The profile that holds now: the one that was made last; undefined when there is none yet. */
export const profileNow = (profiles: readonly RainbowProfile[]): RainbowProfile | undefined =>
  profilesInTime(profiles).at(-1);

/** Six empty bands, before anything was said. */
export const emptyScores = (): RainbowProfile['scores'] =>
  Object.fromEntries(RainbowDimension.options.map((band) => [band, EMPTY])) as RainbowProfile['scores'];

function bandWith(before: Band, fields: BandFields): Band {
  const { example = before.example, ...others } = fields;
  const { example: _before, ...kept } = before;
  const text = example?.trim() ?? '';
  return { ...kept, ...others, ...(text !== '' && { example: text }) };
}

/** What belongs to a band in the profile of now; the first thing that is said begins a profile. */
export function editBand(
  programmeId: Id,
  profiles: readonly RainbowProfile[],
  band: RainbowDimension,
  fields: BandFields,
  stamp: Stamp,
): Change {
  const label = say('rainbow.act.edit', { band });
  const now = profileNow(profiles);
  const before = now?.scores ?? emptyScores();
  const scores = { ...before, [band]: bandWith(before[band], fields) };
  if (now) return { label, tables: updating('rainbowProfiles', [[now, edited(now, { scores }, stamp)]]) };
  return { label, tables: adding('rainbowProfiles', [{ ...newRecord(stamp), programmeId, scores }]) };
}

/** Looks anew: a profile that begins as the one of now, which is kept as it was. Nothing when there is none yet. */
export function lookAnew(profiles: readonly RainbowProfile[], sessionId: Id | undefined, stamp: Stamp): Change {
  const now = profileNow(profiles);
  if (!now) return NOTHING;
  const { sessionId: _then, ...kept } = now;
  const anew: RainbowProfile = { ...kept, ...newRecord(stamp), ...(sessionId !== undefined && { sessionId }) };
  return { label: say('rainbow.act.anew'), tables: adding('rainbowProfiles', [anew]) };
}
