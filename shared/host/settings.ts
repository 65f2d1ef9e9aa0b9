import { z } from 'zod';
import { Language } from '../model/ids';

/** What a person chose for this laptop. Kept by the host, outside the workspace. */
export const Settings = z.object({
  language: Language,
  /** Of the regie. */
  theme: z.enum(['light', 'dark', 'system']),
  /** Of the zaalscherm: rooms are bright, so light unless chosen otherwise. */
  wallTheme: z.enum(['light', 'dark']),
  /** The session a person worked on last, for "Verder met ...". */
  lastSessionId: z.string().nullable(),
});
export type Settings = z.infer<typeof Settings>;

// Defaults live beside the schema, not in it: `Settings.partial()` must never fill in what was not said.
export const DEFAULT_SETTINGS: Settings = { language: 'nl', theme: 'light', wallTheme: 'light', lastSessionId: null };

export const SettingsPart = Settings.partial();
export type SettingsPart = z.infer<typeof SettingsPart>;
