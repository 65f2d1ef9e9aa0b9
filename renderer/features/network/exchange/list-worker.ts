import '../../../schema-mode';
import { readListFile } from '../../../../shared/exchange/read-list-file';
import { LARGEST_UNPACKED } from '../../../../shared/exchange/sheet';
import { Refusal, say } from '../../../../shared/model/message';
import { unzipped, unzippedSize, zipEntries } from '../../../../shared/workspace/zip-entries';

// A file of a stranger is opened here, where the window can end it: nothing in it can make the window wait.

const DAMAGED = say('exchange.problem.damaged');

/** The files in a workbook, exactly as large as its list promises and together no larger than any list is. */
function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  try {
    const entries = zipEntries(bytes).filter(({ name }) => name.endsWith('.xml') || name.endsWith('.rels'));
    if (unzippedSize(entries) > LARGEST_UNPACKED) throw new Refusal(DAMAGED);
    return new Map(entries.map((entry) => [entry.name, unzipped(bytes, entry)]));
  } catch {
    throw new Refusal(DAMAGED);
  }
}

/** What the window hands over. */
export type ListJob = { readonly name: string; readonly bytes: Uint8Array };

addEventListener('message', async ({ data }: MessageEvent<ListJob>) => {
  postMessage({ started: true });
  try {
    postMessage({ sheets: await readListFile(data.name, data.bytes, unpack) });
  } catch (reason) {
    postMessage({ said: reason instanceof Refusal ? reason.said : DAMAGED });
  }
});
