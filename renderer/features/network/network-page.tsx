import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { spotsOf } from '../../../shared/network/free-spot';
import { useCommand } from '../../keyboard/use-command';
import { useWords } from '../../language/words';
import { NoteSurroundings } from '../../notes/note-surroundings';
import { goTo, type NetworkPanel as PanelName } from '../../route/route';
import { Button } from '../../ui/button';
import { useNarrow } from '../../ui/use-narrow';
import { ListHands } from './exchange/list-hands';
import { HintBar } from './hint-bar';
import { NetworkTable } from './list/network-table';
import { LookingCard } from './looking-card';
import { ManyBar } from './many/many-bar';
import { useManyKey } from './many/use-many-key';
import { NetworkCanvas } from './map/network-canvas';
import css from './network-page.module.css';
import { NetworkPanel } from './panels/network-panel';
import type { PanelProps } from './panels/panel-props';
import { NetworkSheet } from './sheet/network-sheet';
import { Toolbar, type View } from './toolbar';
import { Tools } from './tools/tools';
import { useActs } from './use-acts';
import { useChoosing } from './use-choosing';
import { useFocusKey } from './use-focus-key';
import { useLooking } from './use-looking';
import { type MovingActs, useMoving } from './use-moving';
import { type Network, useMarked, useNetwork } from './use-network';
import { usePreviewed } from './use-previewed';
import { useSheetWidth } from './use-sheet-width';

type NetworkPageProps = {
  readonly programmeId: string;
  readonly sessionId?: string;
  readonly stakeholderId?: string;
  readonly tieId?: string;
  readonly panel?: PanelName;
};

/** Who takes part: the parties and ties of a programme, as a map and as a list that can do the same. */
export function NetworkPage(props: NetworkPageProps) {
  const network = useNetwork(props.programmeId);
  if (!network) return <div aria-busy="true" />;
  return (
    <NoteSurroundings programmeId={props.programmeId} sessionId={props.sessionId}>
      <Loaded {...props} network={network} />
    </NoteSurroundings>
  );
}

/** What is chosen in the address, as long as it is still there. */
function chosenIn(network: Network, { stakeholderId, tieId }: NetworkPageProps) {
  return {
    party: network.parties.find(({ id }) => id === stakeholderId) ?? null,
    tie: [...network.ties, ...network.ended].find(({ id }) => id === tieId) ?? null,
  };
}

// Below this a ring map is no longer read, and the list says the same.
const TOO_SMALL_FOR_MAP = 560;

function Loaded({ network, ...props }: NetworkPageProps & { readonly network: Network }) {
  const { t } = useWords();
  const isSmall = useNarrow(TOO_SMALL_FOR_MAP);
  const [chosenView, setView] = useState<View>(isSmall ? 'list' : 'map');
  const acts = useActs(network.programmeId);
  const { party, tie } = chosenIn(network, props);
  const [partyId, tieId] = [party?.id ?? null, tie?.id ?? null];
  const panel = props.panel ?? null;
  const isOpen = party !== null || tie !== null || panel !== null;
  const looking = useLooking();
  // A layout that is shown can only be seen on the map.
  const view: View = looking.preview ? 'map' : chosenView;
  const marked = useMarked(network, looking.notes);
  const previewed = usePreviewed(marked, looking.preview);
  const choosing = useChoosing(network, acts, isOpen, looking);
  const moving = useMoving(acts);
  const page = useRef<HTMLDivElement>(null);
  const sheet = useSheetWidth(page, isOpen);
  useReturningFocus(page, partyId ?? tieId);
  const back = () => leaveOne(moving, choosing, looking);
  useFocusKey(looking, partyId);
  useManyKey(choosing);
  useCommand('back', () => void back());
  useCommand('tie', () => (choosing.mode.kind === 'tie' ? choosing.back() : choosing.startTie(partyId)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && back()) event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc leaves one level, wherever on the page the focus is
    <div className={css.page} ref={page} onKeyDown={onKeyDown}>
      <section className={css.main} aria-label={t('network.title')}>
        <ListHands network={network} looking={looking} partyId={partyId} />
        <Toolbar network={network} acts={acts} choosing={choosing} view={view} onView={setView} />
        <Tools
          network={network}
          acts={acts}
          choosing={choosing}
          looking={looking}
          panel={panel}
          onPanel={toPanel(network.programmeId)}
        />
        <HintBar network={network} acts={acts} choosing={choosing} moving={moving} isOver={view === 'map'} />
        <ManyBar network={network} acts={acts} looking={looking} choosing={choosing} isOver={view === 'map'} />
        <LookingCard network={network} looking={looking} isOver={view === 'map'} />
        {network.parties.length === 0 ? <NobodyYet /> : null}
        {view === 'map' ? (
          <NetworkCanvas
            network={previewed}
            acts={acts}
            choosing={choosing}
            moving={moving}
            looking={looking}
            partyId={partyId}
            tieId={tieId}
            covered={sheet.covers}
          />
        ) : (
          <NetworkTable network={marked} acts={acts} choosing={choosing} looking={looking} partyId={partyId} />
        )}
      </section>
      <Beside
        {...{ network, acts, choosing, looking, panel, party, tie }}
        isOver={sheet.covers > 0}
        onMove={view === 'map' ? pickUp(network, moving) : undefined}
      />
    </div>
  );
}

