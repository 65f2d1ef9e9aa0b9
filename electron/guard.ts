import type { CommandLine, Session, WebContents, WebFrameMain } from 'electron';
import { isOurs, ORIGIN } from './scheme';

/** Text that is copied by hand; a page that reads the clipboard or asks for anything else is refused. */
const ALLOWED = new Set<string>(['clipboard-sanitized-write']);

/** Whether a request over the wire comes from the page of a window of ours, and not from something inside it. */
export const isOurFrame = (frame: WebFrameMain | null): boolean =>
  frame !== null && frame.parent === null && frame.origin === ORIGIN;

const withoutHash = (address: string): string => address.split('#', 1)[0] ?? '';

/** A page may open itself anew; a place within it is no navigation. */
const isSamePage = (to: string, from: string): boolean => isOurs(to) && withoutHash(to) === withoutHash(from);

/** No window of ours goes elsewhere, opens windows, or holds a web view, whatever a note may say. */
export function guardContents(contents: WebContents): void {
  type Leaving = { readonly url: string; readonly isMainFrame: boolean; readonly preventDefault: () => void };
  const stay = (leaving: Leaving) => {
    if (!leaving.isMainFrame || !isSamePage(leaving.url, contents.getURL())) leaving.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // No call between machines without a proxy, and there is none: what a content policy cannot forbid.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/** What belongs to our own pages, and what they make themselves. */
const mayLoad = (address: string): boolean =>
  isOurs(address) || address.startsWith(`blob:${ORIGIN}/`) || address.startsWith('data:');

/** No permission but copying, no device, no download behind a person's back, and no request that leaves this machine. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, decide, { requestingUrl }) =>
    decide(ALLOWED.has(permission) && isOurs(requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => ALLOWED.has(permission) && isOurs(requestingOrigin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler(null);
  // A file goes to disk by way of the dialog of the system, and no other way.
  session.on('will-download', (event) => event.preventDefault());
  // The spelling checker would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !mayLoad(details.url) }));
}

/** To be called before Electron is ready: no name of any machine can be found, so nothing in Chromium gets anywhere. */
export function closeNetwork(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of ['disable-background-networking', 'disable-component-update', 'disable-domain-reliability'])
    commandLine.appendSwitch(name);
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('no-proxy-server');
}
