import { useState } from 'react';
import type { CardRows } from '../../../../shared/card/boxes';
import { boxForNote, type CardPrefill, textOfNote, waitingNotes } from '../../../../shared/card/notes';
import { FIELDS_OF } from '../../../../shared/model/card-columns';
import type { CardField } from '../../../../shared/model/instruments';
import type { Note } from '../../../../shared/model/note';
import type { Block } from '../../../../shared/model/session';
import { inOrder } from '../../../../shared/notes/order';
import { useBoxWords } from '../../../card/box-words';
import { useCardActs } from '../../../card/use-card-acts';
import { useCommand } from '../../../keyboard/use-command';
import { useWords } from '../../../language/words';
import { NoteSlip } from '../../../notes/note-slip';
import { Button } from '../../../ui/button';
import { Select } from '../../../ui/choice';
import type { StepScreenProps } from '../step-screen-props';
import type { Run } from '../use-run';
import css from './card-step.module.css';

type Props = {
  readonly run: Run;
  readonly block: Block;
  readonly rows: CardRows;
  readonly prefill: CardPrefill | null;
  readonly onOpen: StepScreenProps['onOpen'];
};

/** Notes of this step that are not on the card. K puts the first of them there, or the one that has the keyboard. */
export function WaitingNotes({ run, block, rows, prefill, onOpen }: Props) {
  const { t } = useWords();
  const ofStep = inOrder(run.notes.filter(({ blockId }) => blockId === block.id));
  const waiting = prefill ? waitingNotes(ofStep, rows.entries) : [];
  const onCard = new Set(rows.entries.map(({ noteId }) => noteId));
  const others = ofStep.filter((note) => !waiting.includes(note) && !onCard.has(note.id));
  if (ofStep.length === 0) return prefill ? <p className={css.muted}>{t('card.run.captured')}</p> : null;
  return (
    <section className={css.waiting} aria-label={t('card.run.waiting')}>
      {prefill && waiting.length > 0 ? (
        <Putting run={run} rows={rows} prefill={prefill} waiting={waiting} onOpen={onOpen} />
      ) : null}
      {prefill && waiting.length === 0 ? <p className={css.muted}>{t('card.run.allOn')}</p> : null}
      {others.length > 0 ? (
        <ul className={css.slips}>
          {others.map((note) => (
            <li key={note.id}>
              <NoteSlip note={note} onOpen={onOpen} />
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

type PuttingProps = Pick<Props, 'run' | 'rows' | 'onOpen'> & {
  readonly prefill: CardPrefill;
  readonly waiting: readonly Note[];
};

const slipWithKeyboard = (notes: readonly Note[]): Note | undefined => {
  const id = document.activeElement?.closest<HTMLElement>('[data-waiting]')?.dataset.waiting;
  return notes.find((note) => note.id === id);
};

function Putting({ run, rows, prefill, waiting, onOpen }: PuttingProps) {
  const { t } = useWords();
  const acts = useCardActs(rows.card.id, run.session.id);
  const [field, setField] = useState<CardField | null>(prefill.field ?? null);
  const step = { ...prefill, ...(field && { field }) };
  const put = (notes: readonly Note[]) =>
    acts.put(notes.map((note) => ({ ...textOfNote(note), box: boxForNote(note, step) })));
  useCommand('toCard', () => {
    const note = slipWithKeyboard(waiting) ?? waiting[0];
    if (note) put([note]);
  });
  return (
    <>
      <div className={css.bar}>
        <h2>{t('card.run.waiting')}</h2>
        <Where rows={rows} prefill={prefill} field={field} onField={setField} />
        {waiting.length > 1 ? (
          <Button variant="quiet" onPress={() => put(waiting)}>
            {t('card.run.putAll')}
          </Button>
        ) : null}
      </div>
      <ul className={css.slips}>
        {waiting.map((note, at) => (
          <li key={note.id} data-waiting={note.id}>
            <NoteSlip note={note} onOpen={onOpen} />
            <Button
              variant="link"
              aria-label={t('card.run.put.named', { text: note.text })}
              onPress={() => put([note])}
              {...(at === 0 && { keyName: 'K' })}
            >
              {t('card.run.put')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

type WhereProps = Pick<PuttingProps, 'rows' | 'prefill'> & {
  readonly field: CardField | null;
  readonly onField: (field: CardField) => void;
};

/** In which box the notes come, where the column has several. */
function Where({ rows, prefill, field, onField }: WhereProps) {
  const { t } = useWords();
  const { boxName } = useBoxWords(rows.card);
  const fields = FIELDS_OF[prefill.step];
  if (fields.length < 2) return null;
  return (
    <Select<CardField>
      label={t('card.run.where')}
      isLabelHidden
      placeholder={t('card.run.where')}
      value={field}
      choices={fields.map((id) => ({ id, text: boxName({ step: prefill.step, field: id }) }))}
      onChange={onField}
    />
  );
}
