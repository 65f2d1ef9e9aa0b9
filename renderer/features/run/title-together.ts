import type { Words } from '../../../shared/language/translate';
import type { Block } from '../../../shared/model/session';
import { besideOf } from '../../../shared/session/agenda';
import type { TitleOf } from '../../methods/use-step-texts';

/** The title of a step with those of the steps that begin together with it. */
export function titleTogether(
  block: Block,
  blocks: readonly Block[],
  titleOf: TitleOf,
  { list }: Pick<Words, 'list'>,
): string {
  const steps = besideOf(blocks, block.id).filter(({ id, status }) => id === block.id || status !== 'skipped');
  return list((steps.length > 0 ? steps : [block]).map(titleOf));
}
