import type { Choice, MergeItem } from '../../shared/merging/items';
import { differingWords, type Piece } from '../../shared/merging/words';
import { useWords } from '../language/words';
import { Segmented } from '../ui/choice';
import { Checkbox } from '../ui/field';
import { KindMark } from '../ui/kind-mark';
import css from './merge-sheet.module.css';
import type { RowWords } from './row-words';

type Props = {
  readonly item: MergeItem;
  readonly words: RowWords;
  /** What the other side is called. */
  readonly from: 'group' | 'file' | 'colleague';
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** One thing that differs: what it is, both versions of it, and what becomes of it. */
export function MergeItemView(props: Props) {
  const { item, words, choice, onChoose } = props;
  const row = item.theirs ?? item.mine;
  if (!row) return null;
  if (item.kind === 'new')
    return (
      <div className={css.item}>
        <Checkbox isSelected={choice === 'theirs'} onChange={(isIn) => onChoose(isIn ? 'theirs' : 'mine')}>
          <span className={css.what}>
            <What item={item} words={words} /> <span className={css.text}>{words.nameOf(row)}</span>
          </span>
        </Checkbox>
      </div>
    );
  return (
    <article className={css.item} aria-label={words.nameOf(row)}>
      <header className={css.head}>
        <What item={item} words={words} />
        <Choose {...props} name={words.nameOf(row)} />
      </header>
      {item.fields.length > 0 ? <Versions {...props} /> : <Whole {...props} />}
    </article>
  );
}

/** The kind of a note, or what the facilitator looks after by its own name. */
export function What({ item, words }: Pick<Props, 'item' | 'words'>) {
  const { t } = useWords();
  const row = item.theirs ?? item.mine;
  const kind = row && words.kindOf(item.table, row);
  return kind ? <KindMark kind={kind} word={t(`domain.kind.${kind}`)} /> : <b>{words.tableOf(item.table)}</b>;
}

/** What is chosen about: which words, or whether it is there at all. */
const questionOf = ({ kind, reason }: MergeItem) => {
  if (reason === 'removed_here') return 'back';
  return kind === 'removed' || kind === 'only_here' || reason === 'removed_there' ? 'away' : 'words';
};

export function Choose({ item, choice, onChoose, name, from }: Props & { readonly name: string }) {
  const { t } = useWords();
  const about = questionOf(item);
  const textOf = (each: Choice) =>
    each === 'both' ? t('merging.choice.both') : t(`merging.choice.${about}.${each}` as const, { from });
  return (
    <Segmented
      label={t('merging.choose', { name })}
      choices={item.choices.map((id) => ({ id, text: textOf(id) }))}
      value={choice}
      onChange={onChoose}
    />
  );
}

/** Field by field, what stands here and what the other side made of it; the words that differ are pointed out. */
export function Versions({ item, words, from }: Pick<Props, 'item' | 'words' | 'from'>) {
  const { t } = useWords();
  const row = item.mine ?? item.theirs;
  if (!row) return null;
  const hasText = item.fields.some(({ name }) => name === 'text');
  return (
    <>
      {hasText ? null : <p className={css.text}>{words.nameOf(row)}</p>}
      <table className={css.versions}>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('merging.here')}</th>
            <th scope="col">{t('merging.there', { from })}</th>
          </tr>
        </thead>
        <tbody>
          {item.fields.map(({ name, mine, theirs }) => (
            <tr key={name}>
              <th scope="row">{words.labelOf(row, name)}</th>
              <Texts
                mine={words.valueOf(item.mine ?? row, name, mine)}
                theirs={words.valueOf(item.theirs ?? row, name, theirs)}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Texts({ mine, theirs }: { readonly mine: string; readonly theirs: string }) {
  const [here, there] = differingWords(mine, theirs);
  return (
    <>
      <td>
        <Pieces pieces={here} />
      </td>
      <td>
        <Pieces pieces={there} />
      </td>
    </>
  );
}

/** A text in which everything is other needs no marks: they would only tire the eye. */
function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  if (pieces.every(({ isOther }) => isOther)) return pieces.map(({ text }) => text).join('');
  return pieces.map(({ from, text, isOther }) => (isOther ? <mark key={from}>{text}</mark> : text));
}

/** What one of the two does not have: its words, and where it is missing. */
function Whole({ item, words, from }: Props) {
  const { t } = useWords();
  const row = item.theirs ?? item.mine;
  if (!row) return null;
  return (
    <>
      <p className={css.text}>{words.nameOf(row)}</p>
      <p className={css.quiet}>{t(`merging.why.${item.reason ?? item.kind}` as 'merging.why.removed', { from })}</p>
    </>
  );
}
