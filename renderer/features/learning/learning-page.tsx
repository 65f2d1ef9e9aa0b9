import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { ALL_NOTES, type NoteFilter, notesIn } from '../../../shared/learning/note-filter';
import type { Id } from '../../../shared/model/ids';
import type { Note } from '../../../shared/model/note';
import type { NoteKind } from '../../../shared/model/note-kinds';
import { notesOfParty } from '../../../shared/network/marks';
import { ConflictSheet } from '../../instruments/conflict/conflict-sheet';
import { LookBackSheet } from '../../instruments/look-back/look-back-sheet';
import { useLookBack } from '../../instruments/look-back/use-look-back';
import { useWords } from '../../language/words';
import { NoteFilterFields } from '../../notes/note-filter-fields';
import { NoteSheet } from '../../notes/note-sheet';
import { NoteSurroundings, useSurroundings } from '../../notes/note-surroundings';
import { hrefOf } from '../../route/route';
import { ButtonLink } from '../../ui/button';
import { Segmented, Select } from '../../ui/choice';
import { EmptyPage, Page, PageHeading } from '../../ui/page';
import css from './learning-page.module.css';
import { PartyView } from './party-view';
import { ThreadsView } from './threads-view';
import { TimeView } from './time-view';
import { type Learning, useLearning } from './use-learning';

type PageProps = { readonly programmeId: Id; readonly sessionId?: Id };

/** What a programme learned across its meetings: what comes back, what goes on, and what came of it. */
export function LearningPage({ programmeId, sessionId }: PageProps) {
  const learning = useLearning(programmeId);
  if (!learning) return <div aria-busy="true" />;
  return (
    <NoteSurroundings programmeId={programmeId} sessionId={sessionId}>
      {learning.notes.length > 0 ? <Loaded learning={learning} /> : <Nothing programmeId={programmeId} />}
    </NoteSurroundings>
  );
}

function Nothing({ programmeId }: PageProps) {
  const { t } = useWords();
  return (
    <Page>
      <PageHeading title={t('learning.title')} sub={t('learning.sub')} />
      <EmptyPage text={t('learning.empty')}>
        <ButtonLink variant="main" href={hrefOf({ page: 'programme', programmeId })}>
          {t('learning.emptyAct')}
        </ButtonLink>
      </EmptyPage>
    </Page>
  );
}

const VIEWS = ['threads', 'time', 'party'] as const;
type View = (typeof VIEWS)[number];

/** What one learns from. Figures, tips and what is there already have their own pages. */
const LEARNT_FROM: readonly NoteKind[] = [
  ...(['question', 'hurdle', 'conflict', 'reflection', 'success', 'insight'] as const),
  ...(['action', 'agreement', 'assumption', 'perception'] as const),
];

const EVERYONE = 'everyone';

type Opened = { readonly note: Note; readonly at?: 'about' };

function Loaded({ learning }: { readonly learning: Learning }) {
  const { t } = useWords();
  const { programmeId } = useSurroundings();
  const [view, setView] = useState<View>('threads');
  const [filter, setFilter] = useState<NoteFilter>(ALL_NOTES);
  const [partyId, setPartyId] = useState<Id | null>(null);
  const [opened, setOpened] = useState<Opened>();
  const [isLookingBack, setLookingBack] = useState(false);
  const lookBack = useLookBack(learning.next?.id);
  const found = useFound(learning, useDeferredValue(filter), partyId);
  const onOpen = useCallback((note: Note) => setOpened({ note }), []);
  const onLookBack = useCallback(() => setLookingBack(true), []);
  const parts = { learning, found, onOpen };
  const workedOn = opened?.note.kind === 'conflict' && !opened.at ? opened.note.id : undefined;
  return (
    <Page>
      <PageHeading title={t('learning.title')} sub={t('learning.sub')}>
        <Segmented
          label={t('learning.view')}
          value={view}
          choices={VIEWS.map((id) => ({ id, text: t(`learning.view.${id}`) }))}
          onChange={setView}
        />
      </PageHeading>
      <div className={css.filter}>
        <NoteFilterFields
          filter={filter}
          onChange={setFilter}
          sessions={learning.sessions}
          onClear={() => setPartyId(null)}
          isAsking={partyId !== null}
        >
          <PartySelect partyId={partyId} onChange={setPartyId} />
        </NoteFilterFields>
      </div>
      <p role="status" className={css.count}>
        {t('learning.count', { count: found.length })}
      </p>
      {view === 'threads' ? <ThreadsView {...parts} onLookBack={onLookBack} /> : null}
      {view === 'time' ? <TimeView {...parts} /> : null}
      {view === 'party' ? <PartyView {...parts} programmeId={programmeId} /> : null}
      <NoteSheet
        noteId={workedOn ? undefined : opened?.note.id}
        focus={opened?.at}
        onClose={() => setOpened(undefined)}
      />
      <ConflictSheet
        noteId={workedOn}
        onOpen={(note, at = 'about') => setOpened({ note, at })}
        onClose={() => setOpened(undefined)}
      />
      {lookBack ? (
        <LookBackSheet lookBack={lookBack} isOpen={isLookingBack} onClose={() => setLookingBack(false)} />
      ) : null}
    </Page>
  );
}

/** The notes that are asked for: about one party if one is chosen, and of the kinds one learns from unless others are. */
function useFound({ notes }: Learning, filter: NoteFilter, partyId: Id | null): readonly Note[] {
  const { ties } = useSurroundings();
  return useMemo(() => {
    const kinds = filter.kinds.length > 0 ? filter.kinds : LEARNT_FROM;
    const asked = notesIn(notes, { ...filter, kinds });
    return partyId === null ? asked : notesOfParty(asked, partyId, ties);
  }, [notes, filter, partyId, ties]);
}

type PartyProps = { readonly partyId: Id | null; readonly onChange: (partyId: Id | null) => void };

function PartySelect({ partyId, onChange }: PartyProps) {
  const { t } = useWords();
  const { stakeholders } = useSurroundings();
  const parties = stakeholders
    .map(({ id, name }) => ({ id, text: name }))
    .toSorted((one, other) => one.text.localeCompare(other.text));
  if (parties.length === 0) return null;
  return (
    <div className={css.party}>
      <Select
        label={t('learning.filter.party')}
        value={partyId ?? EVERYONE}
        choices={[{ id: EVERYONE, text: t('learning.filter.all') }, ...parties]}
        onChange={(id) => onChange(id === EVERYONE ? null : id)}
      />
    </div>
  );
}
