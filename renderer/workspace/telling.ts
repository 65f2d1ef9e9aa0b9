import type { Words } from '../../shared/language/translate';
import { kindsIn } from '../../shared/methods/steps';
import type { Workspace } from '../../shared/model/tables';
import type { Telling } from '../../shared/workspace/group-file';

/**
 * What a file for a group needs of this window: the words for people whose label may be a name, and what the steps of
 * own methods ask for, because a group's laptop does not know those methods.
 */
export function tellingFor({ t }: Words, { ownMethods }: Pick<Workspace, 'ownMethods'>): Telling {
  const own = { methods: ownMethods.map(({ method }) => method) };
  return {
    roleName: ({ perspective }) => t(`domain.perspective.${perspective}`),
    capturesOf: (block) => (own.methods.some(({ id }) => id === block.methodId) ? kindsIn(block, own) : undefined),
  };
}
