import { Refusal, say } from '../../shared/model/message';
import type { Session } from '../../shared/model/session';
import { AUDIENCES } from '../../shared/privacy/audience';
import { picturesOf } from '../../shared/report/outline';
import { runSheetOf } from '../../shared/report/run-sheet';
import { yieldOf } from '../../shared/report/yield';
import { writeWord } from '../../shared/word/write-word';
import type { FileWorkspace } from '../../shared/workspace/format';
import { fromFile } from '../../shared/workspace/programme-slice';
import { type Call, type Command, choiceOf, fileOf, listOf, neededOption, optionOf } from './command';
import { openKring, writeOut } from './files';
import { languageFor, wordsOf } from './language';
import { libraryWith } from './library';
import { pngsOf } from './pictures';

const TO_COME = ['minutes', 'card', 'actions', 'learning', 'network', 'successes'] as const;
const TYPES = ['yield', 'plan', ...TO_COME] as const;

function typeOf(asked: string): 'yield' | 'plan' {
  const known = choiceOf('type', asked, TYPES);
  if (known === 'yield' || known === 'plan') return known;
  throw new Refusal(say('workspace.cli.typeToCome', { type: known }));
}

const later = (a: Session, b: Session): Session => ((a.date.localeCompare(b.date) || a.number - b.number) > 0 ? a : b);

/** The latest session that has what the report is about: notes, or an agenda. */
function latestFor(type: 'yield' | 'plan', { sessions, notes, blocks }: FileWorkspace): Session {
  const rows: readonly { readonly sessionId?: string | undefined }[] = type === 'plan' ? blocks : notes;
  const filled = new Set(rows.map(({ sessionId }) => sessionId));
  const [first, ...others] = sessions.filter(({ id, practice }) => filled.has(id) && !practice);
  if (!first) throw new Refusal(say(type === 'plan' ? 'workspace.cli.noAgenda' : 'workspace.cli.noNotes'));
  return others.reduce(later, first);
}

function sessionIn(workspace: FileWorkspace, asked: string, type: 'yield' | 'plan'): Session {
  if (asked === 'last') return latestFor(type, workspace);
  const found = workspace.sessions.find(({ id }) => id === asked);
  if (found) return found;
  const ids = workspace.sessions.map(({ id }) => id).join(', ');
  throw new Refusal(say('workspace.cli.noSession', { id: asked, ids }));
}

async function run(call: Call): Promise<void> {
  const file = fileOf(call);
  const out = neededOption(call, 'output');
  const type = typeOf(optionOf(call, 'type') ?? 'yield');
  const audience = choiceOf('audience', optionOf(call, 'audience') ?? 'partners', AUDIENCES);
  const asked = neededOption(call, 'session');
  const { workspace } = await openKring(file);
  const words = wordsOf(languageFor(optionOf(call, 'lang') ?? workspace.language));
  const session = sessionIn(workspace, asked, type);
  const library = await libraryWith(listOf(call, 'method'));
  const withMemos = call.values.memos === true;
  const outline =
    type === 'plan'
      ? runSheetOf(fromFile(workspace), session.id, { words, library, withMemos })
      : yieldOf(fromFile(workspace), session.id, { audience, words, methods: library.methods });
  if (!outline) throw new Refusal(say('workspace.cli.noSession', { id: session.id, ids: '' }));
  await writeOut(out, await writeWord(outline, await pngsOf(picturesOf(outline))));
  call.print(
    call.words.t(type === 'plan' ? 'workspace.cli.planned' : 'workspace.cli.reported', {
      file: out,
      session: session.title,
    }),
  );
}

/** Makes the Word report of one session. */
export const report: Command = {
  usage:
    'report FILE --session ID|last [--type yield|plan] [--lang nl|en] [--audience core_group|partners|public] [--memos] [--method FILE]... -o OUT.docx',
  about: 'workspace.cli.about.report',
  options: {
    session: { type: 'string' },
    type: { type: 'string' },
    audience: { type: 'string' },
    memos: { type: 'boolean' },
    method: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
  },
  takes: 1,
  run,
};
