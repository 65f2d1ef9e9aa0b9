import { useEffect, useRef, useState } from 'react';
import { copiedParties } from '../../../../shared/exchange/copied-parties';
import type { Consent } from '../../../../shared/model/consent';
import { useRows } from '../../../data/queries';
import { useWords } from '../../../language/words';
import { goTo } from '../../../route/route';
import { toast } from '../../../ui/toast';
import type { Looking } from '../use-looking';
import type { Network } from '../use-network';
import { putDown } from './arrivals';
import { isTyping, listIn, mayHoldList } from './handed-over';
import css from './list-hands.module.css';
import { useTongue } from './use-tongue';

const NOBODY_AGREED: readonly Consent[] = [];

type ListHandsProps = {
  readonly network: Network;
  readonly looking: Looking;
  /** The party of which the sheet lies open, if any. */
  readonly partyId: string | null;
};

/**
 * Lists by hand, anywhere on the page: dropped or pasted they open in the panel, to look at first; whoever is chosen
 * is copied as a table.
 */
export function ListHands(props: ListHandsProps) {
  const { t } = useWords();
  const isOver = useListsHandedOver(props.network.programmeId);
  useCopying(props);
  return isOver ? <p className={css.over}>{t('exchange.source.drop')}</p> : null;
}

/** Listens to the page as a whole while it is there. */
function listening(hands: Readonly<Record<string, (event: never) => void>>): () => void {
  const all = Object.entries(hands) as [string, EventListener][];
  for (const [name, hear] of all) document.addEventListener(name, hear);
  return () => {
    for (const [name, hear] of all) document.removeEventListener(name, hear);
  };
}

/** Takes what is dropped or pasted on the page to the panel; answers whether something hangs over the page now. */
function useListsHandedOver(programmeId: string): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const open = (event: Event, data: DataTransfer | null) => {
      const incoming = listIn(data);
      if (!incoming) return;
      event.preventDefault();
      putDown(incoming);
      goTo({ page: 'network', programmeId, panel: 'import' });
    };
    return listening({
      dragover: (event: DragEvent) => {
        if (!mayHoldList(event)) return;
        event.preventDefault();
        setOver(true);
      },
      dragleave: ({ relatedTarget }: DragEvent) => {
        if (relatedTarget === null) setOver(false);
      },
      drop: (event: DragEvent) => {
        setOver(false);
        if (mayHoldList(event)) open(event, event.dataTransfer);
      },
      paste: (event: ClipboardEvent) => {
        if (!isTyping(event.target) && !event.defaultPrevented) open(event, event.clipboardData);
      },
    });
  }, [programmeId]);
  return isOver;
}

/** Who is chosen, or else who has the focus, or else whose sheet is open. */
function chosenNow({ selection }: Looking, partyId: string | null): ReadonlySet<string> {
  if (selection.size > 0) return selection;
  const focused = document.activeElement?.closest('[data-party]')?.getAttribute('data-party') ?? partyId;
  return new Set(focused ? [focused] : []);
}

/** Ctrl+C takes whoever is chosen along, unless it is about words on the page. */
function useCopying(props: ListHandsProps): void {
  const { t } = useWords();
  const tongue = useTongue();
  const consents = useRows('consents') ?? NOBODY_AGREED;
  const now = useRef({ ...props, t, tongue, consents });
  now.current = { ...props, t, tongue, consents };
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const isAboutWords = isTyping(event.target) || window.getSelection()?.isCollapsed === false;
      const { network, looking, partyId, tongue: speaking, t: say, consents: agreed } = now.current;
      const chosen = chosenNow(looking, partyId);
      const parties = network.parties.filter(({ id }) => chosen.has(id));
      if (isAboutWords || parties.length === 0) return;
      const { text, html } = copiedParties(parties, agreed, speaking);
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', html);
      event.preventDefault();
      toast.say(say('exchange.copied', { count: parties.length }));
    };
    return listening({ copy });
  }, []);
}
