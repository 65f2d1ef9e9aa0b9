import { useState } from 'react';
import type { Id } from '../../../shared/model/ids';
import { holdsAny } from '../../../shared/session/plan/block-order';
import { useWords } from '../../language/words';
import { Sheet } from '../../ui/sheet';
import { useNarrow } from '../../ui/use-narrow';
import { AdviceLine } from './advice-line';
import { AgendaList } from './agenda-list';
import { BlockPanel, type PanelActs } from './block-panel';
import { ComingBack } from './coming-back';
import { EmptyAgenda } from './empty-agenda';
import { LibrarySheet } from './library-sheet';
import { PeopleSheet } from './people/people-sheet';
import { PlanActs } from './plan-acts';
import { PlanHeading } from './plan-heading';
import css from './plan-page.module.css';
import { PlanUses } from './plan-uses';
import { SeveralPanel } from './several-panel';
import { useAgendaActs } from './use-agenda-acts';
import { useAgendaClipboard } from './use-agenda-clipboard';
import { useChosenBlocks } from './use-chosen-blocks';
import { type Plan, usePlan } from './use-plan';

/** Planning one meeting: the agenda with its clock, and beside it the block that is chosen. */
export function PlanPage({ sessionId }: { readonly sessionId: string }) {
  const plan = usePlan(sessionId);
  return plan ? <Loaded plan={plan} /> : <div className={css.plan} aria-busy="true" />;
}

type Open = 'library' | 'people' | null;

function Loaded({ plan }: { readonly plan: Plan }) {
  const { t } = useWords();
  const { ids, isPicking, select, pick } = useChosenBlocks(plan);
  const [open, setOpen] = useState<Open>(null);
  const onPeople = () => setOpen('people');
  const slots = plan.agenda.slots.map(({ lines }) => lines.map(({ block }) => block));
  const last = slots.findLastIndex(holdsAny(ids));
  const after = last < 0 ? undefined : slots[last + 1]?.[0]?.id;
  const isEmpty = slots.length === 0;
  const acts = useAgendaActs(plan, select);
  const clipboard = useAgendaClipboard({ plan, ids, beforeId: after, acts, onSelect: select });
  const adding = (
    <PlanActs
      plan={plan}
      beforeId={after}
      libraryLabel={t(isEmpty ? 'session.plan.empty.all' : 'session.plan.library.open')}
      onLibrary={() => setOpen('library')}
      onMade={(id) => select([id])}
    >
      {isEmpty ? null : <PlanUses plan={plan} chosenIds={ids} />}
    </PlanActs>
  );
  return (
    <div className={css.plan}>
      <div className={css.main}>
        <PlanHeading plan={plan} onPeople={onPeople} />
        <ComingBack plan={plan} />
        {isEmpty ? (
          <EmptyAgenda plan={plan}>{adding}</EmptyAgenda>
        ) : (
          <>
            <AgendaList
              plan={plan}
              selectedIds={ids}
              onSelect={select}
              acts={acts}
              isPicking={isPicking}
              onPeople={onPeople}
            />
            <AdviceLine plan={plan} onPeople={onPeople} />
            {adding}
          </>
        )}
      </div>
      <Beside
        plan={plan}
        ids={ids}
        isPicking={isPicking}
        {...{ acts, clipboard, onPeople }}
        onSelect={select}
        onPick={() => pick(true)}
        onReady={() => select([])}
      />
      <LibrarySheet plan={plan} beforeId={after} isOpen={open === 'library'} onClose={() => setOpen(null)} />
      <PeopleSheet plan={plan} isOpen={open === 'people'} onClose={() => setOpen(null)} />
    </div>
  );
}

type BesideProps = PanelActs & {
  readonly plan: Plan;
  readonly ids: ReadonlySet<Id>;
  readonly isPicking: boolean;
  readonly onReady: () => void;
};

/** What is chosen beside the agenda. Where there is no room beside, one block lies over it and several stand below. */
function Beside({ plan, ids, isPicking, onReady, ...acting }: BesideProps) {
  const { t } = useWords();
  const isNarrow = useNarrow(960);
  const line = plan.agenda.lines.find(({ block }) => ids.has(block.id));
  if (isPicking || ids.size > 1)
    return (
      <aside className={isNarrow ? css.below : css.side} aria-label={t('agenda.several.label')}>
        <SeveralPanel plan={plan} ids={ids} acts={acting.acts} clipboard={acting.clipboard} onReady={onReady} />
      </aside>
    );
  if (!line) return null;
  const panel = <BlockPanel key={line.block.id} plan={plan} line={line} {...acting} />;
  if (!isNarrow)
    return (
      <aside className={css.side} aria-label={t('session.plan.block')}>
        {panel}
      </aside>
    );
  return (
    <Sheet title={t('session.plan.block')} closeLabel={t('app.close')} isOpen onClose={onReady}>
      {panel}
    </Sheet>
  );
}
