import { capturesOf, kindsIn, stepOf } from '../../../shared/methods/steps';
import type { NoteKind } from '../../../shared/model/note-kinds';
import type { Block } from '../../../shared/model/session';
import type { BlockFields } from '../../../shared/session/plan/plan-commands';
import { useWords } from '../../language/words';
import { KindsField } from '../../notes/kinds-field';
import { Button } from '../../ui/button';
import type { Plan } from './use-plan';

type WritesProps = { readonly plan: Plan; readonly block: Block; readonly onEdit: (fields: BlockFields) => void };

const isSame = (one: readonly NoteKind[], other: readonly NoteKind[]): boolean => one.join() === other.join();

/** What is written down in a block: as its method says, or other kinds that the facilitator chooses. */
export function BlockWrites({ plan: { library }, block, onEdit }: WritesProps) {
  const { t } = useWords();
  const ofMethod = capturesOf(stepOf(block, library));
  const choose = (kinds: readonly NoteKind[]) =>
    // The same as the method asks: then it follows the method again.
    onEdit({ captures: isSame(kinds, ofMethod) ? undefined : [...kinds] });
  return (
    <div>
      <KindsField
        label={t('session.plan.writes')}
        addLabel={t('agenda.kind.add')}
        none={t('agenda.kinds.none')}
        removeLabel={(kind) => t('agenda.kind.remove', { kind })}
        kinds={kindsIn(block, library)}
        onChange={choose}
      />
      {block.captures && block.methodId ? (
        <Button variant="link" onPress={() => onEdit({ captures: undefined })}>
          {t('agenda.kinds.ofMethod')}
        </Button>
      ) : null}
    </div>
  );
}
