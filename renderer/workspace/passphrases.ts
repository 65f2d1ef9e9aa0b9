// In the memory of this window and nowhere else: never in the database, the settings or a log.
const remembered = new Map<string, string>();

/** The passphrase of a programme, until Kring is closed or locked. */
export const passphraseOf = (programmeId: string): string | undefined => remembered.get(programmeId);

/** Keeps a passphrase for this run, so that saving does not ask for it each time. */
export const rememberPassphrase = (programmeId: string, passphrase: string): void =>
  void remembered.set(programmeId, passphrase);

/** Kring was locked: from now on they are asked for again. */
export const forgetPassphrases = (): void => remembered.clear();
