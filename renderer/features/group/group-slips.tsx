import { useEffect, useRef, useState } from 'react';
import type { Note } from '../../../shared/model/note';
import type { Block } from '../../../shared/model/session';
import { useWords } from '../../language/words';
import { NoteSlip } from '../../notes/note-slip';
import { Button } from '../../ui/button';
import css from './group-page.module.css';

type Props = {
  readonly notes: readonly Note[];
  readonly step: Block | undefined;
  readonly onOpen: (note: Note, at?: 'about') => void;
};

/** What the group wrote down in this step, or in all of them. */
export function GroupSlips({ notes, step, onOpen }: Props) {
  const { t } = useWords();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const ofStep = notes.filter(({ blockId }) => blockId === step?.id);
  const shown = isWhole || !step ? notes : ofStep;
  const before = useRef(shown.length);
  useEffect(() => {
    // What was just written is seen, however much stood there already.
    if (shown.length > before.current) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
    before.current = shown.length;
  }, [shown.length]);
  return (
    <section className={css.written} aria-label={t('group.page.slips')}>
      {step && ofStep.length < notes.length ? (
        <Button variant="link" onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('group.page.onlyStep') : t('group.page.all', { count: notes.length })}
        </Button>
      ) : null}
      {shown.length === 0 ? (
        <p className={css.nothing}>{t(step ? 'group.page.nothing' : 'group.page.noSteps')}</p>
      ) : null}
      <ul ref={list} className={css.slips}>
        {shown.map((note) => (
          <li key={note.id}>
            <NoteSlip note={note} onOpen={onOpen} list={shown} />
          </li>
        ))}
      </ul>
    </section>
  );
}
