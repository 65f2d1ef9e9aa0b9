import { protocol, type Session } from 'electron';
import type { Page } from './services/pages';

/** The one place that Kring's own windows come from. Not file: (it could read the disk) and not http: (it could leave). */
export const ORIGIN = 'app://kring';

const HOST = new URL(ORIGIN).host;

/** To be called before Electron is ready. `standard` and `secure` give the window its own database and its own rights. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/** Whether an address is one of ours; `app://kring.elsewhere` is not. */
export function isOurs(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol: scheme, host } = new URL(address);
  return scheme === 'app:' && host === HOST;
}

/** Serves the built pages to the windows of this session. Anything but a GET for a page of ours is refused. */
export function servePages(session: Session, pages: (pathname: string) => Promise<Page>): void {
  session.protocol.handle('app', async (request) => {
    if (request.method !== 'GET' || !isOurs(request.url)) return new Response(null, { status: 403 });
    const { status, headers, body } = await pages(new URL(request.url).pathname);
    return new Response(body, { status, headers });
  });
}
