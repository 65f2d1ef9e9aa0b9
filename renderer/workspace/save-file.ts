import { LARGEST_FILE } from '../../shared/host/contract';
import type { Language } from '../../shared/model/ids';
import { stamp } from '../data/stamp';
import { readWorkspace } from '../data/workspace';
import { host } from '../host/host';
import { attachmentsFor } from './attachments';

// A name that every system takes: no signs that mean something in a path, not too long, never hidden.
const fileNameOf = (name: string, day: string): string => {
  const plain = name
    .replace(/[/\\:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
    .slice(0, 120)
    .trim();
  return `${plain || 'Kring'} ${day}.kring`;
};

/**
 * Saves one programme as a .kring where the person wants it. Answers the name it got, or null when the person
 * changed their mind; throws a Refusal when the file cannot be made.
 */
export async function saveWorkspaceFile(programmeId: string, language: Language): Promise<string | null> {
  // Making files is a piece of its own: most pages draw without it.
  const [{ toFile }, { writeWorkspaceFile }] = await Promise.all([
    import('../../shared/workspace/programme-slice'),
    import('../../shared/workspace/write-file'),
  ]);
  const { now } = stamp();
  const workspace = await readWorkspace();
  const origin = workspace.origins.find(({ id }) => id === programmeId);
  const about = { language, now, isDemo: origin?.isDemo ?? false, notice: origin?.notice };
  const file = toFile(workspace, [programmeId], about);
  const bytes = writeWorkspaceFile(file, await attachmentsFor(file), LARGEST_FILE);
  const suggestedName = fileNameOf(file.programmes[0]?.name ?? '', now.slice(0, 10));
  const { saved, name } = await host.ask('saveFile', { suggestedName, kind: 'kring', bytes });
  return saved ? name : null;
}
