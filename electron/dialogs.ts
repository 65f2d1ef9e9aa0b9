import { dirname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter, shell } from 'electron';
import { safeLink } from '../shared/host/addresses';
import type { FileKind } from '../shared/host/contract';
import type { Words } from '../shared/language/translate';
import { Refusal, say } from '../shared/model/message';
import type { Dialogs } from './services/ports';

/** A workspace may also be handed over as its bare JSON. */
const OPENS = { kring: ['kring', 'json'], docx: ['docx'], json: ['json'] } as const;

type Parts = { readonly parent: () => BrowserWindow | null; readonly words: () => Words };

const filtersFor = ({ t }: Words, kind: FileKind, extensions: readonly string[]): FileFilter[] => [
  { name: t(`app.host.file.${kind}`), extensions: [...extensions] },
];

/** The dialogs of the system, on top of the regie. They begin where the last file was. */
export function nativeDialogs({ parent, words }: Parts): Dialogs {
  let folder = app.getPath('documents');
  const remember = (path: string | undefined): string | null => {
    if (!path) return null;
    folder = dirname(path);
    return path;
  };
  return {
    whereToSave: async (suggestedName, kind) => {
      const options: Electron.SaveDialogOptions = {
        title: words().t('app.host.file.save'),
        defaultPath: join(folder, suggestedName),
        filters: filtersFor(words(), kind, [kind]),
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      };
      const window = parent();
      const { filePath } = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options));
      return remember(filePath);
    },
    whichToOpen: async (kind) => {
      const options: Electron.OpenDialogOptions = {
        title: words().t('app.host.file.open'),
        defaultPath: folder,
        filters: filtersFor(words(), kind, OPENS[kind]),
        properties: ['openFile'],
      };
      const window = parent();
      const { filePaths } = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options));
      return remember(filePaths[0]);
    },
  };
}

/** Opens an https address in the person's own browser, after they said so. Anything else is refused in words. */
export async function openLink({ parent, words }: Parts, url: string): Promise<{ opened: boolean }> {
  const address = safeLink(url);
  if (address === null) throw new Refusal(say('app.host.badLink'));
  const { t } = words();
  const options: Electron.MessageBoxOptions = {
    type: 'question',
    title: t('app.host.link.title'),
    message: t('app.host.link.text'),
    detail: address,
    buttons: [t('app.host.link.open'), t('app.host.cancel')],
    defaultId: 1,
    cancelId: 1,
  };
  const window = parent();
  const { response } = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options));
  if (response !== 0) return { opened: false };
  await shell.openExternal(address);
  return { opened: true };
}
