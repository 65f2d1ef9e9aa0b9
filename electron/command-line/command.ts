import type { ParseArgsOptionsConfig } from 'node:util';
import type { Words } from '../../shared/language/translate';
import { type MessageKey, Refusal, say } from '../../shared/model/message';

/** What a command was asked, and how it answers. */
export type Call = {
  readonly values: Readonly<Record<string, unknown>>;
  /** What was said without a dash before it. */
  readonly names: readonly string[];
  readonly words: Words;
  /** One line for whoever asked. */
  readonly print: (line: string) => void;
  /** One line for whoever looks on, apart from the answer. */
  readonly complain: (line: string) => void;
};

/** One command of the command line. `usage` is how it is typed, and the same in every language. */
export type Command = {
  readonly usage: string;
  readonly about: MessageKey;
  readonly options: ParseArgsOptionsConfig;
  /** How many names it takes. */
  readonly takes: 0 | 1;
  readonly run: (call: Call) => Promise<void>;
};

/** The text of an option, or undefined when it was not given. */
export function optionOf({ values }: Call, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function listOf({ values }: Call, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** The text of an option that cannot be left out. */
export function neededOption(call: Call, name: string): string {
  const value = optionOf(call, name);
  if (value === undefined || value === '')
    throw new Refusal(say('workspace.cli.optionMissing', { option: `--${name}` }));
  return value;
}

/** One of a few words; anything else is refused with the words that there are. */
export function choiceOf<C extends string>(option: string, value: string, choices: readonly C[]): C {
  const found = choices.find((choice) => choice === value);
  if (found !== undefined) return found;
  throw new Refusal(say('workspace.cli.choice', { option: `--${option}`, value, choices: choices.join(', ') }));
}

/** The file that a command is about. */
export function fileOf({ names }: Call): string {
  const [file] = names;
  if (file === undefined || file === '') throw new Refusal(say('workspace.cli.fileMissing'));
  return file;
}
