import { trusting } from './trusted-types';

/** A character by its name, as one of the libraries asks the browser what `&eacute;` is: it can hold no element. */
const NAMED_CHARACTER = /^&[a-z0-9]{1,40};$/i;

/** What a library writes to empty an element, or to look a character up. Anything that could be an element is not it. */
export function harmlessHtml(html: string): string {
  if (html === '' || NAMED_CHARACTER.test(html)) return html;
  throw new TypeError('Text does not become a page here');
}

/** The address of a script that the build made, beside this page. Throws for any other, of whatever site. */
export function ownScript(address: string, page: string = location.href): string {
  const [asked, ours] = [new URL(address, page), new URL(page)];
  // Not by `origin`: of a scheme that it does not know, `URL` calls every origin the same.
  const isBeside = asked.protocol === ours.protocol && asked.host === ours.host;
  if (!isBeside || !/^\/assets\/[\w.-]+\.js$/.test(asked.pathname))
    throw new TypeError('Only scripts of Kring itself run here');
  return address;
}

// Named `default`, it stands behind every place where text could become code: workers are started from an address, and
// two libraries write what is harmless. Second import of the regie; the zaalscherm needs none of it and has none.
trusting('default', {
  createHTML: (html) => harmlessHtml(html),
  createScriptURL: (address) => ownScript(address),
});
