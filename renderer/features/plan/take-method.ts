import type { Words } from '../../../shared/language/translate';
import { blocksOf } from '../../../shared/methods/steps';
import { type Change, together, updating } from '../../../shared/model/change';
import { edited } from '../../../shared/model/edited';
import type { Id, Stamp } from '../../../shared/model/ids';
import type { MessageKey } from '../../../shared/model/message';
import type { Method } from '../../../shared/model/method';
import type { Session } from '../../../shared/model/session';
import { addThemes } from '../../../shared/programme/themes';
import { type NewBlock, takeMethod } from '../../../shared/session/plan/plan-commands';
import type { Plan } from './use-plan';

/** A method that was chosen, whole or one of its shorter forms, and where it goes. */
export type Taken = {
  readonly method: Method;
  readonly isOwn?: boolean;
  readonly variantId?: string | undefined;
  /** Only these of its steps. */
  readonly stepIds?: readonly string[];
  readonly beforeId?: Id | undefined;
};

/**
 * A method taken into the agenda as one act: its blocks, a look back when the meeting becomes long, and the building
 * blocks it works with when the programme does not have them yet.
 */
export function takingMethod(
  { session, programme, blocks, themes }: Plan,
  taken: Taken,
  { t, language }: Pick<Words, 't' | 'language'>,
  lookBack: NewBlock,
  stamp: Stamp,
): Change {
  const { method, beforeId } = taken;
  const steps = blocksOf(method, language, taken);
  const added = { name: method.name[language], blocks: steps, lookBack };
  const agenda = takeMethod(session, blocks, added, { beforeId }, stamp);
  const wanted = (method.themes ?? []).map((key) => ({ key, title: t(`domain.theme.${key}` as MessageKey) }));
  const building = addThemes(programme, themes, wanted, (section) => t(`domain.section.${section}`), stamp);
  return { label: agenda.label, tables: together(remembered(agenda.tables, session, method, stamp), building.tables) };
}

/** The session knows that it uses this method, also when the blocks are steps that it took from others. */
function remembered(tables: Change['tables'], session: Session, { id }: Method, stamp: Stamp): Change['tables'] {
  const [, after = session] = tables.sessions?.updated[0] ?? [];
  const knows = edited(after, { methodIds: [...new Set([...after.methodIds, id])] }, stamp);
  return { ...tables, ...updating('sessions', [[session, knows]]) };
}
