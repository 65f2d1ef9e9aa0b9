import { actionsToReview } from '../../../shared/instruments/action-learning';
import { linkTo, ofKind, pointingAt } from '../../../shared/instruments/linked';
import { ActionNote, type NoteOf } from '../../../shared/model/note';
import { useRowsBy } from '../../data/queries';
import { useWords } from '../../language/words';
import { Segmented } from '../../ui/choice';
import { AddLine } from '../add-line';
import { SaidNote } from '../also-written';
import css from '../instruments.module.css';
import { LookBackCard } from '../look-back/look-back-card';
import { useLookBack } from '../look-back/use-look-back';
import { NoteCard } from '../note-card';
import { OwnText } from '../own-text';
import type { LearningProps } from './learning-props';

/** What comes back from before: trials, agreements, and the actions that are still going on with what one learned. */
export function CheckIn(props: LearningProps) {
  const { t } = useWords();
  const { session, blocks } = props;
  const all = useRowsBy('notes', 'programmeId', session.programmeId);
  const lookBack = useLookBack(session.id);
  const since = blocks.flatMap(({ startedAt }) => startedAt ?? []).toSorted()[0];
  if (!all) return null;
  const actions = actionsToReview(all, { sessionId: session.id, since });
  // Actions have a card of their own here, with more to say of them.
  const others = lookBack?.coming.filter(({ note }) => note.kind !== 'action') ?? [];
  return (
    <>
      {others.length > 0 ? (
        <ul className={css.cards}>
          {others.map((each) => (
            <li key={each.note.id}>
              <LookBackCard
                coming={each}
                onAnswer={async (how, words) => lookBack?.answer(each.note, how, words) ?? null}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <p className={css.quiet}>
        {actions.length > 0
          ? t('instruments.learning.review', { count: actions.length })
          : t('instruments.learning.review.none')}
      </p>
      <ul className={css.cards}>
        {actions.map((action) => (
          <li key={action.id}>
            <Reviewed {...props} action={action} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Reviewed({ action, acts, notes, block, onOpen }: LearningProps & { readonly action: NoteOf<'action'> }) {
  const { t, date } = useWords();
  const learned = pointingAt(ofKind(notes, 'reflection'), action.id, 'answers');
  const isOver = action.state === 'done' || action.state === 'dropped';
  return (
    <NoteCard note={action} onOpen={onOpen} isQuiet={isOver}>
      <p className={css.quiet}>
        {[
          action.ownerLabel ?? '',
          action.due ? t('notes.slip.due', { date: date(action.due, { day: 'numeric', month: 'long' }) }) : '',
        ]
          .filter(Boolean)
          .join(', ')}
      </p>
      <div>
        <Segmented
          label={t('notes.field.state')}
          value={action.state}
          choices={ActionNote.shape.state.options.map((id) => ({ id, text: t(`domain.actionState.${id}`) }))}
          onChange={(state) => void acts.set(action, 'state', state)}
        />
      </div>
      <OwnText
        note={action}
        name="result"
        label={t('notes.field.result')}
        isLong
        onSave={(text) => acts.set(action, 'result', text)}
      />
      {isOver ? null : (
        <OwnText
          note={action}
          name="reflectOn"
          type="date"
          label={t('instruments.learning.reflectOn')}
          onSave={(text) => acts.set(action, 'reflectOn', text)}
        />
      )}
      {learned.map((note) => (
        <SaidNote key={note.id} note={note} />
      ))}
      <AddLine
        name={`${block.id}.${action.id}`}
        label={t('instruments.learning.learned')}
        addLabel={t('instruments.add')}
        onAdd={(text) =>
          acts.add('reflection', text, { own: { focus: 'own_action' }, links: [linkTo(action.id, 'answers')] })
        }
      />
    </NoteCard>
  );
}
