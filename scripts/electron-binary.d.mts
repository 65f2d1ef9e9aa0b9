export function electronIn(folder: string): string | null;
export function fetchElectron(options: {
  readonly folder: string;
  readonly temporary: string;
  readonly patienceMs?: number;
}): Promise<string | null>;
