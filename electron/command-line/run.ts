import { parseArgs } from 'node:util';
import type { Words } from '../../shared/language/translate';
import { Language } from '../../shared/model/ids';
import { Refusal, say } from '../../shared/model/message';
import { codeOf } from '../services/disk';
import { type Command, choiceOf } from './command';
import { RefusedFile } from './files';
import { languageFor, wordsOf } from './language';

/** Every command by its name. They are loaded when they are asked: checking a file needs no server and no Word. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  serve: async () => (await import('./serve')).serve,
  check: async () => (await import('./check')).check,
  report: async () => (await import('./report')).report,
  metrics: async () => (await import('./metrics')).metrics,
  demo: async () => (await import('./demo')).demo,
};

const EVERYWHERE = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;

/** Where the lines go. */
export type Terminal = { readonly print: (line: string) => void; readonly complain: (line: string) => void };

// What Node says about arguments is English and runs over lines; which option it means is all that is needed of it.
function argumentFault(cause: unknown): Refusal | null {
  const code = codeOf(cause);
  if (!code.startsWith('ERR_PARSE_ARGS')) return null;
  const option = /--[\w-]+|-\w/.exec(cause instanceof Error ? cause.message : '')?.[0] ?? '';
  return new Refusal(
    code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
      ? say('workspace.cli.optionUnknown', { option })
      : say('workspace.cli.optionValue', { option }),
  );
}

function lineOf(cause: unknown, words: Words): string {
  const known = cause instanceof Refusal ? cause : argumentFault(cause);
  const said =
    known?.said ?? say('workspace.cli.unexpected', { detail: cause instanceof Error ? cause.message : String(cause) });
  const line = known instanceof RefusedFile ? `${known.file}: ${words.say(said)}` : words.say(said);
  return line.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

async function help(words: Words, print: (line: string) => void, commands: readonly Command[]): Promise<void> {
  print(words.t('workspace.cli.usage'));
  for (const { usage, about } of commands) print(`\n  kring ${usage}\n      ${words.t(about)}`);
  print(`\n${words.t('workspace.cli.everywhere')}`);
}

async function perform(args: readonly string[], words: Words, { print, complain }: Terminal): Promise<void> {
  const [name = '--help', ...rest] = args;
  const all = () => Promise.all(Object.values(COMMANDS).map((load) => load()));
  if (name === '--help' || name === '-h' || name === 'help') return help(words, print, await all());
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) throw new Refusal(say('workspace.cli.commandUnknown', { name, names: Object.keys(COMMANDS).join(', ') }));
  const command = await load();
  const options = { ...EVERYWHERE, ...command.options };
  const { values, positionals } = parseArgs({ args: [...rest], options, allowPositionals: true });
  if (typeof values.lang === 'string') choiceOf('lang', values.lang, Language.options);
  if (values.help) return help(words, print, [command]);
  const tooMany = positionals[command.takes];
  if (tooMany !== undefined) throw new Refusal(say('workspace.cli.tooMany', { name: tooMany }));
  return command.run({ values, names: positionals, words, print, complain });
}

// Known before the arguments are read, so that a fault in them is told in the right language.
function askedLanguage(args: readonly string[]): string | undefined {
  const joined = args.find((arg) => arg.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const at = args.indexOf('--lang');
  return at < 0 ? undefined : args[at + 1];
}

/** Does what was typed after `kring`. Answers 0 when it was done, and 1 after one line about why not. */
export async function runKring(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  terminal: Terminal,
): Promise<0 | 1> {
  const words = wordsOf(languageFor(askedLanguage(args), environment));
  try {
    await perform(args, words, terminal);
    return 0;
  } catch (cause) {
    terminal.complain(lineOf(cause, words));
    return 1;
  }
}
