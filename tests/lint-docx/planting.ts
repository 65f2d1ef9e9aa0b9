import { unzipSync, zipSync } from 'fflate';

const LISTED = 0x02014b50;
const END_OF_LIST = 0x06054b50;
const END_LENGTH = 22;
const LISTED_LENGTH = 46;

/** The same zip with one of its files named twice in the list at its end; no library makes that by itself. */
export function entryTwice(bytes: Uint8Array, name: string): Uint8Array {
  const whole = zipSync(unzipSync(bytes));
  const view = new DataView(whole.buffer, whole.byteOffset);
  const end = whole.length - END_LENGTH;
  if (view.getUint32(end, true) !== END_OF_LIST) throw new Error('no list at the end of the zip');
  const from = view.getUint32(end + 16, true);
  let at = from;
  while (view.getUint32(at, true) === LISTED) {
    const nameEnds = at + LISTED_LENGTH + view.getUint16(at + 28, true);
    const next = nameEnds + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (new TextDecoder().decode(whole.subarray(at + LISTED_LENGTH, nameEnds)) === name) {
      const twice = new Uint8Array([...whole.subarray(0, end), ...whole.subarray(at, next), ...whole.subarray(end)]);
      const list = new DataView(twice.buffer);
      const endNow = twice.length - END_LENGTH;
      list.setUint16(endNow + 8, view.getUint16(end + 8, true) + 1, true);
      list.setUint16(endNow + 10, view.getUint16(end + 10, true) + 1, true);
      list.setUint32(endNow + 12, view.getUint32(end + 12, true) + next - at, true);
      return twice;
    }
    at = next;
  }
  throw new Error(`${name} is not in the zip`);
}
