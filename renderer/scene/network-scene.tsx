import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { filterLook } from '../../shared/network/filter';
import { focusLook } from '../../shared/network/focus';
import { lensKey, lensLook } from '../../shared/network/lens';
import { type NetworkLook, overLook, PLAIN_LOOK } from '../../shared/network/look';
import { momentLook } from '../../shared/network/moment-look';
import { stateNow, stateOn } from '../../shared/network/moments';
import { roleWords, withRole } from '../../shared/network/roles';
import { stateLine } from '../../shared/network/story-words';
import { wallMap } from '../../shared/network/wall-map';
import type { NetworkScene as Network } from '../../shared/session/wall/network-scene';
import { useWords } from '../language/words';
import { NetworkDrawing } from './network-drawing';
import { NetworkKey } from './network-key';
import css from './network-scene.module.css';

/** The network, large: who takes part, how firm the ties are, and what the colours mean. */
export function NetworkScene({ scene }: { readonly scene: Network }) {
  const words = useWords();
  const { t, date } = words;
  const looked = useMemo(() => lookedAt(scene), [scene]);
  const title = scene.title || t('wall.network.title');
  return (
    <div className={css.picture} data-box="">
      <div className={css.beside}>
        <h1>{title}</h1>
        {scene.day ? <p className={css.day}>{t('wall.network.day', { day: date(scene.day) })}</p> : null}
        <p>{stateLine(looked.state, words)}</p>
        {scene.lens === 'energy' ? <p>{t('wall.network.energy')}</p> : null}
        <NetworkKey scene={scene} entries={lensKey(scene.lens, scene)} />
      </div>
      <Drawing scene={scene} look={looked.look} />
    </div>
  );
}

/** How the network stood on the day that is shown, and how it is drawn: lens, filter and focus, and then that day. */
function lookedAt({ lens, filter, focus, parties, ties, snapshots, day, today }: Network) {
  const history = { parties, ties, snapshots };
  const state = day ? stateOn(day, history) : stateNow(history, today);
  const over = [
    filterLook(filter, parties, ties),
    focusLook(focus, parties, ties),
    day ? momentLook(parties, ties, state) : PLAIN_LOOK,
  ];
  return { state, look: over.reduce(overLook, lensLook(lens, { parties, ties })) };
}

type Size = { readonly width: number; readonly height: number; readonly letters: number };

/** The room that the drawing has, and how large its letters are there: what the style of the box says. */
function useRoom(box: RefObject<HTMLElement | null>): Size | null {
  const [size, setSize] = useState<Size | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const look = () => {
      const { clientWidth: width, clientHeight: height } = element;
      const letters = Number.parseFloat(getComputedStyle(element).fontSize);
      setSize((before) =>
        before?.width === width && before.height === height && before.letters === letters
          ? before
          : { width, height, letters },
      );
    };
    look();
    const watching = new ResizeObserver(look);
    watching.observe(element);
    return () => watching.disconnect();
  }, [box]);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function Drawing({ scene, look }: { readonly scene: Network; readonly look: NetworkLook }) {
  const words = useWords();
  const { t } = words;
  const box = useRef<HTMLDivElement>(null);
  const room = useRoom(box);
  const map = useMemo(() => {
    if (!room) return null;
    const nameOf = (party: Network['parties'][number]) => {
      // Who steps back is drawn without a name, so that the others have room.
      if (look.parties.get(party.id)?.strength === 'faint') return '';
      return withRole(party.shortName, byRole.get(party.id)) || t(`domain.perspective.${party.perspective}`);
    };
    const byRole = roleWords(scene.roles, scene.parties, words);
    const shown = scene.parties.filter(({ id }) => look.parties.get(id)?.strength !== 'hidden');
    return wallMap(
      {
        stakeholders: shown.map((party) => ({ ...party, shortName: nameOf(party) })),
        sight: scene.sight,
        focusText: scene.focusText,
        ties: scene.ties.filter(({ id }) => look.ties.get(id)?.strength !== 'hidden'),
        ringNames: {
          core: t('network.ring.core'),
          involved: t('network.ring.involved'),
          periphery: t('network.ring.periphery'),
        },
      },
      room,
    );
  }, [scene, look, room, t, words]);
  return (
    <div ref={box} className={css.drawing}>
      {map && room ? <NetworkDrawing map={map} look={look} room={room} /> : null}
    </div>
  );
}
