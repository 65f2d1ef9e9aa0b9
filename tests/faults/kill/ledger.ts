import { decode } from '@msgpack/msgpack';
import type { Page, Request } from '@playwright/test';
import type { JournalEntry } from '../../../shared/host/contract';

type Asked = { readonly name?: string; readonly input?: { readonly entries?: readonly JournalEntry[] } };

/**
 * What the window sent to the host and what the host called saved, as seen on the wire between the two: no code of
 * Kring is asked what it did.
 */
export class Ledger {
  /** By revision, as last sent. */
  readonly sent = new Map<number, JournalEntry>();
  /** The revisions that were answered as saved. */
  readonly saved = new Set<number>();

  /** Listens to a window from now on. */
  hear(page: Page): void {
    page.on('request', (request) => this.#noteSent(request));
    page.on('requestfinished', (request) => void this.#noteSaved(request).catch(() => undefined));
  }

  /** The last revision that was called saved. */
  get lastSaved(): number {
    return Math.max(0, ...this.saved);
  }

  #noteSent(request: Request): void {
    for (const entry of entriesIn(request)) this.sent.set(entry.revision, entry);
  }

  async #noteSaved(request: Request): Promise<void> {
    const entries = entriesIn(request);
    if (entries.length === 0) return;
    const response = await request.response();
    const reply = response && (decode(await response.body()) as { given?: { revision?: number } });
    if (reply?.given?.revision === undefined) return;
    for (const { revision } of entries) if (revision <= reply.given.revision) this.saved.add(revision);
  }
}

function entriesIn(request: Request): readonly JournalEntry[] {
  if (!request.url().endsWith('/ask')) return [];
  const body = request.postDataBuffer();
  if (!body) return [];
  const asked = decode(new Uint8Array(body)) as Asked;
  return asked.name === 'appendChanges' ? (asked.input?.entries ?? []) : [];
}
