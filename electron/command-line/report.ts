import { Refusal, say } from '../../shared/model/message';
import type { Session } from '../../shared/model/session';
import { AUDIENCES } from '../../shared/privacy/audience';
import { NAME_STYLES } from '../../shared/privacy/printed-names';
import { FIRST_OPTIONS, ReportType } from '../../shared/report/options';
import { type Report, reportOf } from '../../shared/report/report';
import type { FileWorkspace } from '../../shared/workspace/format';
import { fromFile } from '../../shared/workspace/programme-slice';
import { type Call, type Command, choiceOf, fileOf, listOf, neededOption, optionOf } from './command';
import { openKring, writeOut } from './files';
import { languageFor, wordsOf } from './language';
import { libraryWith } from './library';
import { PASSPHRASE_OPTION } from './passphrase';
import { FORMATS, type Format, formatOf, inFormat } from './report-format';

/** Reports about one meeting; the others are about the whole programme, and need no meeting. */
const OF_A_MEETING: readonly ReportType[] = ['yield', 'minutes', 'plan'];

const later = (a: Session, b: Session): Session => ((a.date.localeCompare(b.date) || a.number - b.number) > 0 ? a : b);

/** The latest session that has what the report is about: notes, or an agenda. */
function latestFor(type: ReportType, { sessions, notes, blocks }: FileWorkspace): Session {
  const rows: readonly { readonly sessionId?: string | undefined }[] = type === 'plan' ? blocks : notes;
  const filled = new Set(rows.map(({ sessionId }) => sessionId));
  const [first, ...others] = sessions.filter(({ id, practice }) => filled.has(id) && !practice);
  if (!first) throw new Refusal(say(type === 'plan' ? 'workspace.cli.noAgenda' : 'workspace.cli.noNotes'));
  return others.reduce(later, first);
}

function sessionIn(workspace: FileWorkspace, asked: string, type: ReportType): Session {
  if (asked === 'last') return latestFor(type, workspace);
  const found = workspace.sessions.find(({ id }) => id === asked);
  if (found) return found;
  const ids = workspace.sessions.map(({ id }) => id).join(', ');
  throw new Refusal(say('workspace.cli.noSession', { id: asked, ids }));
}

/** What was typed, as far as it can be read before the file is opened: a slip of the hand costs no time. */
function asked(call: Call) {
  const type = choiceOf('type', optionOf(call, 'type') ?? 'yield', ReportType.options);
  const out = neededOption(call, 'output');
  const format = optionOf(call, 'format');
  return {
    type,
    out,
    format: format === undefined ? formatOf(out) : choiceOf<Format>('format', format, FORMATS),
    audience: choiceOf('audience', optionOf(call, 'audience') ?? 'partners', AUDIENCES),
    names: choiceOf('names', optionOf(call, 'names') ?? 'name', NAME_STYLES),
    session: OF_A_MEETING.includes(type) ? neededOption(call, 'session') : optionOf(call, 'session'),
  };
}

type Asked = ReturnType<typeof asked>;

async function reportIn(workspace: FileWorkspace, wish: Asked, call: Call): Promise<Report> {
  const { type, audience, names } = wish;
  const { session: wanted } = wish;
  const isOpen = wanted === undefined || (wanted === 'last' && !OF_A_MEETING.includes(type));
  const session = isOpen ? undefined : sessionIn(workspace, wanted, type);
  const { methods } = await libraryWith(listOf(call, 'method'));
  const report = reportOf(fromFile(workspace), {
    ...{ type, audience, names, methods },
    sessionId: session?.id,
    programmeId: workspace.programmes[0]?.id,
    words: wordsOf(languageFor(optionOf(call, 'lang') ?? workspace.language)),
    options: { ...FIRST_OPTIONS[type], withMemos: call.values.memos === true },
  });
  if (!report) throw new Refusal(say('workspace.cli.noSession', { id: session?.id ?? '', ids: '' }));
  return report;
}

/** One line about what was made. */
function madeLine({ words }: Call, { type, out, session }: Asked, workspace: FileWorkspace, title: string): string {
  if (type !== 'yield' && type !== 'plan') return words.t('workspace.cli.made', { file: out, what: title });
  const { title: of } = sessionIn(workspace, session ?? '', type);
  return words.t(type === 'plan' ? 'workspace.cli.planned' : 'workspace.cli.reported', { file: out, session: of });
}

async function run(call: Call): Promise<void> {
  const file = fileOf(call);
  const wish = asked(call);
  const opened = await openKring(file, optionOf(call, 'passphrase-file'));
  const report = await reportIn(opened.workspace, wish, call);
  await writeOut(wish.out, await inFormat(wish.format, report));
  call.print(madeLine(call, wish, opened.workspace, report.title));
}

/** Makes a report of one session, or of its whole programme, in Word, Markdown or HTML. */
export const report: Command = {
  usage: `report FILE --session ID|last [--type ${ReportType.options.join('|')}] [--format ${FORMATS.join('|')}] [--lang nl|en] [--audience private|core_group|partners|public] [--names ${NAME_STYLES.join('|')}] [--memos] [--method FILE]... [--passphrase-file FILE|-] -o OUT`,
  about: 'workspace.cli.about.report',
  options: {
    session: { type: 'string' },
    type: { type: 'string' },
    format: { type: 'string' },
    audience: { type: 'string' },
    names: { type: 'string' },
    memos: { type: 'boolean' },
    method: { type: 'string', multiple: true },
    output: { type: 'string', short: 'o' },
    ...PASSPHRASE_OPTION,
  },
  takes: 1,
  run,
};
