import { useWords } from '../../../language/words';
import { Sheet } from '../../../ui/sheet';
import type { Plan } from '../use-plan';
import { GroupsEditor } from './groups-editor';
import { PeopleEditor } from './people-editor';
import css from './people-sheet.module.css';

type SheetProps = { readonly plan: Plan; readonly isOpen: boolean; readonly onClose: () => void };

/** Who comes, and who sits with whom. */
export function PeopleSheet({ plan, isOpen, onClose }: SheetProps) {
  const { t } = useWords();
  return (
    <Sheet
      title={t('session.plan.peopleAndGroups')}
      closeLabel={t('app.close')}
      isOpen={isOpen}
      onClose={onClose}
      isFull
    >
      <div className={css.sheet}>
        <div className={css.columns}>
          <PeopleEditor plan={plan} />
          <GroupsEditor plan={plan} />
        </div>
      </div>
    </Sheet>
  );
}
