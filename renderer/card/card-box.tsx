import { type RefObject, useId, useRef, useState } from 'react';
import { type Box, boxKey, entriesIn } from '../../shared/card/boxes';
import { useWords } from '../language/words';
import { Icon } from '../ui/icon';
import { useBoxWords } from './box-words';
import css from './card-box.module.css';
import { useOnCard } from './card-context';
import { EntryEdit } from './entry-edit';
import { EntryLine } from './entry-line';
import { NewLine } from './new-line';
import { useRoving } from './use-roving';

type Props = {
  readonly box: Box;
  /** One of several fields under one printed question: its name stands in the line. */
  readonly isPart: boolean;
};

/** One printed question with its answers, and the line where the next one is written. */
export function CardBox({ box, isPart }: Props) {
  const { t } = useWords();
  const { card } = useOnCard();
  const { fieldName, boxName } = useBoxWords(card);
  const id = useId();
  const heading = box.field === 'success_statement' ? <Sentence /> : fieldName(box.field);
  const hint = box.field === 'must_be_able' ? t('card.field.must_be_able.hint') : null;
  return (
    <BoxFrame box={box} name={boxName(box)} lead={isPart ? fieldName(box.field) : undefined} labelId={id}>
      {isPart ? null : (
        <h3 id={id} className={css.question}>
          {heading}
          {hint ? <span className={css.hint}> ({hint})</span> : null}
        </h3>
      )}
    </BoxFrame>
  );
}

/** "Ik vind het wijknetwerk geslaagd als …": pressing the sentence changes its subject. */
function Sentence() {
  const { t } = useWords();
  const { card, acts } = useOnCard();
  const { fieldName } = useBoxWords(card);
  const [isEditing, setEditing] = useState(false);
  const sentence = useRef<HTMLButtonElement>(null);
  if (isEditing)
    return (
      <EntryEdit
        name={`card.subject.${card.id}`}
        label={t('card.subject')}
        value={card.subject}
        placeholder={t('card.subject.placeholder')}
        onSave={async (subject) => subject.trim() !== '' && acts.edit({ subject: subject.trim() })}
        onLeave={(byKey) => {
          setEditing(false);
          if (byKey) requestAnimationFrame(() => sentence.current?.focus());
        }}
      />
    );
  return (
    <button ref={sentence} type="button" className={css.sentence} onClick={() => setEditing(true)}>
      {fieldName('success_statement')}
    </button>
  );
}

type FrameProps = {
  readonly box: Box;
  readonly name: string;
  /** Stands in bold before the first answer. */
  readonly lead?: string | undefined;
  readonly labelId?: string;
  readonly children: React.ReactNode;
};

/** A box without its question: answers and the line below them. It is one stop of the Tab key. */
export function BoxFrame({ box, name, lead, children }: FrameProps) {
  const { t } = useWords();
  const { entries } = useOnCard();
  const here = entriesIn(entries, box);
  const line = useRef<HTMLTextAreaElement>(null);
  const roving = useRoving(here);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn and read as a form
    <div className={css.box} role="group" aria-label={name} data-box={boxKey(box)} {...roving.handlers}>
      {children}
      {lead && here.length === 0 ? <span className={css.lead}>{lead}:</span> : null}
      {here.length > 0 ? (
        <ul className={css.entries}>
          {here.map((entry, at) => (
            <EntryLine
              key={entry.id}
              entry={entry}
              lead={at === 0 ? lead : undefined}
              isStop={roving.stopId === entry.id}
              spot={{ at, count: here.length }}
            />
          ))}
        </ul>
      ) : null}
      <NewLine
        key={boxKey(box)}
        box={box}
        name={name}
        isEmptyBox={here.length === 0}
        isStop={roving.stopId === null}
        lineRef={line}
      />
      {here.length > 0 ? <More label={t('card.box.more', { box: name })} line={line} /> : null}
    </div>
  );
}

/** For the mouse; by keyboard the line itself is there. */
const More = ({ label, line }: { readonly label: string; readonly line: RefObject<HTMLTextAreaElement | null> }) => (
  <button type="button" className={css.more} aria-label={label} tabIndex={-1} onClick={() => line.current?.focus()}>
    <Icon name="plus" size={13} />
  </button>
);
