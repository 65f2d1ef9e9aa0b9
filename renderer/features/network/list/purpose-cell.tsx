import { type Tie, TiePurpose } from '../../../../shared/model/network';
import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import type { Acts } from '../use-acts';
import css from './list.module.css';

type PurposeCellProps = {
  readonly tie: Tie;
  readonly name: string;
  readonly acts: Acts;
  readonly isActive: boolean;
};

/** What a tie is for: choosing one adds it, choosing it again takes it off. */
export function PurposeCell({ tie, name, acts, isActive }: PurposeCellProps) {
  const { t, list } = useWords();
  const words = tie.purpose.map((each) => t(`domain.purpose.${each}`));
  const now = words.length === 0 ? t('listing.unknown') : list(words);
  const toggle = (purpose: TiePurpose) =>
    void acts.editTie(tie.id, (present) => ({
      purpose: present.purpose.includes(purpose)
        ? present.purpose.filter((each) => each !== purpose)
        : [...present.purpose, purpose],
    }));
  return (
    <span className={css.menu}>
      <MenuButton
        label={t('listing.purposeOf', { name, now })}
        variant="quiet"
        isTabStop={isActive}
        parts={[
          {
            choices: TiePurpose.options.map((id) => ({
              id,
              text: t(`domain.purpose.${id}`),
              mark: tie.purpose.includes(id) ? <Icon name="check" size={13} /> : <span className={css.noMark} />,
              onAction: () => toggle(id),
            })),
          },
        ]}
      >
        <span className={css.value}>{now}</span>
        <Icon name="down" size={11} />
      </MenuButton>
    </span>
  );
}
