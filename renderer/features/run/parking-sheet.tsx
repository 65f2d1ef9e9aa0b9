import { useState } from 'react';
import type { Note } from '../../../shared/model/note';
import { useWords } from '../../language/words';
import { NoteSlip } from '../../notes/note-slip';
import { Button } from '../../ui/button';
import { Checkbox, TextField } from '../../ui/field';
import { Sheet } from '../../ui/sheet';
import css from './parking-sheet.module.css';
import type { Parking } from './use-parking';
import type { Run } from './use-run';
import { useWallActs } from './use-wall-acts';

type Props = {
  readonly run: Run;
  readonly parking: Parking;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onOpen: (note: Note, at?: 'about') => void;
};

/** The one place for what comes later: of this meeting and of those before it. Its menu makes it something else. */
export function ParkingSheet({ run, parking, isOpen, onClose, onOpen }: Props) {
  const { t } = useWords();
  const open = (note: Note, at?: 'about') => {
    onClose();
    onOpen(note, at);
  };
  return (
    <Sheet title={t('regie.parking')} closeLabel={t('app.close')} isOpen={isOpen} onClose={onClose}>
      <Park parking={parking} />
      <OnWall run={run} parking={parking} />
      {parking.here.length === 0 ? <p className={css.quiet}>{t('regie.parking.empty')}</p> : null}
      <Slips notes={parking.here} onOpen={open} />
      {parking.before.length > 0 ? <h3 className={css.before}>{t('regie.parking.before')}</h3> : null}
      <Slips notes={parking.before} onOpen={open} />
    </Sheet>
  );
}

function Park({ parking }: Pick<Props, 'parking'>) {
  const { t } = useWords();
  const [text, setText] = useState('');
  const park = async () => {
    if (text.trim() === '') return;
    setText('');
    // What could not be kept comes back, before what was typed since.
    if (!(await parking.park(text))) setText((since) => (since === '' ? text : `${text} ${since}`));
  };
  return (
    <TextField
      label={t('regie.parking.add')}
      value={text}
      onChange={setText}
      onEnter={() => void park()}
      placeholder={t('regie.parking.placeholder')}
      autoFocus
    />
  );
}

/** The parking place on the wall, as an explicit wish; what is only for the facilitator's eyes is not in it. */
function OnWall({ run, parking }: Pick<Props, 'run' | 'parking'>) {
  const { t } = useWords();
  const { showView } = useWallActs(run.session.id);
  const isOn = run.wall?.view?.kind === 'parking';
  return (
    <div className={css.wall}>
      <Checkbox isSelected={isOn} onChange={(on) => showView(on ? { kind: 'parking' } : undefined)}>
        {t('regie.parking.onWall')}
      </Checkbox>
      {isOn && parking.hidden > 0 ? (
        <p className={css.quiet}>
          {t('regie.parking.hidden', { count: parking.hidden })}{' '}
          <Button variant="link" onPress={parking.open}>
            {t('regie.parking.open', { count: parking.hidden })}
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Slips({ notes, onOpen }: { readonly notes: readonly Note[]; readonly onOpen: Props['onOpen'] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={css.slips}>
      {notes.map((note) => (
        <li key={note.id}>
          <NoteSlip note={note} onOpen={onOpen} list={notes} />
        </li>
      ))}
    </ul>
  );
}
