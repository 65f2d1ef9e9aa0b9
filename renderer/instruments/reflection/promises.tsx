import { linkTo } from '../../../shared/instruments/linked';
import { type Promised, promisesIn } from '../../../shared/instruments/reflection';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { ActionFields } from '../action-fields';
import { AddLine } from '../add-line';
import { useOnScreen } from '../also-written';
import type { InstrumentProps } from '../instrument-props';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import { type InstrumentActs, useInstrument } from '../use-instrument';

/** One line each: "next time …". Any of them becomes an action with one press. */
export function Promises(props: InstrumentProps) {
  const { t } = useWords();
  const acts = useInstrument(props);
  const promises = promisesIn(props.notes);
  return (
    <div className={css.screen}>
      <AddLine
        name={props.block.id}
        label={t('instruments.promise')}
        addLabel={t('instruments.add')}
        placeholder={t('instruments.promise.hint')}
        onAdd={(words) =>
          acts.add('reflection', t('instruments.promise.text', { words }), {
            own: { focus: 'own_action', nextTime: words },
          })
        }
      />
      {promises.length === 0 ? <p className={css.quiet}>{t('instruments.promise.none')}</p> : null}
      <ul className={css.cards}>
        {promises.map((promised) => (
          <li key={promised.note.id}>
            <PromisedCard promised={promised} acts={acts} onOpen={props.onOpen} />
          </li>
        ))}
      </ul>
    </div>
  );
}

type PromiseProps = {
  readonly promised: Promised;
  readonly acts: InstrumentActs;
  readonly onOpen: InstrumentProps['onOpen'];
};

function PromisedCard({ promised: { note, words, action }, acts, onOpen }: PromiseProps) {
  const { t } = useWords();
  // What became an action stands there as the action.
  useOnScreen(note.id);
  const make = () =>
    void acts.add('action', words, {
      own: {
        level: note.focus === 'own_action' ? 'i' : 'we',
        visibility: note.visibility,
        ...(note.authorLabel && { ownerLabel: note.authorLabel }),
      },
      links: [linkTo(note.id, 'follow_up')],
    });
  if (action)
    return (
      <NoteCard note={action} onOpen={onOpen}>
        <ActionFields action={action} acts={acts} />
      </NoteCard>
    );
  return (
    <NoteCard note={note} onOpen={onOpen}>
      {note.text.includes(words) ? null : <p className={css.said}>{t('instruments.promise.text', { words })}</p>}
      <div className={css.inLine}>
        <Button onPress={make}>{t('instruments.promise.make')}</Button>
        {note.authorLabel ? <span className={css.quiet}>{note.authorLabel}</span> : null}
      </div>
    </NoteCard>
  );
}
