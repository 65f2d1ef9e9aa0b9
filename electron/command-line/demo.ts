import { readFile } from 'node:fs/promises';
import { type Call, type Command, neededOption } from './command';
import { writeOut } from './files';
import { resource } from './project';

async function run(call: Call): Promise<void> {
  const file = neededOption(call, 'output');
  await writeOut(file, await readFile(resource('samples', 'demo.kring')));
  call.print(call.words.t('workspace.cli.written', { file }));
}

/** Writes the demonstration as a file. */
export const demo: Command = {
  usage: 'demo -o FILE.kring',
  about: 'workspace.cli.about.demo',
  options: { output: { type: 'string', short: 'o' } },
  takes: 0,
  run,
};
