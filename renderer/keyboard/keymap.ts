import type { MessageKey } from '../../shared/model/message';

/**
 * `free`: also while typing. `control`: not on a button or list, which have their own use for the key.
 * `remote`: everywhere but in what pages by itself. `own`: the place itself listens, and the table only tells.
 */
type When = 'free' | 'not-typing' | 'control' | 'remote' | 'own';
export type KeyCommand = {
  readonly id: string;
  /** As tinykeys writes them; `$mod` is Ctrl, or Cmd on a Mac. */
  readonly keys: readonly string[];
  /** What a presenter's remote sends: it works while typing, too. */
  readonly remote?: readonly string[];
  readonly label: MessageKey;
  readonly group: 'everywhere' | 'planning' | 'running' | 'capturing' | 'network';
  readonly when: When;
};

/** The one table of keys. The help sheet, the menus and the listeners all read it. */
export const KEYMAP = [
  { id: 'wall', keys: ['F5'], label: 'keyboard.wall', group: 'everywhere', when: 'free' },
  { id: 'capture', keys: ['n'], label: 'keyboard.capture', group: 'everywhere', when: 'not-typing' },
  { id: 'undo', keys: ['$mod+z'], label: 'keyboard.undo', group: 'everywhere', when: 'not-typing' },
  { id: 'redo', keys: ['$mod+Shift+z', '$mod+y'], label: 'keyboard.redo', group: 'everywhere', when: 'not-typing' },
  { id: 'search', keys: ['$mod+k'], label: 'keyboard.search', group: 'everywhere', when: 'free' },
  { id: 'openWorkspace', keys: ['$mod+o'], label: 'keyboard.openWorkspace', group: 'everywhere', when: 'free' },
  { id: 'saveWorkspace', keys: ['$mod+s'], label: 'keyboard.saveWorkspace', group: 'everywhere', when: 'free' },
  { id: 'versions', keys: ['$mod+Shift+h'], label: 'keyboard.versions', group: 'everywhere', when: 'free' },
  { id: 'saveSealed', keys: ['$mod+Shift+s'], label: 'keyboard.saveSealed', group: 'everywhere', when: 'free' },
  { id: 'lock', keys: ['$mod+l'], label: 'keyboard.lock', group: 'everywhere', when: 'free' },
  { id: 'report', keys: ['$mod+Shift+e'], label: 'keyboard.report', group: 'everywhere', when: 'free' },
  { id: 'help', keys: ['[Shift]+?'], label: 'keyboard.help', group: 'everywhere', when: 'not-typing' },
  { id: 'back', keys: ['Escape'], label: 'keyboard.back', group: 'everywhere', when: 'control' },
  {
    id: 'moveBlocks',
    keys: ['Alt+ArrowUp', 'Alt+ArrowDown'],
    label: 'agenda.key.move',
    group: 'planning',
    when: 'own',
  },
  {
    id: 'moreBlocks',
    keys: ['Shift+ArrowUp', 'Shift+ArrowDown'],
    label: 'agenda.key.more',
    group: 'planning',
    when: 'own',
  },
  { id: 'copyBlocks', keys: ['$mod+c'], label: 'agenda.key.copy', group: 'planning', when: 'own' },
  { id: 'cutBlocks', keys: ['$mod+x'], label: 'agenda.key.cut', group: 'planning', when: 'own' },
  { id: 'pasteBlocks', keys: ['$mod+v'], label: 'agenda.key.paste', group: 'planning', when: 'own' },
  { id: 'duplicateBlocks', keys: ['$mod+d'], label: 'agenda.key.duplicate', group: 'planning', when: 'own' },
  { id: 'removeBlocks', keys: ['Delete'], label: 'agenda.key.remove', group: 'planning', when: 'own' },
  { id: 'clock', keys: ['Space'], label: 'keyboard.clock', group: 'running', when: 'control' },
  {
    id: 'stepForward',
    remote: ['PageDown'],
    keys: ['ArrowRight', 'ArrowDown'],
    label: 'keyboard.stepForward',
    group: 'running',
    when: 'control',
  },
  {
    id: 'stepBack',
    remote: ['PageUp'],
    keys: ['ArrowLeft', 'ArrowUp'],
    label: 'keyboard.stepBack',
    group: 'running',
    when: 'control',
  },
  { id: 'black', keys: ['b', '.'], label: 'keyboard.black', group: 'running', when: 'not-typing' },
  { id: 'wallOnward', keys: ['v'], label: 'keyboard.wallOnward', group: 'running', when: 'not-typing' },
  { id: 'wallBack', keys: ['Shift+v'], label: 'keyboard.wallBack', group: 'running', when: 'not-typing' },
  { id: 'board', keys: ['m'], label: 'keyboard.board', group: 'running', when: 'not-typing' },
  { id: 'dayPlan', keys: ['d'], label: 'keyboard.dayPlan', group: 'running', when: 'not-typing' },
  { id: 'parking', keys: ['p'], label: 'keyboard.parking', group: 'running', when: 'not-typing' },
  { id: 'lookBack', keys: ['t'], label: 'learning.key.lookBack', group: 'running', when: 'not-typing' },
  { id: 'spoken', keys: ['s'], label: 'keyboard.spoken', group: 'running', when: 'not-typing' },
  { id: 'group', keys: ['g'], label: 'keyboard.group', group: 'capturing', when: 'not-typing' },
  { id: 'allKinds', keys: ['0'], label: 'keyboard.allKinds', group: 'capturing', when: 'not-typing' },
  {
    id: 'kind',
    keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
    label: 'keyboard.kind',
    group: 'capturing',
    when: 'not-typing',
  },
  { id: 'toCard', keys: ['k'], label: 'keyboard.toCard', group: 'capturing', when: 'not-typing' },
  { id: 'tie', keys: ['l'], label: 'keyboard.tie', group: 'network', when: 'not-typing' },
  { id: 'focus', keys: ['f'], label: 'keyboard.focus', group: 'network', when: 'not-typing' },
  { id: 'many', keys: ['x'], label: 'tidy.key.many', group: 'network', when: 'not-typing' },
  { id: 'ringOfNew', keys: ['ArrowUp', 'ArrowDown'], label: 'exchange.key.ring', group: 'network', when: 'own' },
  { id: 'copyParties', keys: ['$mod+c'], label: 'exchange.key.copy', group: 'network', when: 'own' },
  { id: 'pasteList', keys: ['$mod+v'], label: 'exchange.key.paste', group: 'network', when: 'own' },
] as const satisfies readonly KeyCommand[];

