/** What a fault did: figures to read, and how much that was called saved is gone or doubled. */
export type Outcome = {
  readonly fault: string;
  /** In the order in which they are told. */
  readonly figures: Readonly<Record<string, number | string>>;
  /** Everything that should not have happened, one sentence each. */
  readonly losses: readonly string[];
  /** Why it could not be done here, such as without the rights of root; undefined when it was done. */
  readonly notRun?: string;
};

const SHOWN = 20;

/** The figures and one line of verdict, as they are printed. */
export function told({ fault, figures, losses, notRun }: Outcome): string {
  const lines = Object.entries(figures).map(([name, value]) => `  ${name}: ${value}`);
  if (notRun !== undefined) return [`${fault}: NOT RUN: ${notRun}`, ...lines].join('\n');
  const wrong = losses.slice(0, SHOWN).map((loss) => `  ! ${loss}`);
  const verdict = losses.length === 0 ? 'nothing lost' : `${losses.length} LOSSES`;
  return [...lines, ...wrong, `${fault}: ${verdict}`].join('\n');
}

/** Says a line while a program runs. */
export const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a fault as a program of its own: prints as it ends, and ends with 1 when something was lost. */
export async function asProgram(run: () => Promise<Outcome>): Promise<void> {
  const startedAt = performance.now();
  const outcome = await run();
  tell(`${told(outcome)}\n  took ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  // What was started and still runs must not keep the program alive.
  process.exit(outcome.losses.length === 0 ? 0 : 1);
}
