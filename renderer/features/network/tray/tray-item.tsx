import type { Stakeholder } from '../../../../shared/model/network';
import { Ring } from '../../../../shared/model/vocabularies';
import { useWords } from '../../../language/words';
import { classNames } from '../../../ui/class-names';
import { MenuButton } from '../../../ui/menu';
import { PartySymbol } from '../symbol';
import css from './tray.module.css';
import type { Grip } from './use-carrying';

type TrayItemProps = {
  readonly party: Stakeholder;
  readonly grip: Grip;
  readonly isCarried: boolean;
  readonly onOpen: () => void;
  readonly onRing: (ring: Ring) => void;
};

/** One who waits: dragged by the name, opened by a press on it, and placed by the menu beside it. */
export function TrayItem({ party, grip, isCarried, onOpen, onRing }: TrayItemProps) {
  const { t } = useWords();
  return (
    <li className={classNames(css.item, isCarried && css.leaving)}>
      <button
        type="button"
        className={css.name}
        aria-label={t('tidy.tray.open', { name: party.shortName })}
        onPointerDown={grip.onPointerDown}
        onClick={(event) => {
          // What was carried was not pressed.
          if (!grip.wasCarried(event)) onOpen();
        }}
      >
        <PartySymbol party={party} half={11} />
        <span>{party.shortName}</span>
      </button>
      <MenuButton
        label={t('tidy.tray.place', { name: party.shortName })}
        parts={[
          {
            choices: Ring.options.map((ring) => ({
              id: ring,
              text: t(`tidy.tray.${ring}`),
              onAction: () => onRing(ring),
            })),
          },
        ]}
      />
    </li>
  );
}
