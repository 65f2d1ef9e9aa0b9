import type { Choice, MergeItem } from '../../shared/merging/items';
import { useWords } from '../language/words';
import { Checkbox } from '../ui/field';
import css from './colleague-sheet.module.css';
import { Choose, Versions, What } from './merge-item';
import type { RowWords } from './row-words';

type Props = {
  readonly item: MergeItem;
  readonly words: RowWords;
  readonly choice: Choice;
  /** It was erased there at the wish of a person. */
  readonly isErasedThere: boolean;
  readonly onChoose: (choice: Choice) => void;
};

/** One thing that differs: what it is, how it is here and there, and what becomes of it. */
export function ColleagueItem(props: Props) {
  const { item, words } = props;
  const row = item.theirs ?? item.mine;
  if (!row) return null;
  if (item.mine && item.theirs)
    return (
      <article className={css.item} aria-label={words.nameOf(row)}>
        <Head {...props} />
        <Versions item={item} words={words} from="colleague" />
      </article>
    );
  return <OneSided {...props} />;
}

function Head({ item, words, choice, onChoose }: Props) {
  const { t } = useWords();
  const row = item.mine ?? item.theirs;
  return (
    <header className={css.head}>
      <span className={css.headWords}>
        <What item={item} words={words} />
        {item.kind === 'conflict' ? (
          <b className={css.asked}>{t(`merging.copy.asked.${item.reason ?? 'differs'}`)}</b>
        ) : null}
      </span>
      <Choose
        item={item}
        words={words}
        choice={choice}
        onChoose={onChoose}
        from="colleague"
        name={row ? words.nameOf(row) : ''}
      />
    </header>
  );
}

/** What is only there or only here: a tick says whether it comes, or goes. */
function OneSided({ item, words, choice, isErasedThere, onChoose }: Props) {
  const { t } = useWords();
  const row = item.theirs ?? item.mine;
  if (!row) return null;
  const why = isErasedThere ? 'erased_there' : (item.reason ?? item.kind);
  return (
    <article className={css.item} aria-label={words.nameOf(row)}>
      <Checkbox isSelected={choice === 'theirs'} onChange={(isIn) => onChoose(isIn ? 'theirs' : 'mine')}>
        <span className={css.what}>
          <What item={item} words={words} /> <span className={css.text}>{words.nameOf(row)}</span>
          {item.kind === 'new' ? null : (
            <span className={css.offer}>{t(item.mine ? 'merging.copy.offer.away' : 'merging.copy.offer.back')}</span>
          )}
        </span>
      </Checkbox>
      {item.kind === 'new' ? null : (
        <p className={css.why}>{t(`merging.copy.why.${why}` as 'merging.copy.why.removed')}</p>
      )}
    </article>
  );
}
