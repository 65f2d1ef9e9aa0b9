import { useEffect, useRef, useState } from 'react';
import { type Conflict, isWorkedWith } from '../../../shared/instruments/conflict';
import { ofKind } from '../../../shared/instruments/linked';
import type { Id } from '../../../shared/model/ids';
import { ConflictNote } from '../../../shared/model/note';
import { plainOf } from '../../../shared/notes/links-in-text';
import { useWords } from '../../language/words';
import { NoteText } from '../../notes/note-text';
import { SlipMenu } from '../../notes/slip-menu';
import { Select } from '../../ui/choice';
import { KindShapeMark } from '../../ui/kind-mark';
import { AddLine } from '../add-line';
import { useOnScreen } from '../also-written';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { useInstrument } from '../use-instrument';
import { Assumptions } from './assumptions';
import type { ConflictProps } from './conflict-parts';
import { Difference } from './difference';
import { ExperimentStep } from './experiment-step';
import { Facts } from './facts';
import { Lesson } from './lesson';
import { OthersChair } from './others-chair';
import { ReadBack } from './read-back';
import { SafeStep } from './safe-step';
import { WallLine } from './wall-line';

/** One conflict, understood step by step. It stays closed for the room until its two sides and the facilitator open it. */
export function ConflictScreen(props: InstrumentProps) {
  const { t } = useWords();
  const { notes, block, onOpen } = props;
  const acts = useInstrument(props);
  const [askedId, setAskedId] = useState<Id>();
  const conflicts = ofKind(notes, 'conflict');
  const conflict = conflicts.find(({ id }) => id === askedId) ?? conflicts.find(isWorkedWith) ?? conflicts[0];
  return (
    <div className={css.screen}>
      {conflict ? (
        <>
          {conflicts.length > 1 ? <Which conflicts={conflicts} chosen={conflict} onChoose={setAskedId} /> : null}
          <header className={css.cardHead}>
            <span className={css.cardMark}>
              <KindShapeMark kind="conflict" />
            </span>
            <Title key={conflict.id} conflict={conflict} />
            <SlipMenu
              note={conflict}
              label={t('notes.slip.menu', { text: plainOf(conflict.text).slice(0, 80) })}
              listNow={() => undefined}
              onOpen={(at) => onOpen(conflict, at)}
            />
          </header>
          <Step key={conflict.id} {...props} acts={acts} conflict={conflict} />
          <Standing conflict={conflict} acts={acts} />
          <WallLine conflict={conflict} wall={props.wall} />
        </>
      ) : (
        <AddLine
          name={`${block.id}.conflict`}
          label={t('instruments.conflict.add')}
          addLabel={t('instruments.add')}
          onAdd={(text) => acts.add('conflict', text, { own: { situation: '' } })}
        />
      )}
    </div>
  );
}

/** What it is about. The line in which it was typed is gone: the keyboard goes on from here. */
function Title({ conflict }: Pick<ConflictProps, 'conflict'>) {
  const title = useRef<HTMLParagraphElement>(null);
  useOnScreen(conflict.id);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  }, []);
  return (
    <p ref={title} className={css.large} tabIndex={-1}>
      <NoteText note={conflict} />
    </p>
  );
}

function Step(props: ConflictProps) {
  switch (props.block.stepId) {
    case 'safe':
      return <SafeStep {...props} />;
    case 'difference':
      return <Difference {...props} />;
    case 'assumptions':
      return <Assumptions {...props} />;
    case 'perspective':
      return <OthersChair {...props} />;
    case 'lesson':
      return <Lesson {...props} />;
    case 'experiment':
      return <ExperimentStep {...props} />;
    case 'record':
      return <ReadBack {...props} />;
    default:
      return <Facts {...props} />;
  }
}

type WhichProps = {
  readonly conflicts: readonly Conflict[];
  readonly chosen: Conflict;
  readonly onChoose: (id: Id) => void;
};

const Which = ({ conflicts, chosen, onChoose }: WhichProps) => {
  const { t } = useWords();
  return (
    <Select
      label={t('instruments.conflict.which')}
      value={chosen.id}
      choices={conflicts.map(({ id, text }) => ({ id, text: plainOf(text) }))}
      onChange={onChoose}
    />
  );
};

/** How far it is: a small choice, because the steps themselves move it on. */
function Standing({ conflict, acts }: Pick<ConflictProps, 'conflict' | 'acts'>) {
  const { t } = useWords();
  return (
    <div className={css.inLine}>
      <Select
        label={t('notes.field.state')}
        value={conflict.state}
        choices={ConflictNote.shape.state.options.map((id) => ({ id, text: t(`domain.conflictState.${id}`) }))}
        onChange={(state) => void acts.set(conflict, 'state', state)}
      />
    </div>
  );
}
