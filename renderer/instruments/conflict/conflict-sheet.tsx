import { useState } from 'react';
import { type Conflict, changed } from '../../../shared/instruments/conflict';
import { lookedBack } from '../../../shared/instruments/look-back';
import type { Id } from '../../../shared/model/ids';
import { say } from '../../../shared/model/message';
import type { Note } from '../../../shared/model/note';
import { placeOf } from '../../../shared/notes/place';
import { useRow, useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { KeptText } from '../../notes/kept-text';
import { useSurroundings } from '../../notes/note-surroundings';
import { NoteText } from '../../notes/note-text';
import { Segmented } from '../../ui/choice';
import { Sheet } from '../../ui/sheet';
import css from '../instruments.module.css';
import { LookBackCard } from '../look-back/look-back-card';
import { useActsAt } from '../use-instrument';
import { type ConflictPartProps, Sides } from './conflict-parts';
import { ConflictStages, STAGES } from './conflict-stages';
import { WhatDiffers } from './difference';
import { ExperimentStep } from './experiment-step';
import { WhatHappened } from './facts';
import { Lesson } from './lesson';
import { SharedInterest } from './others-chair';
import { ReadBack } from './read-back';

/** What is asked at each stage, and reading it back aloud at the end. */
const PARTS = [...STAGES, 'record'] as const;
type Part = (typeof PARTS)[number];

type Props = {
  /** Undefined is closed. */
  readonly noteId: Id | undefined;
  readonly onOpen: (note: Note, at?: 'about') => void;
  readonly onClose: () => void;
};

/** A conflict worked out outside the steps of a method: named, explored, tried and learned from, in its own time. */
export function ConflictSheet({ noteId, onOpen, onClose }: Props) {
  const { t } = useWords();
  const note = useRow('notes', noteId);
  return (
    <Sheet
      title={t('domain.kind.conflict')}
      closeLabel={t('app.close')}
      isOpen={noteId !== undefined}
      onClose={onClose}
      isWide
    >
      {note?.kind === 'conflict' ? <InSheet key={note.id} conflict={note} onOpen={onOpen} /> : null}
    </Sheet>
  );
}

/** Where one goes on: the stage after the one that was reached. */
function partFor({ state, difference }: Conflict): Part {
  if (state === 'explored') return difference.trim() === '' ? 'explored' : 'experiment';
  return state === 'experiment' || state === 'learned' ? state : 'named';
}

function InSheet({ conflict, onOpen }: { readonly conflict: Conflict; readonly onOpen: Props['onOpen'] }) {
  const { t } = useWords();
  const { programmeId, session, themes } = useSurroundings();
  const notes = useRowsBy('notes', 'programmeId', programmeId) ?? [];
  const acts = useActsAt(placeOf({ programmeId, session, themes }));
  const [part, setPart] = useState<Part>(() => partFor(conflict));
  return (
    <div className={css.screen}>
      <p className={css.large}>
        <NoteText note={conflict} />
      </p>
      <ConflictStages state={conflict.state} />
      <div>
        <Segmented
          label={t('learning.conflict.parts')}
          value={part}
          choices={PARTS.map((id) => ({ id, text: t(`learning.conflict.part.${id}`) }))}
          onChange={setPart}
        />
      </div>
      <InPart key={part} part={part} conflict={conflict} acts={acts} notes={notes} onOpen={onOpen} />
    </div>
  );
}

function InPart({ part, ...props }: ConflictPartProps & { readonly part: Part }) {
  switch (part) {
    case 'named':
      return <WhatHappened {...props} />;
    case 'explored':
      return <Exploring {...props} />;
    case 'experiment':
      return <Trial {...props} />;
    case 'learned':
      return <Lesson {...props} />;
    case 'record':
      return <ReadBack {...props} />;
  }
}

/** Where the difference is, how each side sees it and what it assumed, and what both want. */
function Exploring(props: ConflictPartProps) {
  const { t } = useWords();
  return (
    <>
      <WhatDiffers {...props} />
      <Sides
        {...props}
        asks={[
          { word: 'view', label: t('notes.form.sideView') },
          { word: 'assumption', label: t('instruments.conflict.assumed') },
          { word: 'mattersMost', label: t('instruments.conflict.matters') },
        ]}
      />
      <SharedInterest {...props} />
    </>
  );
}

/** What both sides try, and how it went: by one of three answers while it goes on, as words afterwards. */
function Trial(props: ConflictPartProps) {
  const { t } = useWords();
  const { conflict, acts, notes } = props;
  const { experiment, state } = conflict;
  if (!experiment?.what.trim()) return <ExperimentStep {...props} />;
  const saveOutcome = (outcome: string) =>
    acts.change(conflict, (latest, now) => {
      const tried = latest.experiment && { ...latest.experiment, outcome: outcome.trim() || undefined };
      return changed(latest, { experiment: tried }, say('learning.act.outcome'), now);
    });
  return (
    <>
      <ExperimentStep {...props} />
      {state === 'experiment' ? (
        <LookBackCard
          coming={{ note: conflict, on: experiment.until, isOver: true }}
          onAnswer={(how, words) => {
            const outcome = [t(`learning.answer.${how}`), words.trim()].filter(Boolean).join(': ');
            const answered = { how, outcome, nextDay: experiment.until };
            return acts.change(conflict, (latest, now) => lookedBack(latest, answered, notes, now));
          }}
        />
      ) : (
        <KeptText
          name={`${conflict.id}.experiment.outcome`}
          label={t('learning.answer.outcome')}
          value={experiment.outcome ?? ''}
          isLong
          onSave={saveOutcome}
        />
      )}
    </>
  );
}
