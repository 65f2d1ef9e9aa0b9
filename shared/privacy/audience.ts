import { Visibility } from '../model/vocabularies';

/** For whom something is made. `private` is the facilitator alone; the order runs from few to many. */
export type Audience = Visibility;

/** The audiences that a report can be made for, from few to many: also for the facilitator alone, who says so by choosing it. */
export const AUDIENCES = ['private', 'core_group', 'partners', 'public'] as const satisfies readonly Audience[];

/** What is meant for `visibility` may also be seen by `audience`: it is meant for as many people, or for more. */
export const reaches = (visibility: Visibility, audience: Audience): boolean =>
  Visibility.options.indexOf(visibility) >= Visibility.options.indexOf(audience);
