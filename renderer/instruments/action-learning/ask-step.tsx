import { askedIn, type Question } from '../../../shared/instruments/action-learning';
import { ofKind } from '../../../shared/instruments/linked';
import type { Note } from '../../../shared/model/note';
import type { NoteKind } from '../../../shared/model/note-kinds';
import { useWords } from '../../language/words';
import { Checkbox } from '../../ui/field';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import type { LearningProps } from './learning-props';

/** What else comes up while people ask: assumptions at first, ideas when they ask for what can be done. */
const BESIDE: Readonly<Record<string, NoteKind & ('assumption' | 'idea')>> = { 'ask-1': 'assumption', 'ask-2': 'idea' };

/** The questions that people ask each other, and beside them what comes up. */
export function AskStep(props: LearningProps) {
  const { block } = props;
  const beside = BESIDE[block.stepId ?? ''];
  return (
    <div className={css.columns}>
      <Questions {...props} />
      {beside ? <Beside {...props} kind={beside} /> : null}
    </div>
  );
}

/** Open questions first; one that was answered stays to be read. */
export function Questions({ notes, block, acts, chooseId, reframeId, wordings, onOpen }: LearningProps) {
  const { t } = useWords();
  const asked = askedIn(notes, [chooseId, reframeId], wordings);
  const openFirst = [
    ...asked.filter(({ state }) => state === 'open'),
    ...asked.filter(({ state }) => state !== 'open'),
  ];
  const answer = (note: Question, is: boolean) => void acts.set(note, 'state', is ? 'answered' : 'open');
  const title = t('instruments.learning.questions');
  return (
    <section className={css.column} aria-label={title}>
      <h2>
        {title} <span className={css.count}>{asked.filter(({ state }) => state === 'open').length}</span>
      </h2>
      <ul className={css.cards}>
        {openFirst.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} onOpen={onOpen} isQuiet={note.state !== 'open'}>
              <Checkbox isSelected={note.state === 'answered'} onChange={(is) => answer(note, is)}>
                {t('domain.questionState.answered')}
              </Checkbox>
            </NoteCard>
          </li>
        ))}
      </ul>
      <AddLine
        name={`${block.id}.question`}
        label={t('instruments.learning.ask')}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add('question', text)}
      />
    </section>
  );
}

type BesideProps = Pick<LearningProps, 'notes' | 'block' | 'acts' | 'onOpen'> & {
  readonly kind: 'assumption' | 'idea';
};

/** One kind that comes up beside the questions. */
export function Beside({ notes, block, acts, onOpen, kind }: BesideProps) {
  const { t } = useWords();
  const here: readonly Note[] = ofKind(notes, kind);
  const title = t(`instruments.learning.${kind}s`);
  return (
    <section className={css.column} aria-label={title}>
      <h2>
        {title} <span className={css.count}>{here.length}</span>
      </h2>
      <ul className={css.cards}>
        {here.map((note) => (
          <li key={note.id}>
            <NoteCard note={note} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <AddLine
        name={`${block.id}.${kind}`}
        label={t(`instruments.learning.add.${kind}`)}
        addLabel={t('instruments.add')}
        onAdd={(text) => acts.add(kind, text)}
      />
    </section>
  );
}
