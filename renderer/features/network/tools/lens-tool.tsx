import { MapLens } from '../../../../shared/model/network';
import { PRIVATE_LENSES } from '../../../../shared/privacy/wall-network';
import { useWords } from '../../../language/words';
import { Icon } from '../../../ui/icon';
import { MenuButton } from '../../../ui/menu';
import css from './looking-tools.module.css';
import type { ToolProps } from './tool-props';

/** What colour, shape and thickness on the map speak of; a lens that is not for the room is apart. */
export function LensTool({ looking }: ToolProps) {
  const { t } = useWords();
  const lens = t(`looking.lens.${looking.lens}`);
  const choice = (id: MapLens) => ({
    id,
    text: t(`looking.lens.${id}`),
    mark: id === looking.lens ? <Icon name="check" /> : <span className={css.noMark} />,
    onAction: () => looking.setLens(id),
  });
  const isOwn = (id: MapLens) => PRIVATE_LENSES.includes(id);
  return (
    <MenuButton
      label={t('looking.lens.label', { lens })}
      variant="quiet"
      parts={[
        { heading: t('looking.lens.heading'), choices: MapLens.options.filter((id) => !isOwn(id)).map(choice) },
        { heading: t('looking.lens.own'), choices: MapLens.options.filter(isOwn).map(choice) },
      ]}
    >
      {lens}
      <Icon name="down" size={12} />
    </MenuButton>
  );
}
