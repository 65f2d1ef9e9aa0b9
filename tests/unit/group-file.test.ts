import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFile } from '../../shared/workspace/group-file';
import { looseEndsIn } from '../../shared/workspace/references';
import { anyWorkspace } from '../arbitraries';
import { about, away, HANDED_OUT, handedOut, meeting, SECRET, scope, telling, written } from '../group-laptop';
import { THEME_ID } from '../make';

describe('the file that a group takes along', () => {
  it('holds the meeting, its own steps, its people by role and its own notes, and nothing else', () => {
    const { file } = handedOut(meeting());
    expect(JSON.stringify(file)).not.toContain(SECRET);
    expect(file).toMatchObject({
      scope,
      programmes: [{ name: 'Samen in de Tuinwijk', purpose: 'Samen ouder worden' }],
      sessions: [{ title: 'Derde bijeenkomst', status: 'running' }],
      breakoutGroups: [{ name: 'Oost', question: 'Wat kan morgen?', place: 'tafel 2', scribeId: 'seat-1' }],
      participants: [{ label: 'Bewoner' }, { label: 'Deelnemer' }],
      blocks: [{ id: 'all' }, { id: 'ours', groupIds: ['east'] }],
      themes: [{ id: THEME_ID }],
      notes: [{ text: 'De deur staat open' }, { text: 'We bellen', ownerIds: [] }],
      stakeholders: [],
      consents: [],
    });
    expect(file.notes[0]).not.toHaveProperty('votes');
  });

  it('is a whole workspace file, which an ordinary Kring opens again as it was', () => {
    const { file } = handedOut(meeting());
    expect(written(file)).toEqual(JSON.parse(JSON.stringify(file)));
    expect(looseEndsIn(away(file))).toEqual([]);
  });

  it('tells what a step asks for where only this laptop knows its method', () => {
    const file = groupFile(
      meeting(),
      scope,
      { ...telling, capturesOf: ({ id }) => (id === 'ours' ? ['idea'] : undefined) },
      about(HANDED_OUT),
    );
    expect(file.blocks.map(({ captures }) => captures)).toEqual([undefined, ['idea']]);
  });

  it('refuses a group that is gone', () => {
    expect(() => groupFile(meeting(), { ...scope, groupId: 'gone' }, telling, about(HANDED_OUT))).toThrow(
      'group.refused.gone',
    );
  });

  it('keeps back what is private, sensitive, of others or about parties, in any workspace', () => {
    // Marked, because random words may also stand where everyone may read them.
    const mark = 'NIET MEE';
    fc.assert(
      fc.property(anyWorkspace(2), (random) => {
        const workspace = {
          ...random,
          blocks: random.blocks.map((block) => ({ ...block, memo: `${mark} ${block.memo}` })),
          stakeholders: random.stakeholders.map((party) => ({ ...party, contact: { email: mark }, offer: mark })),
        };
        for (const { id, sessionId } of workspace.breakoutGroups) {
          const file = groupFile(workspace, { ...scope, sessionId, groupId: id }, telling, about(HANDED_OUT));
          const ids = new Set(file.notes.map((note) => note.id));
          const barred = workspace.notes.filter(
            (note) =>
              note.breakoutGroupId !== id ||
              note.sessionId !== sessionId ||
              note.visibility === 'private' ||
              note.sensitive ||
              note.kind === 'conflict',
          );
          expect(barred.filter((note) => ids.has(note.id))).toEqual([]);
          const { stakeholders, ties, consents, cards, snapshots, journeys, callRounds, terms } = file;
          expect([stakeholders, ties, consents, cards, snapshots, journeys, callRounds, terms].flat()).toEqual([]);
          expect(file.blocks.filter(({ memo }) => memo !== undefined)).toEqual([]);
          expect(file.participants.flatMap((person) => person.stakeholderId ?? [])).toEqual([]);
          expect(looseEndsIn(file)).toEqual([]);
          expect(JSON.stringify(file)).not.toContain(mark);
        }
      }),
      { numRuns: 80 },
    );
  });
});
