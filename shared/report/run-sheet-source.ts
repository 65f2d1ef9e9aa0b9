import { type Agenda, agendaOf } from '../session/agenda';
import { promptOf, titleOf } from '../session/block-words';
import { languageOf } from './language-of';
import type { MeetingSource } from './source';

/** Everything that a part of the plan on paper reads. */
export type RunSheetSource = MeetingSource & { readonly agenda: Agenda };

/** What the plan on paper reads: the agenda with its times, in the language that its steps are written in. */
export function asRunSheet(source: MeetingSource): RunSheetSource {
  const { workspace, session, methods, words } = source;
  const blocks = workspace.blocks.filter((block) => block.sessionId === session.id);
  const text = blocks.flatMap((block) => [
    titleOf(block, methods, words.language),
    promptOf(block, methods, words.language) ?? '',
  ]);
  return {
    ...source,
    agenda: agendaOf(session, blocks),
    contentLanguage: languageOf(text.join(' ')) ?? words.language,
  };
}
