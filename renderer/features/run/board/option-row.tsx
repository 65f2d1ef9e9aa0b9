import { memo } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { Id } from '../../../../shared/model/ids';
import type { Note } from '../../../../shared/model/note';
import { plainOf } from '../../../../shared/notes/links-in-text';
import type { NamedOption } from '../../../../shared/session/choosing/votes';
import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import css from './option-row.module.css';
import { useOptionName } from './use-option-name';

type Props = {
  readonly option: NamedOption<Note>;
  /** Its place in the order of discussion, once that is fixed. */
  readonly rank: number | undefined;
  readonly isCurrent: boolean;
  readonly isInFocus: boolean;
  readonly onTap: (optionId: Id, by: number) => void;
  readonly onCurrent: (optionId: Id) => void;
  readonly onFocus: ((optionId: Id | undefined) => void) | undefined;
};

/** More dots than this are only said in a number. */
const MOST_DRAWN = 12;

const isSame = (one: Props, other: Props): boolean =>
  one.rank === other.rank &&
  one.isCurrent === other.isCurrent &&
  one.isInFocus === other.isInFocus &&
  one.onFocus === other.onFocus &&
  JSON.stringify(one.option) === JSON.stringify(other.option);

/** An option with its dots, and a large + and - beside it. */
export const OptionRow = memo(function OptionRow(props: Props) {
  const { option, rank, isInFocus, onCurrent } = props;
  const { t } = useWords();
  const name = useOptionName()(option);
  return (
    <li
      className={css.row}
      data-option={option.id}
      data-focus={isInFocus || undefined}
      aria-label={name}
      onFocus={() => onCurrent(option.id)}
    >
      {rank === undefined ? null : <span className={css.rank}>{rank}</span>}
      <div className={css.words}>
        <p className={css.name}>{name}</p>
        <Rest option={option} />
        <p className={css.drawn} aria-hidden="true">
          {'●'.repeat(Math.min(option.dots, MOST_DRAWN))}
        </p>
      </div>
      <Talked {...props} name={name} />
      <Count {...props} name={name} label={t('choosing.vote.dots', { count: option.dots })} />
    </li>
  );
}, isSame);

/** The slips that an option stands for, as far as its name does not say them. */
function Rest({ option: { name, notes } }: Pick<Props, 'option'>) {
  const rest = name === undefined ? notes.slice(1) : notes;
  if (rest.length === 0) return null;
  return <p className={css.rest}>{rest.map(({ text }) => plainOf(text)).join(' · ')}</p>;
}

function Talked({ option, isInFocus, onFocus, name }: Props & { readonly name: string }) {
  const { t } = useWords();
  if (!onFocus) return null;
  return (
    <ToggleButton
      className={css.talk ?? ''}
      isSelected={isInFocus}
      aria-label={t('choosing.vote.talkOf', { name })}
      onChange={(isOn) => onFocus(isOn ? option.id : undefined)}
    >
      {t('choosing.vote.talk')}
    </ToggleButton>
  );
}

function Count({ option, isCurrent, onTap, name, label }: Props & { readonly name: string; readonly label: string }) {
  const { t } = useWords();
  return (
    <div className={css.count}>
      <Button
        className={css.step ?? ''}
        excludeFromTabOrder={!isCurrent}
        aria-label={t('choosing.vote.less', { name })}
        isDisabled={option.dots === 0}
        onPress={() => onTap(option.id, -1)}
      >
        <Icon name="minus" size={20} />
      </Button>
      <output className={css.dots} aria-label={label}>
        {option.dots}
      </output>
      <span data-more>
        <Button
          className={css.step ?? ''}
          excludeFromTabOrder={!isCurrent}
          aria-label={t('choosing.vote.more', { name })}
          onPress={() => onTap(option.id, 1)}
        >
          <Icon name="plus" size={20} />
        </Button>
      </span>
    </div>
  );
}
