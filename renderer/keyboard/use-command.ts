import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { type CommandId, isMeantFor, KEYMAP, type KeyCommand, keysOf } from './keymap';

type Handler = (event: KeyboardEvent | null) => void;

// The last one that asked is the one in front: a sheet over a page takes the key first.
const handlers = new Map<CommandId, Handler[]>();

/** Does a command, by key or from the native menu; false when nobody on this page takes it. */
export function runCommand(id: CommandId, event: KeyboardEvent | null = null): boolean {
  const handler = handlers.get(id)?.at(-1);
  handler?.(event);
  return handler !== undefined;
}

/** While this is on screen, `handler` answers the command. */
export function useCommand(id: CommandId, handler: Handler, isOn = true): void {
  const latest = useRef(handler);
  latest.current = handler;
  useEffect(() => {
    if (!isOn) return;
    const mine: Handler = (event) => latest.current(event);
    handlers.set(id, [...(handlers.get(id) ?? []), mine]);
    return () =>
      void handlers.set(
        id,
        (handlers.get(id) ?? []).filter((other) => other !== mine),
      );
  }, [id, isOn]);
}

/** Listens to the whole table; once, in the app. Answers how to stop. */
export function listenToKeys(target: Window = window): () => void {
  const bindings: Record<string, (event: KeyboardEvent) => void> = {};
  for (const command of KEYMAP as readonly (KeyCommand & { id: CommandId })[]) {
    for (const key of keysOf(command)) {
      const when = command.remote?.includes(key) ? 'remote' : command.when;
      bindings[key] = (event) => {
        if (event.defaultPrevented || event.isComposing || !isMeantFor(event.target, when)) return;
        if (runCommand(command.id, event)) event.preventDefault();
      };
    }
  }
  // Which keys count while typing is said in the table; tinykeys would skip every field.
  return tinykeys(target, bindings, { ignore: (event) => event.repeat });
}
