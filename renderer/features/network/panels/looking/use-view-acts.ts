import { useMemo, useRef } from 'react';
import type { Change } from '../../../../../shared/model/change';
import { Refusal, say } from '../../../../../shared/model/message';
import type { NetworkView } from '../../../../../shared/model/network';
import { filterToKeep } from '../../../../../shared/network/filter';
import {
  keepView,
  type Looked,
  moveView,
  removeView,
  renameView,
  updateView,
} from '../../../../../shared/network/view-commands';
import { lensToKeep } from '../../../../../shared/privacy/wall-network';
import { database } from '../../../../data/database';
import { stamp } from '../../../../data/stamp';
import { useWords } from '../../../../language/words';
import { useAct } from '../../../../notes/use-act';
import type { Looking } from '../../use-looking';

/** How one looks now, with what is in sight of the map. */
export function lookedNow({ lens, filter, focus, eye }: Looking): Looked & Pick<NetworkView, 'lens' | 'filter'> {
  const seen = eye.current?.read();
  const tenth = (value: number) => Math.round(value * 10) / 10;
  return {
    lens: lensToKeep(lens),
    filter: filterToKeep(filter),
    focusId: focus?.id,
    focusSteps: focus?.steps,
    viewport: seen && { x: tenth(seen.x), y: tenth(seen.y), zoom: Math.round(seen.zoom * 1000) / 1000 },
  };
}

/** Looks as a kept view does. */
export function lookAs({ lens, filter, focusId, focusSteps = 1, viewport }: NetworkView, looking: Looking): void {
  looking.setLens(lens);
  looking.setFilter(filter);
  looking.setFocus(focusId === undefined ? null : { id: focusId, steps: focusSteps });
  if (viewport) looking.eye.current?.show(viewport);
}

export type ViewActs = ReturnType<typeof useViewActs>;

/** Everything that can be done with kept views. Each is one act with one step back. */
export function useViewActs(programmeId: string, looking: Looking) {
  const words = useWords();
  const act = useAct();
  const now = useRef({ words, act, looking });
  now.current = { words, act, looking };
  return useMemo(() => {
    const views = () => database().of('networkViews').where('programmeId').equals(programmeId).toArray();
    const onView = (id: string, made: (view: NetworkView, all: readonly NetworkView[]) => Change) =>
      now.current.act(async () => {
        const all = await views();
        const view = all.find((each) => each.id === id);
        if (!view) throw new Refusal(say('network.refusal.gone'));
        return made(view, all);
      });
    return {
      keep: async (label: string): Promise<string | undefined> => {
        const looked = lookedNow(now.current.looking);
        const change = await now.current.act(async () =>
          keepView({ programmeId, label, ...looked }, await views(), stamp()),
        );
        return change?.tables.networkViews?.added[0]?.id;
      },
      rename: (id: string, label: string) => void onView(id, (view) => renameView(view, label, stamp())),
      move: (id: string, by: 1 | -1) => void onView(id, (view, all) => moveView(view, by, all, stamp())),
      update: (id: string) => void onView(id, (view) => updateView(view, lookedNow(now.current.looking), stamp())),
      remove: (id: string) =>
        void now.current.act(
          async () => {
            const view = (await views()).find((each) => each.id === id);
            if (!view) throw new Refusal(say('network.refusal.gone'));
            return removeView(view);
          },
          ({ label }) => now.current.words.say(label),
        ),
    };
  }, [programmeId]);
}