/** All keys of a command, in the order in which they are shown. */
export const keysOf = ({ remote = [], keys }: KeyCommand): readonly string[] => [...remote, ...keys];

export type CommandId = (typeof KEYMAP)[number]['id'];

const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable="true"]';
const CONTROL = `${TYPING}, button, a[href], [role=button], [role=radio], [role=grid], [role=row], [role=listbox], [role=option], [role=menu], [role=menuitem], [role=tab], [role=slider], [role=dialog], [role=application]`;

// What pages by itself; the capture line does not, and a presenter's remote must work while it has the focus.
const PAGED = '[role=grid], [role=listbox], [role=menu], [role=application], [role=dialog]';

const TAKEN_BY: Readonly<Record<Exclude<When, 'free' | 'own'>, string>> = {
  'not-typing': TYPING,
  control: CONTROL,
  remote: PAGED,
};

/** Whether a key that was pressed on `target` is meant for a command of this sort. */
export function isMeantFor(target: EventTarget | null, when: When): boolean {
  if (when === 'own') return false;
  if (when === 'free' || !(target instanceof Element)) return true;
  return target.closest(TAKEN_BY[when]) === null;
}

const NAMES: Readonly<Record<string, string>> = {
  $mod: 'Ctrl',
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  PageDown: 'PgDn',
  PageUp: 'PgUp',
};
const MAC_NAMES: Readonly<Record<string, string>> = { ...NAMES, $mod: '⌘', Shift: '⇧' };
const capital = (key: string) => (key.length === 1 ? key.toUpperCase() : key);

/** How a key is written on this platform's own keyboard: `Ctrl K`, or `⌘ K` on a Mac. */
export function keyName(keys: string, isMac: boolean): string {
  const names = isMac ? MAC_NAMES : NAMES;
  return (
    keys
      .split('+')
      // A key that may be pressed or not, depending on the keyboard, is not written.
      .filter((key) => !key.startsWith('['))
      .map((key) => names[key] ?? capital(key))
      .join(' ')
  );
}
