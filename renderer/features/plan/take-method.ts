import type { Words } from '../../../shared/language/translate';
import { blocksOf } from '../../../shared/methods/steps';
import { type Change, together } from '../../../shared/model/change';
import type { Id, Stamp } from '../../../shared/model/ids';
import type { MessageKey } from '../../../shared/model/message';
import type { Method } from '../../../shared/model/method';
import { addThemes } from '../../../shared/programme/themes';
import { type NewBlock, takeMethod } from '../../../shared/session/plan/plan-commands';
import type { Plan } from './use-plan';

/** A method that was chosen, whole or one of its shorter forms, and where it goes. */
export type Taken = {
  readonly method: Method;
  readonly variantId?: string | undefined;
  readonly beforeId?: Id | undefined;
};

/**
 * A method taken into the agenda as one act: its blocks, a look back when the meeting becomes long, and the building
 * blocks it works with when the programme does not have them yet.
 */
export function takingMethod(
  { session, programme, blocks, themes }: Plan,
  { method, variantId, beforeId }: Taken,
  { t, language }: Pick<Words, 't' | 'language'>,
  lookBack: NewBlock,
  stamp: Stamp,
): Change {
  const steps = blocksOf(method, language, { variantId });
  const taken = { name: method.name[language], blocks: steps, lookBack };
  const agenda = takeMethod(session, blocks, taken, { beforeId }, stamp);
  const wanted = (method.themes ?? []).map((key) => ({ key, title: t(`domain.theme.${key}` as MessageKey) }));
  const building = addThemes(programme, themes, wanted, (section) => t(`domain.section.${section}`), stamp);
  return { label: agenda.label, tables: together(agenda.tables, building.tables) };
}
