import type { ComponentType } from 'react';
import { useWords } from '../../../language/words';
import { ExchangeTool } from './exchange-tool';
import { FilterTool } from './filter-tool';
import { LensTool } from './lens-tool';
import { ManyTool } from './many-tool';
import { MeasuresTool } from './measures-tool';
import { MissingTool } from './missing-tool';
import { NotesTool } from './notes-tool';
import { ShowTool } from './show-tool';
import { TidyTool } from './tidy-tool';
import type { ToolProps } from './tool-props';
import css from './tools.module.css';

/** The tools above the map, in the order in which they stand there. */
const TOOLS: readonly ComponentType<ToolProps>[] = [
  LensTool,
  FilterTool,
  TidyTool,
  ManyTool,
  MissingTool,
  MeasuresTool,
  NotesTool,
  ShowTool,
  ExchangeTool,
];

/** One calm line of tools: how to look, what to tidy, what to ask of the network, what to bring in and take out. */
export function Tools(props: ToolProps) {
  const { t } = useWords();
  if (TOOLS.length === 0) return null;
  return (
    <div className={css.tools} role="toolbar" aria-label={t('network.tools')}>
      {TOOLS.map((Tool) => (
        <Tool key={Tool.name} {...props} />
      ))}
    </div>
  );
}
