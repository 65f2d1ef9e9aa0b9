import { merge, mergeChange } from '../shared/merging/merge';
import { applyChange } from '../shared/model/change';
import { say } from '../shared/model/message';
import type { GroupScope } from '../shared/model/session';
import { type Workspace, workspaceOf } from '../shared/model/tables';
import type { FileWorkspace } from '../shared/workspace/format';
import { groupFile, handOut } from '../shared/workspace/group-file';
import { groupWorkOf, ownerOf, remembered } from '../shared/workspace/group-work';
import { withoutNewLooseEnds } from '../shared/workspace/mending';
import { openingChange } from '../shared/workspace/opening';
import { toFile } from '../shared/workspace/programme-slice';
import { readWorkspaceFile } from '../shared/workspace/read-file';
import { neededBy } from '../shared/workspace/references';
import { writeWorkspaceFile } from '../shared/workspace/write-file';
import {
  aBlock,
  aGroup,
  aNote,
  aParticipant,
  aProgramme,
  aSession,
  aStakeholder,
  aTheme,
  aTie,
  PROGRAMME_ID,
  SESSION_ID,
  stamp,
  THEME_ID,
} from './make';

// A meeting whose group "Oost" works on a laptop of its own.

export const LARGEST = 10_000_000;
export const telling = { roleName: () => 'Deelnemer' };
export const scope: GroupScope = { kind: 'group', sessionId: SESSION_ID, groupId: 'east', handoutId: 'handout-1' };
export const about = (now: string) => ({ language: 'nl' as const, now, isDemo: false });
export const HANDED_OUT = '2026-10-15T14:00:00+02:00';
export const CAME_BACK = '2026-10-15T14:40:00+02:00';
export const SECRET = 'Geheim woord';

/** A meeting of two groups, with everything in it that a group may not take along. */
export const meeting = (): Workspace =>
  workspaceOf({
    programmes: [aProgramme({ purpose: 'Samen ouder worden', focusText: SECRET, partners: [SECRET], context: SECRET })],
    sessions: [aSession({ title: 'Derde bijeenkomst' })],
    themes: [aTheme(), aTheme({ id: 'theme-2', title: SECRET })],
    stakeholders: [
      aStakeholder({ id: 'party-1', name: SECRET, energySign: SECRET, contact: { email: SECRET } }),
      aStakeholder({ id: 'party-2', name: SECRET }),
    ],
    ties: [aTie('party-1', 'party-2', { note: SECRET, trust: { openness: 1, assessedBy: 'group' } })],
    participants: [
      aParticipant({ id: 'seat-1', label: `Bewoner ${SECRET}`, stakeholderId: 'party-1' }),
      aParticipant({ id: 'seat-2', label: `Anna ${SECRET}` }),
      aParticipant({ id: 'seat-3', label: SECRET }),
    ],
    breakoutGroups: [
      aGroup({
        id: 'east',
        name: 'Oost',
        themeId: THEME_ID,
        question: 'Wat kan morgen?',
        place: 'tafel 2',
        participantIds: ['seat-1', 'seat-2'],
        scribeId: 'seat-1',
      }),
      aGroup({ id: 'west', name: SECRET, question: SECRET, participantIds: ['seat-3'] }),
    ],
    blocks: [
      aBlock({ id: 'all', title: 'Samen', memo: SECRET }),
      aBlock({ id: 'ours', title: 'In groepen', mode: 'breakout', groupIds: ['east', 'west'], besideId: 'theirs' }),
      aBlock({ id: 'theirs', title: SECRET, groupIds: ['west'] }),
    ],
    notes: [
      aNote('insight', { id: 'own', text: 'De deur staat open', blockId: 'ours', breakoutGroupId: 'east', votes: 4 }),
      aNote('action', {
        id: 'call',
        text: 'We bellen',
        breakoutGroupId: 'east',
        ownerIds: ['party-1'],
        authorLabel: SECRET,
      }),
      aNote('insight', { text: SECRET, breakoutGroupId: 'west' }),
      aNote('insight', { text: SECRET }),
      aNote('insight', { text: SECRET, breakoutGroupId: 'east', visibility: 'private' }),
      aNote('experience', { text: SECRET, breakoutGroupId: 'east', sensitive: true }),
      aNote('conflict', { text: SECRET, breakoutGroupId: 'east' }),
    ],
    consents: [
      {
        id: 'consent-1',
        createdAt: HANDED_OUT,
        updatedAt: HANDED_OUT,
        participantId: 'seat-1',
        purposes: ['photo'],
        recordedBy: SECRET,
        how: 'spoken',
      },
    ],
  });

/** The meeting at the moment that the group takes its file along. */
export const handedOut = (workspace: Workspace) => {
  const file = groupFile(workspace, scope, telling, about(HANDED_OUT));
  return { file, home: applyChange(workspace, handOut(file, scope, stamp(HANDED_OUT))) };
};

/** The laptop of the group after it opened the file. */
export const away = (file: FileWorkspace, prefix = 'copy'): Workspace =>
  applyChange(
    workspaceOf(),
    openingChange(workspaceOf(), file, 'add', stamp(HANDED_OUT, prefix), { fileName: 'voor-oost.kring' }),
  );

/** What the laptop of the group saves for the facilitator. */
export const saved = (laptop: Workspace, now = CAME_BACK): FileWorkspace =>
  toFile(laptop, [PROGRAMME_ID], { ...about(now), scope: laptop.origins[0]?.group });

/** Through the bytes of a real file. */
export const written = (file: FileWorkspace): FileWorkspace =>
  readWorkspaceFile(writeWorkspaceFile(file, new Map(), LARGEST), LARGEST).workspace;

/** The facilitator takes the work in, as it is proposed. */
export function takenIn(home: Workspace, file: FileWorkspace) {
  const work = groupWorkOf(home, file, telling);
  if (!work) throw new Error('no work of a group');
  const items = merge(work, { needs: neededBy, owner: ownerOf(work) });
  const asked = mergeChange(items, new Map(), say('group.act.handOut'));
  const change = withoutNewLooseEnds(home, asked);
  const after = applyChange(applyChange(home, change), {
    label: change.label,
    tables: remembered(home, file, stamp(CAME_BACK)),
  });
  return { work, items, after };
}
