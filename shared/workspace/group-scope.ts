import { type Message, say } from '../model/message';
import type { FileWorkspace } from './format';
import { placeOf } from './problems';

/** More than a group ever writes down in a meeting. */
export const MOST_GROUP_NOTES = 2000;

const missing = (place: string, id: string, table: string): Message =>
  say('workspace.problem.reference', { place: `scope.${place}`, id, table });

/** What of the file does not belong to one meeting of one programme. */
function outside(file: FileWorkspace, sessionId: string): readonly Message[] {
  const programmes = file.programmes.slice(1).map((_, at) => placeOf(file, ['programmes', at + 1]));
  const sessions = file.sessions.flatMap(({ id }, at) => (id === sessionId ? [] : [placeOf(file, ['sessions', at])]));
  return [...programmes, ...sessions].map((place) => say('group.problem.outside', { place }));
}

/** What is wrong with a file that says it is for one group; nothing for other files. */
export function scopeProblems(file: FileWorkspace): readonly Message[] {
  const { scope } = file;
  if (!scope) return [];
  const { sessionId, groupId } = scope;
  const group = file.breakoutGroups.find(({ id }) => id === groupId);
  const count = file.notes.length;
  return [
    ...(file.sessions.some(({ id }) => id === sessionId) ? [] : [missing('sessionId', sessionId, 'sessions')]),
    ...(group?.sessionId === sessionId ? [] : [missing('groupId', groupId, 'breakoutGroups')]),
    ...outside(file, sessionId),
    ...(count > MOST_GROUP_NOTES
      ? [say('group.problem.tooMany', { place: 'notes', count, most: MOST_GROUP_NOTES })]
      : []),
  ];
}
