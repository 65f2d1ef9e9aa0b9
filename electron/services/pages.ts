import { randomBytes } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What a window is given for an address, whichever host gives it. */
export type Page = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
};

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.kring': 'application/octet-stream',
};

/** The one policy behind every place where text could become code, and that of the clipboard: renderer/trust. */
const TRUSTED = 'default kring-clipboard';

/**
 * The content policy: nothing from elsewhere, no code made from text, no frames, and no text that becomes a page or the
 * address of a script. The nonce is for the one style element that React Aria adds; without it, that is refused.
 */
export const contentPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED}`,
  ].join('; ');

/** What a page of Kring may do beyond showing itself: copy, and put the zaalscherm on the second display. */
const MAY = ['clipboard-write', 'fullscreen', 'window-management'] as const;
const MAY_NOT =
  'accelerometer autoplay browsing-topics camera captured-surface-control clipboard-read compute-pressure ' +
  'deferred-fetch deferred-fetch-minimal digital-credentials-get display-capture encrypted-media gamepad geolocation ' +
  'gyroscope hid identity-credentials-get idle-detection interest-cohort keyboard-map language-detector ' +
  'language-model local-fonts local-network local-network-access loopback-network magnetometer microphone midi ' +
  'on-device-speech-recognition otp-credentials payment picture-in-picture private-state-token-issuance ' +
  'private-state-token-redemption publickey-credentials-create publickey-credentials-get screen-wake-lock serial ' +
  'storage-access summarizer sync-xhr translator unload usb xr-spatial-tracking';

const PERMISSIONS = [
  ...MAY_NOT.split(' ').map((feature) => `${feature}=()`),
  ...MAY.map((feature) => `${feature}=(self)`),
].join(', ');

/** What every answer to a window carries, page or not. */
export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': PERMISSIONS,
  'x-dns-prefetch-control': 'off',
};

const emptyPage = (status: number, nonce: string): Page => ({
  status,
  headers: { ...SAFE_HEADERS, 'content-security-policy': contentPolicy(nonce), 'cache-control': 'no-store' },
  body: new Uint8Array(),
});

/** Every file under a folder, by its address. Links are left out: they may point anywhere. */
async function filesUnder(folder: string, address = ''): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const entry of await readdir(join(folder, address), { withFileTypes: true })) {
    const here = `${address}/${entry.name}`;
    if (entry.isFile()) found.set(here, join(folder, here));
    if (entry.isDirectory()) for (const [name, path] of await filesUnder(folder, here)) found.set(name, path);
  }
  return found;
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return null;
  }
}

// React Aria reads the nonce from here.
const withNonce = (html: Buffer, nonce: string): Buffer =>
  Buffer.from(html.toString('utf8').replace('<head>', `<head><meta name="csp-nonce" nonce="${nonce}">`));

async function pageAt(path: string, address: string, nonce: string): Promise<Page> {
  const bytes = await readFile(path);
  const isHtml = extname(path) === '.html';
  // The names of built files change with their content; the pages themselves do not.
  const caching = address.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-store';
  const headers = {
    ...emptyPage(200, nonce).headers,
    'content-type': MIME[extname(path)] ?? '',
    'cache-control': caching,
  };
  return { status: 200, headers, body: new Uint8Array(isHtml ? withNonce(bytes, nonce) : bytes) };
}

/**
 * The built pages of Kring. Only what stood in the folder at the start exists: an address is looked up in that list
 * and never made into a path, so there is nothing to climb out of.
 */
export async function createPages(folder: string): Promise<(pathname: string) => Promise<Page>> {
  const files = await filesUnder(folder);
  return async (pathname) => {
    const nonce = randomBytes(16).toString('base64');
    const named = decoded(pathname);
    const address = named === '/' ? '/index.html' : (named ?? '');
    const path = files.get(address);
    return path && Object.hasOwn(MIME, extname(path)) ? pageAt(path, address, nonce) : emptyPage(404, nonce);
  };
}
