import { type Call, type Command, fileOf, optionOf } from './command';
import { openKring, RefusedFile } from './files';
import { PASSPHRASE_OPTION } from './passphrase';

async function run(call: Call): Promise<void> {
  const file = fileOf(call);
  const { words, print, values } = call;
  try {
    const { workspace, attachments } = await openKring(file, optionOf(call, 'passphrase-file'));
    const counts = {
      programmes: workspace.programmes.length,
      sessions: workspace.sessions.length,
      parties: workspace.stakeholders.length,
      ties: workspace.ties.length,
      notes: workspace.notes.length,
      attachments: attachments.size,
    };
    print(words.t('workspace.cli.inOrder', { file, ...counts }));
  } catch (cause) {
    if (values.all && cause instanceof RefusedFile) for (const problem of cause.problems) print(words.say(problem));
    throw cause;
  }
}

/** Tells whether a file is whole, and what is in it. */
export const check: Command = {
  usage: 'check FILE [--all] [--passphrase-file FILE|-]',
  about: 'workspace.cli.about.check',
  options: { all: { type: 'boolean' }, ...PASSPHRASE_OPTION },
  takes: 1,
  run,
};
