import { contextBridge, ipcRenderer } from 'electron';

// The names of the contract, filled in by the build: nothing else can cross, and nothing of the contract's code is here.
declare const __CALLS__: readonly string[];
declare const __EVENTS__: readonly string[];

const CHANNEL = 'kring';

const each = <F>(names: readonly string[], make: (name: string) => F): Readonly<Record<string, F>> =>
  Object.freeze(Object.fromEntries(names.map((name) => [name, Object.freeze(make(name))])));

const ask = each(__CALLS__, (name) => (input: unknown) => ipcRenderer.invoke(CHANNEL, name, input));

const on = each(__EVENTS__, (name) => (hear: (said: unknown) => void) => {
  const listener = (_event: unknown, saidName: unknown, said: unknown) => {
    if (saidName === name) hear(said);
  };
  ipcRenderer.on(CHANNEL, listener);
  return () => void ipcRenderer.off(CHANNEL, listener);
});

contextBridge.exposeInMainWorld('kring', Object.freeze({ ask, on }));
