import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../shared/model/tables';
import { Perspective } from '../../shared/model/vocabularies';
import { roleOnly } from '../../shared/privacy/wall-role';
import { startTimer, timerOf } from '../../shared/session/run/timer';
import { type Scene, sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { anyWorkspace } from '../arbitraries';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, aTheme, demo, SESSION_ID } from '../make';

/** Every text in a scene, keys apart. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(textsIn);
}

const NOW = Date.parse('2026-10-15T14:06:00+02:00');
const made = {
  id: SESSION_ID,
  sessionId: SESSION_ID,
  createdAt: '2026-10-15T13:00:00Z',
  updatedAt: '2026-10-15T13:00:00Z',
};

/** All that may ever be read on the wall of a source: what was written for the room, and roles. */
const allowedOf = ({ programme, session, blocks, groups, themes, participants }: SceneSource): ReadonlySet<string> =>
  new Set([
    ...[programme.name, programme.purpose, session.date, session.startTime],
    ...blocks.flatMap(({ title, prompt = '' }) => [title, prompt]),
    ...groups.flatMap(({ id, name, place = '', question = '' }) => [id, name, place, question]),
    ...groups.flatMap(({ name }) => themes.map(({ title }) => `${name}: ${title}`)),
    ...themes.map(({ title }) => title),
    ...participants.flatMap(({ label }) => roleOnly(label) ?? []),
    ...Perspective.options,
    ...['black', 'finished', 'welcome', 'free', 'step', 'left', 'closing', 'over'],
  ]);

const strangersIn = (scene: Scene, source: SceneSource): readonly string[] => {
  const allowed = allowedOf(source);
  return textsIn(scene).filter((text) => !allowed.has(text));
};

const text = fc.string({ minLength: 1, maxLength: 30 });
const maybeText = fc.option(text, { nil: undefined });
const minutes = fc.integer({ min: 0, max: 60 });

const aRandomSource: fc.Arbitrary<SceneSource> = fc
  .record({
    labels: fc.array(fc.oneof(text, fc.constantFrom('Bewoner, Anna', 'Anna de Vries', 'docent Anna')), {
      minLength: 1,
      maxLength: 6,
    }),
    blocks: fc.array(
      fc.record({
        kind: fc.constantFrom('method_step', 'welcome', 'break', 'free_time', 'reflection', 'closing', 'custom'),
        mode: fc.constantFrom('plenary', 'breakout', 'silent', 'pairs'),
        title: text,
        prompt: maybeText,
        minutes,
      }),
      { minLength: 1, maxLength: 5 },
    ),
    groups: fc.array(fc.record({ name: text, place: maybeText, question: maybeText }), { maxLength: 6 }),
    shown: fc.nat({ max: 5 }),
    black: fc.boolean(),
    spentMinutes: fc.integer({ min: -30, max: 90 }),
    status: fc.constantFrom('ready', 'running', 'finished'),
  })
  .map(({ labels, blocks, groups, shown, black, spentMinutes, status }) => {
    const rows = blocks.map((block, order) => aBlock({ ...block, order } as Parameters<typeof aBlock>[0]));
    const participants = labels.map((label) => aParticipant({ label }));
    const timer = startTimer(timerOf(30), NOW - spentMinutes * 60_000);
    return {
      programme: aProgramme({ purpose: 'Voor iedereen' }),
      session: aSession({ status }),
      blocks: rows,
      groups: groups.map((group, at) =>
        aGroup({ ...group, scribeId: participants[at]?.id } as Parameters<typeof aGroup>[0]),
      ),
      themes: [aTheme()],
      participants,
      run: { ...made, blockId: rows[0]?.id ?? null, timer },
      wall: { blockId: rows[shown]?.id ?? null, black },
      library: [],
      nowMs: NOW,
      language: 'nl' as const,
    };
  });

/** What is kept of everyone and everything that is not for the room. */
function privateTextsOf(workspace: Workspace): readonly string[] {
  const { notes, ties, stakeholders, participants } = workspace;
  const contacts = stakeholders.flatMap(({ contact, energySign, motivation }) =>
    textsIn({ contact, energySign, motivation }),
  );
  return [...notes.map((note) => note.text), ...ties.flatMap(({ note }) => note ?? []), ...contacts]
    .concat(participants.filter(({ label }) => roleOnly(label) !== label).map(({ label }) => label))
    .filter((secret) => secret.length > 8);
}

describe('the wall', () => {
  it('says nothing but what was written for the room, and roles', () => {
    fc.assert(
      fc.property(aRandomSource, (source) => {
        expect(strangersIn(sceneOf(source), source)).toEqual([]);
      }),
    );
  });

  it('shows nothing private even when whole rows with their private fields are handed to it', () => {
    const canary = 'NIET VOOR DE ZAAL';
    fc.assert(
      fc.property(aRandomSource, (source) => {
        const leaky = {
          ...source,
          participants: source.participants.map((person) => ({
            ...person,
            contact: canary,
            energy: canary,
            note: canary,
          })),
          groups: source.groups.map((group) => ({ ...group, conflict: canary, trust: canary })),
          blocks: source.blocks.map((block) => ({ ...block, notes: [canary] })),
        };
        expect(JSON.stringify(sceneOf(leaky as unknown as SceneSource))).not.toContain(canary);
      }),
    );
  });

  it('says nothing else of any workspace, whatever was written in it', () => {
    fc.assert(
      fc.property(anyWorkspace(), (workspace) => {
        for (const session of workspace.sessions) {
          const blocks = workspace.blocks.filter(({ sessionId }) => sessionId === session.id);
          const programme = workspace.programmes.find(({ id }) => id === session.programmeId) ?? aProgramme();
          const source: SceneSource = {
            ...{ programme, session, blocks, themes: workspace.themes, participants: workspace.participants },
            groups: workspace.breakoutGroups,
            run: workspace.runs.find(({ sessionId }) => sessionId === session.id),
            wall: workspace.walls.find(({ sessionId }) => sessionId === session.id),
            ...{ library: [], nowMs: NOW, language: 'nl' },
          };
          expect(strangersIn(sceneOf(source), source)).toEqual([]);
        }
      }),
    );
  });

  it('shows nothing private of the demonstration, in any step of any meeting', () => {
    const workspace = demo();
    const secrets = privateTextsOf(workspace);
    expect(secrets.length).toBeGreaterThan(50);
    for (const session of workspace.sessions) {
      const blocks = workspace.blocks.filter(({ sessionId }) => sessionId === session.id);
      for (const block of blocks) {
        const scene = sceneOf({
          programme: workspace.programmes[0] ?? aProgramme(),
          session,
          blocks,
          groups: workspace.breakoutGroups.filter(({ sessionId }) => sessionId === session.id),
          themes: workspace.themes,
          participants: workspace.participants.filter(({ sessionId }) => sessionId === session.id),
          run: { ...made, blockId: block.id, timer: startTimer(timerOf(block.minutes), NOW) },
          wall: { blockId: block.id, black: false },
          library: [],
          nowMs: NOW,
          language: 'nl',
        });
        const shown = JSON.stringify(scene);
        expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
      }
    }
  });
});
