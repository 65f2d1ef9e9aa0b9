import { Refusal, say } from '../../shared/model/message';
import type { Session } from '../../shared/model/session';
import { AUDIENCES } from '../../shared/privacy/audience';
import { picturesOf } from '../../shared/report/outline';
import { yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import type { FileWorkspace } from '../../shared/workspace/format';
import { fromFile } from '../../shared/workspace/programme-slice';
import { type Call, type Command, choiceOf, fileOf, neededOption, optionOf } from './command';
import { openKring, writeOut } from './files';
import { languageFor, wordsOf } from './language';
import { methodLibrary } from './library';
import { pngsOf } from './pictures';

const TO_COME = ['minutes', 'card', 'actions', 'learning', 'network', 'plan', 'successes'] as const;
const TYPES = ['yield', ...TO_COME] as const;

function refuseTypeToCome(type: string): void {
  const known = choiceOf('type', type, TYPES);
  if (known !== 'yield') throw new Refusal(say('workspace.cli.typeToCome', { type: known }));
}

const later = (a: Session, b: Session): Session => ((a.date.localeCompare(b.date) || a.number - b.number) > 0 ? a : b);

function latestWithNotes({ sessions, notes }: FileWorkspace): Session {
  const withNotes = new Set(notes.map(({ sessionId }) => sessionId));
  const [first, ...others] = sessions.filter(({ id, practice }) => withNotes.has(id) && !practice);
  if (!first) throw new Refusal(say('workspace.cli.noNotes'));
  return others.reduce(later, first);
}

function sessionIn(workspace: FileWorkspace, asked: string): Session {
  if (asked === 'last') return latestWithNotes(workspace);
  const found = workspace.sessions.find(({ id }) => id === asked);
  if (found) return found;
  const ids = workspace.sessions.map(({ id }) => id).join(', ');
  throw new Refusal(say('workspace.cli.noSession', { id: asked, ids }));
}

async function run(call: Call): Promise<void> {
  const file = fileOf(call);
  const out = neededOption(call, 'output');
  refuseTypeToCome(optionOf(call, 'type') ?? 'yield');
  const audience = choiceOf('audience', optionOf(call, 'audience') ?? 'partners', AUDIENCES);
  const asked = neededOption(call, 'session');
  const { workspace } = await openKring(file);
  const language = languageFor(optionOf(call, 'lang') ?? workspace.language);
  const session = sessionIn(workspace, asked);
  const { methods } = methodLibrary();
  const outline = yieldOf(fromFile(workspace), session.id, { audience, words: wordsOf(language), methods });
  if (!outline) throw new Refusal(say('workspace.cli.noSession', { id: session.id, ids: '' }));
  await writeOut(out, await writeWord(outline, await pngsOf(picturesOf(outline))));
  call.print(call.words.t('workspace.cli.reported', { file: out, session: session.title }));
}

/** Makes the Word report of one session. */
export const report: Command = {
  usage:
    'report FILE --session ID|last [--type yield] [--lang nl|en] [--audience core_group|partners|public] -o OUT.docx',
  about: 'workspace.cli.about.report',
  options: {
    session: { type: 'string' },
    type: { type: 'string' },
    audience: { type: 'string' },
    output: { type: 'string', short: 'o' },
  },
  takes: 1,
  run,
};
