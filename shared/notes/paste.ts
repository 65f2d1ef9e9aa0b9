import { plainOf } from './links-in-text';
import { type HtmlNode, linesOfHtml } from './paste-html';
import { linesOfText, type PastedLine } from './paste-lines';

/*
 * How lines become items.
 *
 * In a list with bullets or numbers, a line with a bullet begins an item. A line without one belongs to the item
 * before it, unless an empty line stands between and it begins with a capital, or it looks like a heading, or it is
 * one more address below an address.
 *
 * In a list without bullets every line is an item, unless the text was broken at the edge of a page or mail. That is
 * seen from two things together: the next word would not have fitted on the line (measured against the longest line),
 * and the next line begins with a small letter. Where most lines of a text were broken like that, the first is enough.
 */

/** A list of short lower-case words is no broken text: lines break at some width, and this is the least. */
const NARROWEST_PAGE = 40;

const startsSmall = (text: string): boolean => /^[^\p{L}\p{N}]{0,2}\p{Ll}/u.test(text);
const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)\S+$/i.test(text);
const startsWithAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)/i.test(text);
const isHeading = (text: string): boolean =>
  (/^\p{Lu}.*:$/u.test(text) && text.length < 120) || (/\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text));
const firstWord = (text: string): string => text.split(' ', 1)[0] ?? '';

type Layout = { readonly width: number; readonly isBroken: boolean };

const wouldNotFit = (before: PastedLine, line: PastedLine, width: number): boolean =>
  before.text.length + 1 + firstWord(line.text).length > width;

/** Whether the lines of a text without bullets were broken at the edge of a page. */
function layoutOf(lines: readonly PastedLine[]): Layout {
  const width = Math.max(0, ...lines.map(({ text }) => text.length));
  const pairs = lines.slice(1).flatMap((line, at) => {
    const before = lines[at];
    return before && !line.isAfterBlank && !line.isBullet && !line.isWhole ? [[before, line] as const] : [];
  });
  const full = pairs.filter(([before, line]) => wouldNotFit(before, line, width));
  const small = full.filter(([, line]) => startsSmall(line.text));
  const isBroken =
    width > NARROWEST_PAGE &&
    pairs.length > 1 &&
    full.length * 3 >= pairs.length * 2 &&
    small.length * 2 >= full.length;
  return { width, isBroken: isBroken && lines.some(({ text }) => /[.!?]/.test(text)) };
}

function runsOnInList(before: PastedLine, line: PastedLine): boolean {
  if (isMidAddress(before.text, line.text)) return true;
  if (startsWithAddress(line.text)) return !line.isAfterBlank && !isAddress(before.text);
  if (isHeading(line.text)) return false;
  return !line.isAfterBlank || line.isIndented || startsSmall(line.text);
}

function runsOnInProse(start: PastedLine, before: PastedLine, line: PastedLine, { width, isBroken }: Layout): boolean {
  if (isMidAddress(before.text, line.text)) return true;
  if (line.isAfterBlank || startsWithAddress(line.text) || !wouldNotFit(before, line, width)) return false;
  return isBroken || (width > NARROWEST_PAGE && startsSmall(line.text) && !startsSmall(start.text));
}

/** An address that was broken after a `-` or `/`; what follows must look like the rest of one. */
const isMidAddress = (before: string, text: string): boolean =>
  /(?:https?:\/\/|www\.)\S*[-/_=&?%.]$/i.test(before) && !startsWithAddress(text) && /^[^\s.]+[./=&-]\S/.test(text);

function joined(before: string, text: string): string {
  const isHyphened = /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(text) && !/^(?:en|of|als|tot|and|or|to)\b/.test(text);
  return isMidAddress(before, text) || isHyphened ? before + text : `${before} ${text}`;
}

/** Joins lines that were broken, by the rules above. */
function itemsOf(lines: readonly PastedLine[]): readonly string[] {
  const layout = layoutOf(lines);
  const items: { readonly start: PastedLine; last: PastedLine; text: string }[] = [];
  let isInList = false;
  for (const line of lines) {
    const item = items.at(-1);
    isInList ||= line.isBullet;
    const isOwn = !item || line.isBullet || line.isWhole || item.last.isWhole;
    if (isOwn || !(isInList ? runsOnInList(item.last, line) : runsOnInProse(item.start, item.last, line, layout))) {
      items.push({ start: line, last: line, text: line.text });
    } else {
      item.text = joined(item.text, line.text);
      item.last = line;
    }
  }
  return items.map(({ text }) => text);
}

const lettersIn = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The html says more (lists, links, emphasis), but only counts when it says no less. */
function isAsComplete(fromHtml: readonly PastedLine[], fromText: readonly PastedLine[]): boolean {
  const lettersOf = (lines: readonly PastedLine[]) => lettersIn(lines.map(({ text }) => plainOf(text)).join(' '));
  const bullets = fromText.filter(({ isBullet }) => isBullet).length;
  return fromHtml.length >= bullets && lettersOf(fromHtml) >= lettersOf(fromText) * 0.9;
}

/**
 * The items of what was pasted, in order: a list of Word, a mail or a page becomes one text per item, with its links
 * as `[label](address)` and its emphasis as `*`. No word is lost; bullets, numbers and empty lines are.
 */
export function splitPaste(text: string, html?: HtmlNode): readonly string[] {
  const fromText = linesOfText(text);
  const fromHtml = html === undefined ? [] : linesOfHtml(html);
  const useHtml = fromHtml.length > 0 && isAsComplete(fromHtml, fromText);
  return itemsOf(useHtml ? fromHtml : fromText);
}