type BesideProps = Omit<PanelProps, 'panel'> &
  Pick<Parameters<typeof NetworkSheet>[0], 'party' | 'tie' | 'onMove'> & {
    readonly panel: PanelName | null;
  };

/** What lies open beside the map: a panel on the whole, or the sheet of one party or tie. */
function Beside({ panel, party, tie, onMove, looking, ...parts }: BesideProps) {
  if (panel) return <NetworkPanel panel={panel} looking={looking} {...parts} />;
  const onFocus = (id: string) => looking.setFocus({ id, steps: 1 });
  return <NetworkSheet party={party} tie={tie} onMove={onMove} onFocus={onFocus} {...parts} />;
}

/** One level back: out of moving, of drawing a tie, of what lies open, and then of looking at one party. */
function leaveOne(moving: MovingActs, choosing: PanelProps['choosing'], looking: PanelProps['looking']): boolean {
  if (looking.preview) looking.setPreview(null);
  else if (moving.moving) moving.leave();
  else if (choosing.back()) return true;
  else if (looking.focus) looking.setFocus(null);
  else return false;
  return true;
}

/** The empty page: what belongs here, and where to begin. On the map it stands in the empty core. */
function NobodyYet() {
  const { t } = useWords();
  const begin = () => document.querySelector<HTMLElement>('[data-quick-add] input')?.focus();
  return (
    <div className={css.nobody}>
      <p>{t('network.empty')}</p>
      <Button variant="main" onPress={begin}>
        {t('network.emptyAct')}
      </Button>
    </div>
  );
}

const toPanel = (programmeId: string) => (next: PanelName | null) =>
  goTo({ page: 'network', programmeId, ...(next && { panel: next }) });

const pickUp =
  ({ parties }: Network, { pickUp: start }: MovingActs) =>
  (id: string) => {
    const spot = spotsOf(parties).get(id);
    if (spot) start(id, spot);
  };

/** When the sheet closes under the focus, the focus goes back to what it was about. */
function useReturningFocus(page: RefObject<HTMLElement | null>, openId: string | null) {
  const last = useRef<string | null>(null);
  useEffect(() => {
    const before = last.current;
    last.current = openId;
    if (before === null || openId !== null || document.activeElement !== document.body) return;
    const own = page.current?.querySelector<HTMLElement>(`[data-party="${CSS.escape(before)}"]`);
    (own ?? page.current?.querySelector<HTMLElement>('[data-party][tabindex="0"]'))?.focus({ preventScroll: true });
  }, [page, openId]);
}
