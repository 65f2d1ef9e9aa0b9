import { strFromU8, strToU8 } from 'fflate';
import { say } from '../model/message';
import { BrokenFile } from './problems';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes after the mark that some editors put before a text. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;

function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

// Bytes that are not UTF-8 become U+FFFD; only writing the text again tells a real U+FFFD from a lost byte.
function lostByteAt(text: string, bytes: Uint8Array): number | undefined {
  if (!text.includes('\uFFFD')) return undefined;
  const again = strToU8(text);
  const lost = again.findIndex((byte, index) => byte !== bytes[index]);
  if (lost < 0) return undefined;
  return strFromU8(bytes.subarray(0, lost)).length;
}

const SPACE = /[\t\n\r ]*/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

const endOf = (pattern: RegExp, text: string, from: number): number => {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
};

type Scan = { readonly ok: boolean; readonly at: number };

function scanString(text: string, from: number): Scan {
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    const isPlain = text[at] !== '\\' && text.charCodeAt(at) >= 0x20;
    const next = isPlain ? at + 1 : endOf(ESCAPE, text, at);
    if (next === at) return { ok: false, at };
    at = next;
  }
  return { ok: at < text.length, at: at + 1 };
}

function scanScalar(text: string, from: number): Scan {
  if (text[from] === '"') return scanString(text, from);
  const end = endOf(SCALAR, text, from);
  return { ok: end > from, at: end };
}

/** What may come next: a value, a name in an object, the colon after it, or a comma or closing bracket. */
type Expected = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

type State = { at: number; expected: Expected; readonly open: string[] };

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

function opens(state: State, sign: string): boolean {
  if (!state.expected.endsWith('value') || CLOSES[sign] === undefined) return false;
  state.open.push(sign);
  state.expected = sign === '{' ? 'first name' : 'first value';
  state.at += 1;
  return true;
}

function closes(state: State, sign: string): boolean {
  const innermost = state.open.at(-1);
  const mayClose = state.expected === 'comma' || state.expected.startsWith('first');
  if (innermost === undefined || !mayClose || CLOSES[innermost] !== sign) return false;
  state.open.pop();
  state.expected = 'comma';
  state.at += 1;
  return true;
}

function separates(state: State, sign: string): boolean {
  if (state.expected === 'colon' && sign === ':') state.expected = 'value';
  else if (state.expected === 'comma' && sign === ',' && state.open.length > 0)
    state.expected = state.open.at(-1) === '{' ? 'name' : 'value';
  else return false;
  state.at += 1;
  return true;
}

function reads(state: State, text: string): boolean {
  const isName = state.expected.endsWith('name');
  if ((!isName && !state.expected.endsWith('value')) || (isName && text[state.at] !== '"')) return false;
  const scan = scanScalar(text, state.at);
  state.at = scan.at;
  state.expected = isName ? 'colon' : 'comma';
  return scan.ok;
}

/** Where a text stops being JSON. The engine says it only sometimes, and in its own words. No recursion: depth is free. */
function faultIn(text: string): number {
  const state: State = { at: endOf(SPACE, text, 0), expected: 'value', open: [] };
  while (state.at < text.length) {
    const sign = text[state.at] ?? '';
    if (!(opens(state, sign) || closes(state, sign) || separates(state, sign) || reads(state, text))) break;
    state.at = endOf(SPACE, text, state.at);
  }
  return Math.min(state.at, text.length);
}

/** Reads UTF-8 JSON; refuses with the line and column where it goes wrong. */
export function readJson(bytes: Uint8Array): unknown {
  const content = withoutMark(bytes);
  const text = strFromU8(content);
  const lost = lostByteAt(text, content);
  if (lost !== undefined) throw new BrokenFile([say('workspace.problem.notUtf8', lineAndColumn(text, lost))]);
  try {
    return JSON.parse(text);
  } catch {
    throw new BrokenFile([say('workspace.problem.json', lineAndColumn(text, faultIn(text)))]);
  }
}
