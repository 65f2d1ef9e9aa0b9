import { linkTo, ofKind, setFields } from '../../../shared/instruments/linked';
import { say } from '../../../shared/model/message';
import { useWords } from '../../language/words';
import { Button } from '../../ui/button';
import { AddLine } from '../add-line';
import css from '../instruments.module.css';
import { NoteCard } from '../note-card';
import type { ConflictProps } from './conflict-parts';
import { MayRead } from './may-read';

/** Can this be talked about now: what is written down, who may read it, and when not to go on. */
export function SafeStep({ conflict, acts, notes, block, onOpen }: ConflictProps) {
  const { t } = useWords();
  const agreed = ofKind(notes, 'agreement').filter(({ blockId }) => blockId === block.id);
  const become = (state: 'parked' | 'referred') =>
    void acts.change(conflict, (latest, now) =>
      setFields(latest, { state }, say(`domain.conflictState.${state}`), now),
    );
  return (
    <>
      <AddLine
        name={`${block.id}.agreement`}
        label={t('instruments.conflict.agree')}
        placeholder={t('instruments.conflict.agree.hint')}
        addLabel={t('instruments.add')}
        onAdd={(text) =>
          acts.add('agreement', text, {
            own: { topic: 'privacy', visibility: conflict.visibility },
            links: [linkTo(conflict.id, 'answers')],
          })
        }
      />
      {agreed.length > 0 ? (
        <ul className={css.cards}>
          {agreed.map((note) => (
            <li key={note.id}>
              <NoteCard note={note} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      ) : null}
      <MayRead conflict={conflict} />
      <p>{t('instruments.conflict.unsafe')}</p>
      <div className={css.inLine}>
        <Button onPress={() => become('parked')}>{t('instruments.conflict.park')}</Button>
        <Button onPress={() => become('referred')}>{t('instruments.conflict.refer')}</Button>
      </div>
    </>
  );
}
