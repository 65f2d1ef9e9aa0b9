import { workspaceOf } from '../shared/model/tables';
import { toFile } from '../shared/workspace/programme-slice';
import { aProgramme, PROGRAMME_ID } from './make';
import { type NetworkSize, randomNetwork } from './random-network';

/**
 * A workspace file with one programme and nothing in it but a network that was made up. Its ids tell the size, so that
 * files of several sizes can be opened one after the other.
 */
export function networkFile(size: NetworkSize): Buffer {
  const workspace = workspaceOf({ programmes: [aProgramme()], ...randomNetwork(size) });
  const about = { language: 'nl', now: '2026-10-15T12:00:00Z', isDemo: false } as const;
  const text = JSON.stringify(toFile(workspace, [PROGRAMME_ID], about));
  return Buffer.from(text.replaceAll(/"(programme|party|tie)-/g, `"$1-${size.parties}-`));
}
