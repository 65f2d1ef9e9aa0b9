import { Arrangement } from '../../../../shared/network/layout/layout-input';
import { useWords } from '../../../language/words';
import { MenuButton } from '../../../ui/menu';
import { TidyBar } from './tidy-bar';
import type { ToolProps } from './tool-props';
import { useTidying, type WhoMoves } from './use-tidying';

/** Tidies the map in one of three ways: first to look at, then to keep or to drop. */
export function TidyTool(props: ToolProps) {
  const { t } = useWords();
  const { tidying, show, keep, leave } = useTidying(props);
  const placed = props.network.parties.filter(({ position }) => position);
  const chosen = placed.filter(({ id }) => props.looking.selection.has(id)).length;
  const part = (who: WhoMoves) => ({
    heading: t(`tidy.who.${who}`, { count: chosen }),
    choices: Arrangement.options.map((arrangement) => ({
      id: `${who} ${arrangement}`,
      text: t(`tidy.way.${arrangement}`),
      isDisabled: placed.length < 2,
      onAction: () => void show(arrangement, who),
    })),
  });
  return (
    <>
      <MenuButton
        label={t('tidy.tool.label')}
        variant="quiet"
        parts={chosen > 0 ? [part('chosen'), part('others')] : [part('all')]}
      >
        {t('tidy.tool')}
      </MenuButton>
      {tidying ? (
        <TidyBar
          tidying={tidying}
          onWay={(arrangement) => void show(arrangement, tidying.who)}
          onOther={() => void show(tidying.arrangement, tidying.who, tidying.seed + 1)}
          onKeep={() => void keep()}
          onDrop={leave}
        />
      ) : null}
    </>
  );
}
