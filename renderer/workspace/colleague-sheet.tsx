import { useState } from 'react';
import { asks, choosing, narrowed, type Shown, type Sweep, sortsOf, sweeping } from '../../shared/merging/deciding';
import type { Choice, MergeItem } from '../../shared/merging/items';
import { type Choices, choiceOf } from '../../shared/merging/merge';
import { byPlace } from '../../shared/merging/places';
import { useWords } from '../language/words';
import { Button } from '../ui/button';
import { Segmented } from '../ui/choice';
import { Sheet } from '../ui/sheet';
import type { ColleagueMerge } from './colleague-merge';
import { ColleaguePlace } from './colleague-place';
import css from './colleague-sheet.module.css';
import { useCopyWords } from './copy-words';

type Props = {
  readonly merge: ColleagueMerge;
  readonly name: string;
  readonly onTake: (choices: Choices) => Promise<void>;
  readonly onClose: () => void;
};

/** So many are drawn at a time: hundreds of forms at once would make the sheet slow. */
const AT_A_TIME = 40;

/** What was chosen so far, and what has been looked at. */
function useDeciding({ items, needs }: ColleagueMerge) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const see = (some: readonly MergeItem[]) => setSeen(new Set([...seen, ...some.map(({ key }) => key)]));
  return {
    choices,
    taken: items.filter((item) => choiceOf(item, choices) !== 'mine').length,
    answered: items.filter((item) => asks(item) && seen.has(item.key)).length,
    choose: (item: MergeItem, choice: Choice) => {
      see([item]);
      setChoices(choosing(items, choices, [item, choice], needs));
    },
    sweep: (some: readonly MergeItem[], sweep: Sweep) => {
      see(some);
      setChoices(sweeping(items, choices, [some, sweep], needs));
    },
  };
}

/** The copy of a colleague beside mine: everything that differs, place by place, and one act that takes in what is chosen. */
export function ColleagueSheet({ merge, name, onTake, onClose }: Props) {
  const { t } = useWords();
  const { choices, taken, answered, choose, sweep } = useDeciding(merge);
  const [isTaking, setTaking] = useState(false);
  const take = async () => {
    setTaking(true);
    await onTake(choices);
    setTaking(false);
  };
  return (
    <Sheet
      title={t('merging.copy.title', { programme: merge.programme })}
      closeLabel={t('app.close')}
      isOpen
      onClose={onClose}
      isFull
      foot={
        <>
          <Button variant="main" isDisabled={isTaking} onPress={() => void take()}>
            {isTaking ? t('merging.copy.taking') : t('merging.take', { count: taken })}
          </Button>
          <Button onPress={onClose}>{t('merging.leave')}</Button>
          <span className={css.quiet}>{t('merging.undoable')}</span>
        </>
      }
    >
      <Lead merge={merge} name={name} answered={answered} />
      <Differences merge={merge} choices={choices} onChoose={choose} onSweep={sweep} />
    </Sheet>
  );
}

type LeadProps = Pick<Props, 'merge' | 'name'> & { readonly answered: number };

function Lead({ merge, name, answered }: LeadProps) {
  const { t, list, date } = useWords();
  const { copy, file, items } = merge;
  const counts = sortsOf(items);
  const parts = (['new', 'changed', 'removed', 'only_here'] as const).filter((sort) => counts[sort] > 0);
  return (
    <>
      <p className={css.counts}>
        {list(parts.map((sort) => t(`merging.copy.count.${sort}`, { count: counts[sort] })))}
      </p>
      <p className={css.quiet}>
        {t('merging.copy.source', { name, day: date(file.exportedAt), time: file.exportedAt.slice(11, 16) })}
      </p>
      <p role="status" className={css.asks}>
        {t('merging.copy.asks', { count: counts.asks, answered })}
      </p>
      {copy.base ? null : <Notice text={t('merging.copy.noBeginning')} />}
      {copy.keptBack > 0 ? <Notice text={t('merging.copy.keptBack', { count: copy.keptBack })} /> : null}
    </>
  );
}

const Notice = ({ text }: { readonly text: string }) => (
  <p className={css.notice} role="note">
    {text}
  </p>
);

type DifferencesProps = {
  readonly merge: ColleagueMerge;
  readonly choices: Choices;
  readonly onChoose: (item: MergeItem, choice: Choice) => void;
  readonly onSweep: (items: readonly MergeItem[], sweep: Sweep) => void;
};

function Differences({ merge, choices, onChoose, onSweep }: DifferencesProps) {
  const { t } = useWords();
  const words = useCopyWords(merge.copy.mine, merge.copy.theirs);
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(AT_A_TIME);
  const items = narrowed(merge.items, shown);
  const places = byPlace(items, merge.copy);
  let left = most;
  return (
    <>
      <div className={css.filter}>
        <Filter
          items={merge.items}
          shown={shown}
          onChange={(next) => {
            setShown(next);
            setMost(AT_A_TIME);
          }}
        />
      </div>
      {items.length === 0 ? <p className={css.quiet}>{t('merging.copy.noneOfThese')}</p> : null}
      {places.map((placed) => {
        const drawn = placed.items.slice(0, Math.max(0, left));
        left -= placed.items.length;
        return (
          <ColleaguePlace
            key={placed.place.kind === 'session' ? placed.place.sessionId : placed.place.kind}
            placed={placed}
            drawn={drawn}
            merge={merge}
            words={words}
            choices={choices}
            onChoose={onChoose}
            onSweep={onSweep}
          />
        );
      })}
      {items.length > most ? (
        <Button onPress={() => setMost(most + AT_A_TIME)}>
          {t('merging.copy.more', { count: Math.min(AT_A_TIME, items.length - most), left: items.length - most })}
        </Button>
      ) : null}
    </>
  );
}

type FilterProps = {
  readonly items: readonly MergeItem[];
  readonly shown: Shown;
  readonly onChange: (shown: Shown) => void;
};

/** Narrows the list; a kind of which there is nothing is not offered. */
function Filter({ items, shown, onChange }: FilterProps) {
  const { t } = useWords();
  const kinds = (['all', 'asks', 'new', 'changed', 'removed'] as const)
    .map((id) => ({ id, count: narrowed(items, id).length }))
    .filter(({ id, count }) => count > 0 || id === 'all' || id === shown);
  return (
    <Segmented
      label={t('merging.copy.filter')}
      choices={kinds.map(({ id, count }) => ({ id, text: t(`merging.copy.filter.${id}`, { count }) }))}
      value={shown}
      onChange={onChange}
    />
  );
}
