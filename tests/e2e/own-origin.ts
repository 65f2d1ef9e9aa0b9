import type { BrowserContext, Page, Request, Worker } from '@playwright/test';

// Kring asks nobody but itself: every test fails when a page, a frame or a worker of it asks elsewhere.

const INSIDE = /^(about|blob|data):/;
/** Where the Kring of a test is: the app scheme, or a port on this machine that a window was sent to by hand. */
const DOOR = /^(http:\/\/127\.0\.0\.1:\d+|app:\/\/kring)$/;

/** The doors that each browser was sent to; its zaalscherm may ask before anybody looks at it. */
const doors = new WeakMap<BrowserContext, Set<string>>();

function doorsOf(context: BrowserContext): Set<string> {
  const known = doors.get(context) ?? new Set<string>();
  doors.set(context, known);
  return known;
}

/** As `URL` has it, and the same for the scheme of Electron, which it does not know. */
function originOf(address: string): string {
  if (!URL.canParse(address)) return address;
  const { protocol, host } = new URL(address);
  return `${protocol}//${host}`;
}

const isSent = (request: Request, page: Page): boolean =>
  request.isNavigationRequest() && request.frame() === page.mainFrame() && DOOR.test(originOf(request.url()));

/** The browser tells nobody what it stopped in a worker; the worker itself is told, and says it. */
function tellViolations(worker: Worker): void {
  const listen = () =>
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      // biome-ignore lint/suspicious/noConsole: what a worker says here is what the page is heard to say
      console.error(`in a worker: ${violatedDirective} ${blockedURI}`),
    );
  // A worker that has done its work already is gone.
  worker.evaluate(listen).catch(() => undefined);
}

/** Writes down every request of a page, its frames and its workers that goes elsewhere than the Kring it was opened on. */
export function watchRequests(page: Page, errors: string[]): void {
  const own = doorsOf(page.context());
  page.on('request', (request) => {
    const address = request.url();
    if (INSIDE.test(address)) return;
    if (isSent(request, page)) own.add(originOf(address));
    if (!own.has(originOf(address))) errors.push(`asked elsewhere: ${address}`);
  });
  // Kring talks in requests: a socket, wherever it goes, is not its own.
  page.on('websocket', (socket) => errors.push(`asked elsewhere: ${socket.url()}`));
  page.on('worker', (worker) => {
    const isOurs = own.has(originOf(worker.url())) || worker.url().startsWith('blob:');
    if (!isOurs) errors.push(`a worker from elsewhere: ${worker.url()}`);
    tellViolations(worker);
  });
}
