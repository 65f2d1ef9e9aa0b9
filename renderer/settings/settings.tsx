import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { Gives } from '../../shared/host/contract';
import type { Settings, SettingsPart } from '../../shared/host/settings';
import { sharePreferences } from '../data/preferences';
import { host } from '../host/host';

export type Hello = Gives<'hello'>;
type Kept = {
  readonly settings: Settings;
  readonly hello: Hello;
  /** Shown at once, kept by the host. */
  readonly change: (part: SettingsPart) => void;
};

const Context = createContext<Kept | null>(null);

type Props = { readonly first: Settings; readonly hello: Hello; readonly children: ReactNode };

/** What was chosen for this laptop, for everything below it; the zaalscherm hears of it too. */
export function SettingsProvider({ first, hello, children }: Props) {
  const [settings, setSettings] = useState(first);
  const change = useCallback((part: SettingsPart) => {
    setSettings((before) => ({ ...before, ...part }));
    void host.ask('changeSettings', part);
  }, []);
  const { language, wallTheme, theme } = settings;
  useEffect(() => void sharePreferences({ language, wallTheme }), [language, wallTheme]);
  useEffect(() => followTheme(theme), [theme]);
  const kept = useMemo(() => ({ settings, hello, change }), [settings, hello, change]);
  return <Context value={kept}>{children}</Context>;
}

function followTheme(theme: Settings['theme']): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const show = () => {
    document.documentElement.dataset.theme = theme === 'system' ? (dark.matches ? 'dark' : 'light') : theme;
  };
  show();
  dark.addEventListener('change', show);
  return () => dark.removeEventListener('change', show);
}

/** The settings, the host that keeps them, and how to change them. */
export function useSettings(): Kept {
  const kept = useContext(Context);
  if (!kept) throw new Error('useSettings outside SettingsProvider');
  return kept;
}
