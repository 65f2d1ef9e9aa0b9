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
  /** Programmes that are saved with a passphrase. Never the passphrase itself: that is nowhere but in people's heads. */
  sealedProgrammes: z.array(z.string().max(200)).max(10_000),
  /** After how many minutes without a hand the regie locks itself; 0 is never. */
  lockAfterMinutes: z.union([z.literal(0), z.literal(5), z.literal(10), z.literal(30)]),
  /** A sealed note that only the code of this laptop opens; null where there is no code. Never the code itself. */
  lockCode: z.string().max(4000).nullable(),
  /** Locked stays locked, also after Kring was closed and opened again. */
  isLocked: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

// Defaults live beside the schema, not in it: `Settings.partial()` must never fill in what was not said.
export const DEFAULT_SETTINGS: Settings = {
  language: 'nl',
  theme: 'light',
  wallTheme: 'light',
  lastSessionId: null,
  sealedProgrammes: [],
  lockAfterMinutes: 0,
  lockCode: null,
  isLocked: false,
};

export const SettingsPart = Settings.partial();
export type SettingsPart = z.infer<typeof SettingsPart>;
