import { actionFor } from '../../../../shared/instruments/conflict';
import { pointingAt } from '../../../../shared/instruments/linked';
import { standingOf } from '../../../../shared/learning/standing';
import type { MessageKey } from '../../../../shared/model/message';
import type { Note, NoteOf } from '../../../../shared/model/note';
import { ConflictStages } from '../../../instruments/conflict/conflict-stages';
import { useWords } from '../../../language/words';
import { useSurroundings } from '../../../notes/note-surroundings';
import { Button } from '../../../ui/button';
import { classNames } from '../../../ui/class-names';
import { Icon } from '../../../ui/icon';
import { KindShapeMark } from '../../../ui/kind-mark';
import css from './notes-line.module.css';

type Props = {
  readonly note: Note;
  /** All notes of the programme: what came out of this one is among them. */
  readonly notes: readonly Note[];
  readonly onOpenNote: (noteId: string) => void;
  readonly onWork: () => void;
};

/** What became of a note: how it stands, what it says further, and the actions and answers that came out of it. */
export function Became({ note, notes, onOpenNote, onWork }: Props) {
  const { t } = useWords();
  const followed = followedBy(note, notes);
  return (
    <>
      <Standing note={note} />
      {saidFurther(note).map(([label, text]) => (
        <p key={label} className={css.more}>
          <span className={css.ask}>{t(label)}</span> {text}
        </p>
      ))}
      {followed.length > 0 ? (
        <ul className={css.followed}>
          {followed.map((each) => (
            <li key={each.id}>
              <KindShapeMark kind={each.kind} size={13} />
              <Button variant="link" onPress={() => onOpenNote(each.id)}>
                {each.text}
              </Button>
              <StandingWord note={each} />
            </li>
          ))}
        </ul>
      ) : null}
      {note.kind === 'conflict' ? (
        <Button variant="link" onPress={onWork}>
          {t('learning.conflict.work')}
        </Button>
      ) : null}
    </>
  );
}

/** What a note adds below its text, with the words that ask for it. */
function saidFurther(note: Note): readonly (readonly [label: MessageKey, text: string])[] {
  const said = (...pairs: readonly (readonly [MessageKey, string | undefined])[]) =>
    pairs.flatMap(([label, text]) => (text?.trim() ? [[label, text] as const] : []));
  switch (note.kind) {
    case 'conflict':
      return said(
        ['learning.said.lesson', note.lesson],
        ['learning.said.trial', note.experiment?.what],
        ['learning.said.outcome', note.experiment?.outcome],
      );
    case 'hurdle':
      return said(['learning.said.step', note.smallestStep]);
    case 'perception':
      return said(['learning.said.response', note.response]);
    case 'action':
      return said(['learning.said.outcome', note.result]);
    case 'reflection':
      return said(['learning.said.nextTime', note.nextTime]);
    default:
      return [];
  }
}

/** The notes that came out of this one, oldest first: its actions, what was agreed, what one learned of it. */
function followedBy(note: Note, notes: readonly Note[]): readonly Note[] {
  const trial = note.kind === 'conflict' ? actionFor(notes, note) : undefined;
  const out = [...pointingAt(notes, note.id, 'answers'), ...pointingAt(notes, note.id, 'follow_up')];
  return [...new Set([...(trial ? [trial] : []), ...out])].toSorted((one, other) =>
    one.capturedAt.localeCompare(other.capturedAt),
  );
}

const isOf = <K extends Note['kind']>(note: Note, ...kinds: readonly K[]): note is NoteOf<K> =>
  (kinds as readonly Note['kind'][]).includes(note.kind);

/** How it stands, in one or two words with a tick when it is done; nothing for kinds that just are. */
function StandingWord({ note }: { readonly note: Note }) {
  const { t } = useWords();
  const isDone = standingOf(note) === 'settled';
  const word = () => {
    if (isOf(note, 'action')) return t(`domain.actionState.${note.state}`);
    if (isOf(note, 'agreement')) return t(`domain.agreementState.${note.state}`);
    if (isOf(note, 'hurdle')) return t(`domain.hurdleState.${note.state}`);
    if (isOf(note, 'question')) return t(`domain.questionState.${note.state}`);
    return isOf(note, 'assumption') ? t(`domain.assumptionState.${note.state}`) : '';
  };
  const said = word();
  if (said === '') return null;
  return (
    <span className={classNames(css.standing, isDone && css.done)}>
      {isDone ? <Icon name="check" size={12} /> : null}
      {said}
    </span>
  );
}

function Standing({ note }: { readonly note: Note }) {
  if (note.kind === 'conflict')
    return (
      <p>
        <ConflictStages state={note.state} />
      </p>
    );
  return (
    <p className={css.stands}>
      <StandingWord note={note} />
      {note.kind === 'action' ? <Promised action={note} /> : null}
    </p>
  );
}

function Promised({ action }: { readonly action: NoteOf<'action'> }) {
  const { t, date, list } = useWords();
  const { nameOf } = useSurroundings();
  const names = action.ownerIds.flatMap((id) => nameOf({ to: 'stakeholder', id }) ?? []);
  const who = names.length > 0 ? list(names) : action.ownerLabel;
  const due = action.due ? t('notes.slip.due', { date: date(action.due, { day: 'numeric', month: 'long' }) }) : '';
  return <span>{[who, due].filter(Boolean).join(', ')}</span>;
}
