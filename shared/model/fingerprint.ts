const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The same text for the same content, whatever the order of the fields; a field that is undefined is not there. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value).filter((field) => value[field] !== undefined);
  return `{${fields
    .sort()
    .map((field) => `${JSON.stringify(field)}:${inOrder(value[field])}`)
    .join(',')}}`;
}

/** Two lanes of 32 bits, mixed as MurmurHash3 does at its end: 53 bits come out. */
function mixed(text: string): number {
  let [one, other] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  const [first, second] = [one, other];
  one = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
  other = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & other) + (one >>> 0);
}

/**
 * A short mark that is the same for the same content and almost surely another for anything else. It tells values
 * apart without keeping them; it is no lock against who wants to guess a value. `salt` keeps marks of different
 * files from being laid side by side.
 */
export const fingerprint = (value: unknown, salt = ''): string => mixed(`${salt}\n${inOrder(value)}`).toString(36);
