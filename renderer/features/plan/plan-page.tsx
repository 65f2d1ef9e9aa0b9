import { useMemo, useState } from 'react';
import { inOrder } from '../../../shared/session/agenda';
import { useWords } from '../../language/words';
import { Sheet } from '../../ui/sheet';
import { useNarrow } from '../../ui/use-narrow';
import { AdviceLine } from './advice-line';
import { AgendaList } from './agenda-list';
import { BlockPanel } from './block-panel';
import { EmptyAgenda } from './empty-agenda';
import { LibrarySheet } from './library-sheet';
import { PeopleSheet } from './people/people-sheet';
import { PlanActs } from './plan-acts';
import { PlanHeading } from './plan-heading';
import css from './plan-page.module.css';
import { type Plan, usePlan } from './use-plan';

/** Planning one meeting: the agenda with its clock, and beside it the block that is chosen. */
export function PlanPage({ sessionId }: { readonly sessionId: string }) {
  const plan = usePlan(sessionId);
  return plan ? <Loaded plan={plan} /> : <div className={css.plan} aria-busy="true" />;
}

type Open = 'library' | 'people' | null;

function Loaded({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const agenda = useMemo(() => inOrder(plan.blocks), [plan.blocks]);
  const selected = agenda.find(({ id }) => id === selectedId);
  const after = agenda[selected ? agenda.indexOf(selected) + 1 : -1]?.id;
  const isEmpty = agenda.length === 0;
  const acts = (
    <PlanActs
      plan={plan}
      beforeId={after}
      libraryLabel={t(isEmpty ? 'session.plan.empty.all' : 'session.plan.library.open')}
      onLibrary={() => setOpen('library')}
      onMade={setSelectedId}
    />
  );
  return (
    <div className={css.plan}>
      <div className={css.main}>
        <PlanHeading plan={plan} onPeople={() => setOpen('people')} />
        {isEmpty ? (
          <EmptyAgenda plan={plan}>{acts}</EmptyAgenda>
        ) : (
          <>
            <AgendaList
              plan={plan}
              selectedId={selectedId}
              onSelect={setSelectedId}
              onPeople={() => setOpen('people')}
            />
            <AdviceLine plan={plan} />
            {acts}
          </>
        )}
      </div>
      <Beside
        plan={plan}
        selectedId={selected?.id ?? null}
        onSelect={setSelectedId}
        onPeople={() => setOpen('people')}
      />
      <LibrarySheet plan={plan} beforeId={after} isOpen={open === 'library'} onClose={() => setOpen(null)} />
      <PeopleSheet plan={plan} isOpen={open === 'people'} onClose={() => setOpen(null)} />
    </div>
  );
}

type BesideProps = {
  readonly plan: Plan;
  readonly selectedId: string | null;
  readonly onSelect: (id: string | null) => void;
  readonly onPeople: () => void;
};

/** The chosen block beside the agenda, or over it where there is no room beside. */
function Beside({ plan, selectedId, onSelect, onPeople }: BesideProps) {
  const { t } = useWords();
  const isNarrow = useNarrow(960);
  const line = plan.agenda.lines.find(({ block }) => block.id === selectedId);
  if (!line) return null;
  const panel = <BlockPanel key={line.block.id} plan={plan} line={line} onSelect={onSelect} onPeople={onPeople} />;
  if (!isNarrow)
    return (
      <aside className={css.side} aria-label={t('session.plan.block')}>
        {panel}
      </aside>
    );
  return (
    <Sheet title={t('session.plan.block')} closeLabel={t('app.close')} isOpen onClose={() => onSelect(null)}>
      {panel}
    </Sheet>
  );
}
