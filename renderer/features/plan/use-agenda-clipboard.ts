import { useEffect, useRef } from 'react';
import type { Change } from '../../../shared/model/change';
import type { Id, Stamp } from '../../../shared/model/ids';
import { say } from '../../../shared/model/message';
import type { Block } from '../../../shared/model/session';
import { putBlocks } from '../../../shared/session/plan/block-copies';
import { clippingOf, readClipping, rowsOfClipping } from '../../../shared/session/plan/clippings';
import { blocksOfRows, rowsOfText } from '../../../shared/session/plan/pasted-agenda';
import { addBlocks } from '../../../shared/session/plan/plan-commands';
import { stamp } from '../../data/stamp';
import { isMeantFor } from '../../keyboard/keymap';
import { useWords } from '../../language/words';
import { readHtml } from '../../notes/pasted-html';
import { useAct } from '../../notes/use-act';
import { toast } from '../../ui/toast';
import { agendaAsHtml } from './agenda-as-html';
import { rowsOfTables } from './pasted-table';
import { type AgendaNow, readAgenda } from './read-agenda';
import { type AgendaActs, useBlockReader } from './use-agenda-acts';
import type { Plan } from './use-plan';

type Clip = { readonly text: string; readonly html: string };
type Chosen = {
  readonly plan: Plan;
  readonly ids: ReadonlySet<Id>;
  /** Pasted blocks go before this one, or at the end. */
  readonly beforeId: Id | undefined;
  readonly acts: AgendaActs;
  readonly onSelect: (ids: readonly Id[]) => void;
};

// Kring does not read the clipboard unasked. A menu therefore pastes what was copied in this window; Ctrl V hands over
// whatever is on the clipboard.
let lastCopied: Clip | undefined;

/** Whether the keys of the clipboard are meant for the agenda: nobody types, and nothing lies over the page. */
function isForAgenda(): boolean {
  const focus = document.activeElement;
  const isElsewhere = focus?.closest('[role=dialog], [role=menu], [role=listbox]') ?? null;
  return isMeantFor(focus, 'not-typing') && isElsewhere === null && (getSelection()?.isCollapsed ?? true);
}

const nameOf = (blocks: readonly Pick<Block, 'title'>[]) =>
  say('agenda.act.paste', { count: blocks.length, title: blocks[0]?.title ?? '' });

function pasted({ session, blocks }: AgendaNow, { text, html }: Clip, chosen: Chosen, now: Stamp): Change {
  const { plan, beforeId } = chosen;
  const clipped = readClipping(text);
  if (clipped) {
    const rows = rowsOfClipping(clipped, { session, themes: plan.themes, groups: plan.groups }, now);
    return putBlocks(session, blocks, rows, { beforeId, label: nameOf(clipped) }, now);
  }
  const table = rowsOfTables(readHtml(html));
  const added = blocksOfRows(table.length > 0 ? table : rowsOfText(text));
  return addBlocks(session, blocks, added, { beforeId, label: nameOf(added) }, now);
}

function useClip({ plan, ids }: Chosen): () => Clip {
  const { t } = useWords();
  const { titleOf } = useBlockReader(plan);
  return () => {
    const lines = plan.agenda.lines.filter(({ block }) => ids.has(block.id));
    const html = agendaAsHtml(
      lines,
      ({ block }) => titleOf(block),
      ({ block }) => t('session.plan.minutes', { minutes: block.minutes }),
    );
    return { text: clippingOf(plan.blocks, ids), html };
  };
}

/** Copy, cut and paste of blocks: by key as everywhere, and from the menu. */
export function useAgendaClipboard(chosen: Chosen) {
  const { t, say: spoken } = useWords();
  const act = useAct();
  const clipOf = useClip(chosen);
  const { plan, ids, acts, onSelect } = chosen;

  const paste = async (clip: Clip): Promise<void> => {
    const done = await act(
      async () => pasted(await readAgenda(plan.session.id), clip, chosen, stamp()),
      (change) => spoken(change.label),
    );
    if (done) onSelect(done.tables.blocks?.added.map(({ id }) => id) ?? []);
  };
  // A menu has the focus while it acts; what it asks for is meant all the same.
  const fromMenu = useRef<'copy' | 'cut' | null>(null);
  const take = (data: DataTransfer, does: string): void => {
    const clip = clipOf();
    lastCopied = clip;
    data.setData('text/plain', clip.text);
    data.setData('text/html', clip.html);
    if (does === 'cut') void acts.remove(ids, true);
    else toast.say(t('agenda.copied', { count: ids.size }));
  };
  useClipboardEvents(
    () => fromMenu.current !== null || isForAgenda(),
    (type, data) => {
      if (type === 'paste') void paste({ text: data.getData('text/plain'), html: data.getData('text/html') });
      else if (ids.size > 0) take(data, fromMenu.current ?? type);
      return type === 'paste' || ids.size > 0;
    },
  );

  const ask = (does: 'copy' | 'cut'): void => {
    fromMenu.current = does;
    // Only a field can be cut from; the event is the same.
    const isDone = document.execCommand('copy');
    fromMenu.current = null;
    if (!isDone) toast.say(t('agenda.copy.failed'));
  };
  return {
    copy: () => ask('copy'),
    cut: () => ask('cut'),
    paste: async () => {
      if (lastCopied) await paste(lastCopied);
      else toast.say(t('agenda.paste.byKey'));
    },
  };
}

/** Hears the clipboard for as long as the page is there; `onEvent` answers whether it took the event. */
function useClipboardEvents(isMeant: () => boolean, onEvent: (type: string, data: DataTransfer) => boolean): void {
  const latest = useRef({ isMeant, onEvent });
  latest.current = { isMeant, onEvent };
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const { clipboardData, type } = event;
      if (!clipboardData || event.defaultPrevented || !latest.current.isMeant()) return;
      if (latest.current.onEvent(type, clipboardData)) event.preventDefault();
    };
    const types = ['copy', 'cut', 'paste'] as const;
    for (const type of types) document.addEventListener(type, hear);
    return () => {
      for (const type of types) document.removeEventListener(type, hear);
    };
  }, []);
}

export type AgendaClipboard = ReturnType<typeof useAgendaClipboard>;
