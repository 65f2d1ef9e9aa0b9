import type { Id } from '../model/ids';
import { type Message, say } from '../model/message';
import type { Note } from '../model/note';
import type { Session } from '../model/session';
import type { Audience } from './audience';
import { type ReasonToLeaveOut, reasonToLeaveOut } from './notes';

/** Notes that stay out for one reason: how many, why, and what can be done about it. */
export type LeftOut = {
  readonly reason: ReasonToLeaveOut | 'attachment' | 'not_shareable';
  readonly ids: readonly Id[];
  readonly what: Message;
  readonly why: Message;
  readonly instead: Message;
};

/** The notes that this audience may not have, by reason; a botsing that waits for a yes comes first. */
export function leftOut(notes: readonly Note[], audience: Audience, sessions: readonly Session[]): readonly LeftOut[] {
  const ids = new Map<ReasonToLeaveOut, Id[]>([
    ['conflict', []],
    ['audience', []],
    ['private', []],
    ['not_in_report', []],
    ['practice', []],
  ]);
  for (const note of notes) {
    const reason = reasonToLeaveOut(note, audience, sessions);
    if (reason) ids.get(reason)?.push(note.id);
  }
  return [...ids].filter(([, found]) => found.length > 0).map(([reason, found]) => because(reason, found, audience));
}

const because = (reason: ReasonToLeaveOut, ids: readonly Id[], audience: Audience): LeftOut => ({
  reason,
  ids,
  what: say(reason === 'conflict' ? 'report.leftOut.conflict' : 'report.leftOut.notes', { count: ids.length }),
  why: say(`report.leftOut.${reason}.why`, { audience }),
  instead: say(`report.leftOut.${reason}.instead`),
});

/** The photos and films that stay out because not everyone on them said yes. */
export const leftOutAttachments = (ids: readonly Id[]): readonly LeftOut[] =>
  ids.length === 0
    ? []
    : [
        {
          reason: 'attachment',
          ids,
          what: say('report.leftOut.attachments', { count: ids.length }),
          why: say('report.leftOut.attachment.why'),
          instead: say('report.leftOut.attachment.instead'),
        },
      ];

/** The successes that their makers do not want to share as a story. */
export const leftOutStories = (ids: readonly Id[]): readonly LeftOut[] =>
  ids.length === 0
    ? []
    : [
        {
          reason: 'not_shareable',
          ids,
          what: say('report.leftOut.notes', { count: ids.length }),
          why: say('outline.leftOut.not_shareable.why'),
          instead: say('outline.leftOut.not_shareable.instead'),
        },
      ];
