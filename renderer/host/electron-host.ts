import { z } from 'zod';
import { CALLS, EVENTS, type EventName, type Host, type Says } from '../../shared/host/contract';
import { givenBy } from '../../shared/host/wire';

type Ask = (input: unknown) => Promise<unknown>;
type On = (hear: (said: unknown) => void) => () => void;
const named = <F>(names: Readonly<Record<string, unknown>>) =>
  z
    .record(
      z.string(),
      z.custom<F>((value) => typeof value === 'function'),
    )
    .refine((given) => Object.keys(names).every((name) => Object.hasOwn(given, name)));

const Bridge = z.object({ ask: named<Ask>(CALLS), on: named<On>(EVENTS) });
export type Bridge = z.infer<typeof Bridge>;

/** What the preload left on the window, or null where there is none. */
export function electronBridge(window: object): Bridge | null {
  const bridge = Bridge.safeParse((window as { kring?: unknown }).kring);
  return bridge.success ? bridge.data : null;
}

/** Asks the main process of Electron, through one function per call. */
export function createElectronHost(bridge: Bridge): Host {
  return {
    ask: async (name, input) => givenBy(name, await bridge.ask[name]?.(input)),
    on: <N extends EventName>(name: N, hear: (said: Says<N>) => void) =>
      bridge.on[name]?.((said) => hear(EVENTS[name].parse(said) as Says<N>)) ?? (() => undefined),
  };
}
