import { useState } from 'react';
import type { Choice, ItemKind, MergeItem } from '../../shared/merging/items';
import { type Choices, choiceOf, countsOf } from '../../shared/merging/merge';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Sheet } from '../ui/sheet';
import type { GroupMerge } from './group-merge';
import { MergeItemView } from './merge-item';
import css from './merge-sheet.module.css';
import { useRowWords } from './row-words';

type Props = {
  readonly merge: GroupMerge;
  readonly name: string;
  readonly onTake: (choices: Choices) => Promise<void>;
  readonly onClose: () => void;
};

/** What the other side is called: the group, or just the file that came. */
const fromOf = ({ isHome }: GroupMerge) => (isHome ? 'group' : 'file');

// What wants an answer stands first.
const PARTS = ['conflict', 'changed', 'removed', 'only_here', 'new'] as const satisfies readonly ItemKind[];

/** The work of a group beside what is here: everything that differs, with a proposal, and one act that takes it in. */
export function MergeSheet({ merge, name, onTake, onClose }: Props) {
  const { t } = useWords();
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isTaking, setTaking] = useState(false);
  const choose = (item: MergeItem, choice: Choice) => setChoices(new Map(choices).set(item.key, choice));
  const taken = merge.items.filter((item) => choiceOf(item, choices) !== 'mine').length;
  const take = async () => {
    setTaking(true);
    await onTake(choices);
    setTaking(false);
  };
  return (
    <Sheet
      title={t('merging.title', { group: merge.group, from: fromOf(merge) })}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      isWide
      foot={
        <>
          <Button variant="main" isDisabled={isTaking} onPress={() => void take()}>
            {t('merging.take', { count: taken })}
          </Button>
          <Button onPress={onClose}>{t('merging.leave')}</Button>
          <span className={css.quiet}>{t('merging.undoable')}</span>
        </>
      }
    >
      <Lead merge={merge} name={name} />
      {PARTS.map((kind) => (
        <Part key={kind} kind={kind} merge={merge} choices={choices} onChoose={choose} />
      ))}
    </Sheet>
  );
}

function Lead({ merge, name }: Pick<Props, 'merge' | 'name'>) {
  const { t } = useWords();
  const counts = countsOf(merge.items);
  return (
    <>
      <p className={css.counts}>
        {t('merging.counts', {
          fresh: counts.new,
          changed: counts.changed + counts.conflict + counts.only_here,
          removed: counts.removed,
        })}
      </p>
      <p className={css.quiet}>
        {t('merging.source', { name, time: merge.file.exportedAt.slice(11, 16) })}
        {counts.conflict > 0 ? ` ${t('merging.asks', { count: counts.conflict, from: fromOf(merge) })}` : ''}
      </p>
      {merge.newerHandoutAt ? (
        <p className={css.notice} role="note">
          {t('merging.newerHandout', { time: merge.newerHandoutAt })}
        </p>
      ) : null}
    </>
  );
}

type PartProps = Pick<Props, 'merge'> & {
  readonly kind: (typeof PARTS)[number];
  readonly choices: Choices;
  readonly onChoose: (item: MergeItem, choice: Choice) => void;
};

function Part({ kind, merge, choices, onChoose }: PartProps) {
  const { t } = useWords();
  const words = useRowWords(merge.file);
  const items = merge.items.filter((item) => item.kind === kind);
  if (items.length === 0) return null;
  const from = fromOf(merge);
  const heading = t(`merging.part.${kind}`, { from });
  const list = (
    <ul className={css.items}>
      {items.map((item) => (
        <li key={item.key}>
          <MergeItemView
            item={item}
            words={words}
            from={from}
            choice={choiceOf(item, choices)}
            onChoose={(choice) => onChoose(item, choice)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={css.part} aria-label={heading}>
      {kind === 'only_here' ? (
        // What simply stays wants no attention; who wants to see it opens it.
        <details>
          <summary>{t('merging.more', { heading, count: items.length })}</summary>
          {list}
        </details>
      ) : (
        <>
          <h3>{heading}</h3>
          {list}
        </>
      )}
    </section>
  );
}
