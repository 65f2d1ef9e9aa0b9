/** A word that opens a door, what it would let in, and the few places where it stands for a reason. */
export type DangerousWord = {
  readonly word: RegExp;
  readonly because: string;
  /** A line that must be caught. */
  readonly wakes: string;
  readonly fineIn?: readonly string[];
};

/** What no source of Kring says. */
export const DANGEROUS_WORDS: readonly DangerousWord[] = [
  { word: /\b(inner|outer)HTML\b/, because: 'text becomes elements', wakes: 'element.innerHTML = note.text;' },
  { word: /dangerouslySetInnerHTML/, because: 'text becomes elements', wakes: '<b dangerouslySetInnerHTML={x} />' },
  { word: /insertAdjacentHTML/, because: 'text becomes elements', wakes: "body.insertAdjacentHTML('beforeend', x)" },
  {
    word: /createContextualFragment|(set|parse)HTMLUnsafe/,
    because: 'text becomes elements',
    wakes: 'e.setHTMLUnsafe(x)',
  },
  { word: /document\.write/, because: 'text becomes elements', wakes: 'document.writeln(text);' },
  { word: /\bsrcdoc\b/i, because: 'text becomes a page', wakes: '<iframe srcDoc={text} />' },
  { word: /\beval\s*\(/, because: 'text becomes code', wakes: 'eval(text)' },
  { word: /\bnew Function\b|[^.\w]Function\(/, because: 'text becomes code', wakes: "new Function('return 1')" },
  { word: /set(Timeout|Interval)\(\s*['"`]/, because: 'text becomes code', wakes: "setTimeout('go()', 1)" },
  { word: /javascript:/i, because: 'an address becomes code', wakes: '<a href="javascript:go()">' },
  { word: /<(webview|iframe|object|embed)\b/, because: 'another page in ours', wakes: '<webview src="x">' },
  {
    word: /\b(enableRemoteModule|@electron\/remote)\b/,
    because: 'the window reaches into the machine',
    wakes: 'enableRemoteModule: true',
  },
  {
    word: /webSecurity: false|disable-web-security/,
    because: 'every site reads every other',
    wakes: 'webSecurity: false,',
  },
  {
    word: /allowRunningInsecureContent: true/,
    because: 'code comes over an open line',
    wakes: 'allowRunningInsecureContent: true',
  },
  {
    word: /experimentalFeatures: true|enableBlinkFeatures|enable-blink-features/,
    because: 'what is not finished',
    wakes: "enableBlinkFeatures: 'x'",
  },
  {
    word: /nodeIntegration\w*: true|contextIsolation: false|sandbox: false|webviewTag: true/,
    because: 'the window is the machine',
    wakes: 'nodeIntegrationInWorker: true',
  },
  {
    word: /--no-sandbox|ignore-certificate-errors|remote-debugging-(port|pipe)/,
    because: 'the browser without its walls',
    wakes: "'--no-sandbox'",
  },
  {
    word: /shell\.openPath|shell\.showItemInFolder|shell\.(read|write)ShortcutLink/,
    because: 'text starts a program',
    wakes: 'shell.openPath(note.text)',
  },
  {
    word: /shell\.openExternal/,
    because: 'text starts a program',
    wakes: 'shell.openExternal(url)',
    fineIn: ['electron/dialogs.ts', 'electron/main.ts'],
  },
  { word: /(?<![.\w])exec(Sync)?\(|shell: true/, because: 'text becomes a command', wakes: "execSync('rm ' + name)" },
  {
    word: /\bspawn(Sync)?\(|\b(execFile|fork)(Sync)?\(/,
    because: 'a program is started',
    wakes: 'spawn(executable)',
    fineIn: ['electron/browser/chromium.ts'],
  },
  {
    word: /ipcMain\.(on|once|handleOnce)\(|ipcRenderer\.(sendSync|sendToHost)/,
    because: 'a way around the one gate',
    wakes: "ipcMain.on('x', go)",
  },
  {
    word: /ipcMain\.handle\(/,
    because: 'a second gate',
    wakes: "ipcMain.handle('x', go)",
    fineIn: ['electron/ipc.ts'],
  },
  {
    word: /registerFileProtocol|loadFile\(|file:\/\//,
    because: 'a page may read the disk',
    wakes: "window.loadFile('x.html')",
  },
  {
    word: /\bfetch\(/,
    because: 'a request',
    wakes: 'await fetch(address)',
    // The demonstration is a file of the build, beside the page.
    fineIn: ['renderer/host/browser-wire.ts', 'renderer/workspace/use-opening.ts', 'electron/services/door-once.ts'],
  },
  {
    word: /XMLHttpRequest|\bnew WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/,
    because: 'a request',
    wakes: 'new WebSocket(x)',
  },
  { word: /serviceWorker|importScripts/, because: 'code that stays', wakes: "navigator.serviceWorker.register('x')" },
  { word: /postMessage\([^)]*['"]\*['"]/, because: 'said to whoever listens', wakes: "opener.postMessage(note, '*')" },
  { word: /rejectUnauthorized|NODE_TLS_REJECT/, because: 'anybody may be anybody', wakes: 'rejectUnauthorized: false' },
  {
    word: /\.listen\(/,
    because: 'a door',
    wakes: "server.listen(80, '0.0.0.0')",
    fineIn: ['electron/browser/server.ts'],
  },
  { word: /0\.0\.0\.0|['"]::['"]/, because: 'a door to the whole building', wakes: "host: '0.0.0.0'" },
];

/** Which dangerous words a source says, by line: `path:line because`. Comments say what they like. */
export function dangersIn(path: string, text: string): readonly string[] {
  return text.split('\n').flatMap((line, at) => {
    const code = line.replace(/^\s*(\/\/|\/?\*).*$/, '').replace(/\s\/\/ .*$/, '');
    return DANGEROUS_WORDS.filter(({ word, fineIn }) => word.test(code) && !fineIn?.includes(path)).map(
      ({ because }) => `${path}:${at + 1} ${because}`,
    );
  });
}
