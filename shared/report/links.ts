/** Why an address is no link in a report. */
export type Refused = 'placeholder' | 'spaces' | 'scheme' | 'malformed';

export type Address = { readonly href: string } | { readonly refused: Refused };

// Word takes no longer address.
const LONGEST = 2000;
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)(?:\.[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?)*\.?(?::\d{1,5})?$/u;
const MAIL = /^mailto:[^\s<>"@,?&]+@[\p{L}\p{N}][\p{L}\p{N}.-]*(?:\?[^\s<>"]*)?$/iu;
const MAY_STAND_IN_A_PATH = /[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu;

const escaped = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
    .replace(MAY_STAND_IN_A_PATH, encodeURIComponent);

function webAddress(url: string): Address {
  const [, scheme = '', host = '', rest = ''] = /^(https?):\/\/([^/?#]*)(.*)$/isu.exec(url) ?? [];
  if (!HOST.test(host)) return { refused: 'malformed' };
  const path = rest.replaceAll('#', (mark, at: number) => (at === rest.indexOf('#') ? mark : '%23'));
  return { href: `${scheme.toLowerCase()}://${host}${escaped(path)}` };
}

/**
 * Reads an address that someone typed. Only web and mail addresses become links: a placeholder leads nowhere, and
 * `javascript:`, `file:` and the like could do harm on the reader's machine. What comes back fits a URI (RFC 3986).
 */
export function readAddress(typed: string): Address {
  const url = typed.trim();
  if (url === '' || url.startsWith('#')) return { refused: 'placeholder' };
  if (/\s/u.test(url)) return { refused: 'spaces' };
  if (!/^(?:https?:\/\/|mailto:)/i.test(url)) return { refused: 'scheme' };
  if (url.length > LONGEST) return { refused: 'malformed' };
  if (/^https?:/i.test(url)) return webAddress(url);
  return MAIL.test(url) ? { href: `mailto:${escaped(url.slice('mailto:'.length))}` } : { refused: 'malformed' };
}
