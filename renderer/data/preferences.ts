import { database } from './database';
import type { SharedPreferences } from './queries';

/** Lets the zaalscherm know what was chosen in the settings of the host. */
export async function sharePreferences(preferences: SharedPreferences): Promise<void> {
  await database().meta.put({ key: 'preferences', value: preferences });
}
