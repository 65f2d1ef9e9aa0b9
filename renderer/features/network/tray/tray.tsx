import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { isPlaced } from '../../../../shared/network/free-spot';
import { useWords } from '../../../language/words';
import { Button } from '../../../ui/button';
import { Icon } from '../../../ui/icon';
import { PartySymbol } from '../symbol';
import type { Acts } from '../use-acts';
import type { Choosing } from '../use-choosing';
import type { Network } from '../use-network';
import css from './tray.module.css';
import { TrayItem } from './tray-item';
import { useCarrying } from './use-carrying';

type TrayProps = { readonly network: Network; readonly acts: Acts; readonly choosing: Choosing };

/**
 * Who is not on the map yet, beside it: to drag onto it, with a mouse or a finger, or to put in a ring by a menu.
 * Nothing at all when nobody waits.
 */
export function Tray({ network, acts, choosing }: TrayProps) {
  const { t, locale } = useWords();
  const flow = useReactFlow();
  const [isFolded, setFolded] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLElement>(null);
  const waiting = network.parties
    .filter((party) => !isPlaced(party))
    .sort((a, b) => a.shortName.localeCompare(b.shortName, locale));
  const tell = (name: string) => setSaid(t('tidy.tray.placed', { name }));
  const carrying = useCarrying((id, at) => {
    const name = waiting.find((party) => party.id === id)?.shortName ?? '';
    void acts.place(new Map([[id, flow.screenToFlowPosition(at)]])).then((isDone) => isDone && tell(name));
  });
  const carried = waiting.find(({ id }) => id === carrying.carried?.id);
  const follow = useFollowingFocus(box, waiting.length);
  const status = (
    <p role="status" className="visually-hidden">
      {said}
    </p>
  );
  if (waiting.length === 0) return status;
  return (
    <>
      {status}
      <section className={css.tray} ref={box} aria-label={t('tidy.tray.label')} data-tray="">
        <h2>
          <Button variant="quiet" aria-expanded={!isFolded} onPress={() => setFolded(!isFolded)}>
            {t('tidy.tray.title', { count: waiting.length })}
            <Icon name={isFolded ? 'down' : 'up'} size={13} />
          </Button>
        </h2>
        {isFolded ? null : (
          <>
            <p className={css.how}>{t('tidy.tray.how')}</p>
            <ul>
              {waiting.map((party) => (
                <TrayItem
                  key={party.id}
                  party={party}
                  grip={carrying.gripOf(party.id)}
                  isCarried={party.id === carried?.id}
                  onOpen={() => choosing.openParty(party.id)}
                  onRing={(ring) => {
                    follow();
                    void acts.toRing([party.id], ring).then((isDone) => isDone && tell(party.shortName));
                  }}
                />
              ))}
            </ul>
            <div className={css.foot}>
              <Button isFull onPress={() => void acts.placeWaiting()}>
                {t('tidy.tray.all')}
              </Button>
            </div>
          </>
        )}
      </section>
      {carried && carrying.carried ? (
        <span
          className={css.carried}
          style={{ insetInlineStart: carrying.carried.at.x, insetBlockStart: carrying.carried.at.y }}
        >
          <PartySymbol party={carried} half={15} />
        </span>
      ) : null}
    </>
  );
}

/** When the line that had the focus is gone, the next one takes it, or else the map. Answers how to ask for that. */
function useFollowingFocus(box: RefObject<HTMLElement | null>, count: number): () => void {
  const isAsked = useRef(false);
  const before = useRef(count);
  useEffect(() => {
    const isFewer = count < before.current;
    before.current = count;
    if (!isAsked.current || !isFewer) return;
    isAsked.current = false;
    // The menu that was chosen from gives the focus back first.
    const following = setTimeout(() => {
      const next = box.current?.querySelector<HTMLElement>('li button[aria-haspopup]');
      (next ?? document.querySelector<HTMLElement>('[data-party][tabindex="0"]'))?.focus({ preventScroll: true });
    }, 30);
    return () => clearTimeout(following);
  }, [box, count]);
  return () => {
    isAsked.current = true;
  };
}
