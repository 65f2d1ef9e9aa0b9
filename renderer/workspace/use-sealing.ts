import { useSettings } from '../settings/settings';
import { askPassphrase, type PassphraseFor } from './ask-passphrase';
import { passphraseOf, rememberPassphrase } from './passphrases';

/** How a file is saved: with this passphrase, or as a plain file. */
export type Seal = { readonly passphrase?: string };

/** Which programmes are saved with a passphrase. That they are is kept; the passphrase only for this run. */
export function useSealing() {
  const { settings, change } = useSettings();
  const { sealedProgrammes } = settings;
  const isSealed = (programmeId: string) => sealedProgrammes.includes(programmeId);

  /** Remembers what was chosen, once the file is really there. */
  const keep = (programmeId: string, { passphrase }: Seal) => {
    if (passphrase !== undefined) rememberPassphrase(programmeId, passphrase);
    if (isSealed(programmeId) === (passphrase !== undefined)) return;
    const others = sealedProgrammes.filter((id) => id !== programmeId);
    change({ sealedProgrammes: passphrase === undefined ? others : [...others, programmeId] });
  };

  /** Asks the person; null when they thought again. */
  const ask = async (about: PassphraseFor): Promise<Seal | null> => {
    const answer = await askPassphrase(about);
    return answer === 'without' ? {} : answer;
  };

  /** As this programme was saved before: what is known is not asked again. */
  const asBefore = (programmeId: string, name: string): Promise<Seal | null> | Seal => {
    if (!isSealed(programmeId)) return {};
    const passphrase = passphraseOf(programmeId);
    return passphrase === undefined ? ask({ of: 'programme', name, isKnown: true }) : { passphrase };
  };

  return { isSealed, keep, ask, asBefore };
}
