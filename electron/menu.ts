import { type MenuItemConstructorOptions as Item, Menu } from 'electron';
import type { Words } from '../shared/language/translate';
import type { MessageKey } from '../shared/model/message';

// Their names are those of the keyboard table in the window, which says what each does and which keys it has.
// No accelerators here: the window hears its own keys, and a second hearing would do everything twice.
const FILE = ['openWorkspace', 'saveWorkspace', 'saveSealed', 'versions', 'report', 'lock'] as const;
const EDIT = ['undo', 'redo'] as const;
const FIND = ['capture', 'search'] as const;
const SESSION = ['wall', 'stepForward', 'stepBack', 'clock', 'black'] as const;
const HELP = ['help'] as const;
type Command = (typeof FILE | typeof EDIT | typeof FIND | typeof SESSION | typeof HELP)[number];

const SEPARATOR: Item = { type: 'separator' };

/** On a Mac a text field only knows Cmd+Z when a menu does; the window takes the key first where it means Kring's own. */
const MAC_TEXT_KEYS: Item[] = [
  { role: 'undo', visible: false, acceleratorWorksWhenHidden: true },
  { role: 'redo', visible: false, acceleratorWorksWhenHidden: true },
];

function macMenu({ t }: Words): Item {
  const items: Item[] = [
    { role: 'about', label: t('app.host.menu.about') },
    SEPARATOR,
    { role: 'hide', label: t('app.host.menu.hide') },
    SEPARATOR,
    { role: 'quit', label: t('app.host.menu.quit') },
  ];
  return { label: t('app.name'), submenu: items };
}

/** The menus in the language of the person; `choose` hears the name of a command. */
export function menuTemplate(words: Words, platform: NodeJS.Platform, choose: (command: string) => void): Item[] {
  const { t } = words;
  const isMac = platform === 'darwin';
  const commands = (ids: readonly Command[]): Item[] =>
    ids.map((id) => ({ id, label: t(`keyboard.${id}`), click: () => choose(id) }));
  const role = (name: NonNullable<Item['role']>, key: MessageKey): Item => ({ role: name, label: t(key) });
  const editing = [
    role('cut', 'app.host.menu.cut'),
    role('copy', 'app.host.menu.copy'),
    role('paste', 'app.host.menu.paste'),
    role('selectAll', 'app.host.menu.selectAll'),
  ];
  const viewing = [
    role('resetZoom', 'app.host.menu.zoomReset'),
    role('zoomIn', 'app.host.menu.zoomIn'),
    role('zoomOut', 'app.host.menu.zoomOut'),
    SEPARATOR,
    role('togglefullscreen', 'app.host.menu.fullScreen'),
  ];
  const leaving = isMac ? role('close', 'app.host.menu.close') : role('quit', 'app.host.menu.quit');
  return [
    ...(isMac ? [macMenu(words)] : []),
    { label: t('app.host.menu.file'), submenu: [...commands(FILE), SEPARATOR, leaving] },
    {
      label: t('app.host.menu.edit'),
      submenu: [
        ...commands(EDIT),
        ...(isMac ? MAC_TEXT_KEYS : []),
        SEPARATOR,
        ...editing,
        SEPARATOR,
        ...commands(FIND),
      ],
    },
    { label: t('app.host.menu.session'), submenu: commands(SESSION) },
    { label: t('app.host.menu.view'), submenu: viewing },
    { label: t('app.host.menu.window'), submenu: [role('minimize', 'app.host.menu.minimise')] },
    { label: t('app.host.menu.help'), submenu: commands(HELP) },
  ];
}

/** Puts the menus in place, again after another language is chosen. */
export function setMenu(words: Words, choose: (command: string) => void): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(words, process.platform, choose)));
}
