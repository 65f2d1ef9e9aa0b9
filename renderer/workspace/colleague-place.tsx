import type { Sweep } from '../../shared/merging/deciding';
import type { Choice, MergeItem } from '../../shared/merging/items';
import { type Choices, choiceOf } from '../../shared/merging/merge';
import type { Placed } from '../../shared/merging/places';
import { useWords } from '../language/words';
import { MenuButton } from '../ui/menu';
import { ColleagueItem } from './colleague-item';
import type { ColleagueMerge } from './colleague-merge';
import css from './colleague-sheet.module.css';
import type { RowWords } from './row-words';

type Props = {
  readonly placed: Placed;
  /** The part of it that is drawn now. */
  readonly drawn: readonly MergeItem[];
  readonly merge: ColleagueMerge;
  readonly words: RowWords;
  readonly choices: Choices;
  readonly onChoose: (item: MergeItem, choice: Choice) => void;
  readonly onSweep: (items: readonly MergeItem[], sweep: Sweep) => void;
};

const SWEEPS = ['take', 'keep', 'proposed'] as const;

/** A meeting, the network or another place, with everything that differs there and acts for all of it at once. */
export function ColleaguePlace({ placed, drawn, merge, words, choices, onChoose, onSweep }: Props) {
  const { t } = useWords();
  const title = useTitle(placed, merge);
  if (drawn.length === 0) return null;
  return (
    <section className={css.place} aria-label={title}>
      <header className={css.placeHead}>
        <h3>
          {title} <span>{placed.items.length}</span>
        </h3>
        <MenuButton
          label={t('merging.copy.sweep', { place: title })}
          variant="quiet"
          parts={[
            {
              choices: SWEEPS.map((sweep) => ({
                id: sweep,
                text: t(`merging.copy.sweep.${sweep}`),
                onAction: () => onSweep(placed.items, sweep),
              })),
            },
          ]}
        >
          {t('merging.copy.sweep.short')}
        </MenuButton>
      </header>
      <ul className={css.items}>
        {drawn.map((item) => (
          <li key={item.key}>
            <ColleagueItem
              item={item}
              words={words}
              choice={choiceOf(item, choices)}
              isErasedThere={merge.copy.erasedThere.has(item.key)}
              onChoose={(choice) => onChoose(item, choice)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function useTitle({ place }: Placed, { copy }: ColleagueMerge): string {
  const { t, date } = useWords();
  if (place.kind !== 'session') return t(`merging.copy.place.${place.kind}`);
  const ofPlace = ({ id }: { readonly id: string }) => id === place.sessionId;
  const session = copy.mine.sessions.find(ofPlace) ?? copy.theirs.sessions.find(ofPlace);
  return t('merging.copy.place.session', { title: session?.title ?? '', day: session ? date(session.date) : '' });
}
