import { createWatched } from '../data/watched';

/** What a passphrase is asked for. `isKnown`: this programme had one before, so saving without is a choice too. */
export type PassphraseFor =
  | { readonly of: 'programme'; readonly name: string; readonly isKnown: boolean }
  | { readonly of: 'group'; readonly name: string };

/** A passphrase; `without` when the person no longer wants one; null when they thought again. */
export type PassphraseAnswer = { readonly passphrase: string } | 'without' | null;

export type Asking = { readonly about: PassphraseFor; readonly answer: (given: PassphraseAnswer) => void };

const asking = createWatched<Asking | null>(null);

/** What is being asked at this moment; the sheet draws it. */
export const useAsking = asking.use;

/** Asks the person for a passphrase to save a file with. A question that is still open is taken back. */
export function askPassphrase(about: PassphraseFor): Promise<PassphraseAnswer> {
  asking.read()?.answer(null);
  return new Promise((done) => {
    const answer = (given: PassphraseAnswer) => {
      asking.write(null);
      done(given);
    };
    asking.write({ about, answer });
  });
}

/** The person is gone: what was being asked is no longer asked. */
export const takeBackQuestion = (): void => asking.read()?.answer(null);
