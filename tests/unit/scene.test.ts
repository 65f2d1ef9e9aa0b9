import { describe, expect, it } from 'vitest';
import type { Block } from '../../shared/model/session';
import { roleOnly } from '../../shared/privacy/wall-role';
import { MINUTE_MS, pauseTimer, startTimer, timerOf } from '../../shared/session/run/timer';
import { sceneOf } from '../../shared/session/wall/scene';
import type { SceneSource } from '../../shared/session/wall/scene-source';
import { aBlock, aGroup, aParticipant, aProgramme, aSession, aTheme, SESSION_ID } from '../make';

const NOW = Date.parse('2026-10-15T14:06:00+02:00');
const made = {
  id: SESSION_ID,
  sessionId: SESSION_ID,
  createdAt: '2026-10-15T13:00:00Z',
  updatedAt: '2026-10-15T13:00:00Z',
};
const minutesAgo = (minutes: number) => NOW - minutes * MINUTE_MS;

const library = [
  {
    id: 'building-blocks',
    steps: [
      {
        id: 'lessons',
        title: { nl: 'Wat werkt hier?', en: 'What works here?' },
        prompt: { nl: 'Leg de briefjes neer.', en: 'Lay out the notes.' },
      },
    ],
  },
];
const lessons = (over: Partial<Block> = {}) =>
  aBlock({
    id: 'lessons',
    order: 2,
    title: 'Wat werkt hier?',
    minutes: 30,
    mode: 'breakout',
    methodId: 'building-blocks',
    stepId: 'lessons',
    ...over,
  });

/** A wall that shows `lessons`, which began 18 minutes ago, unless a test says otherwise. */
function source(over: Partial<SceneSource> = {}): SceneSource {
  return {
    programme: aProgramme({ name: 'Samen gezond', purpose: 'Iedereen doet mee.' }),
    session: aSession({ status: 'running' }),
    blocks: [lessons()],
    groups: [],
    themes: [],
    participants: [],
    run: { ...made, blockId: 'lessons', timer: startTimer(timerOf(30), minutesAgo(18)) },
    wall: { blockId: 'lessons', black: false },
    library,
    nowMs: NOW,
    language: 'nl',
    ...over,
  };
}

describe('what the wall shows', () => {
  it('is the welcome before anything: the programme, what it is for and when [S0-2] [S2-4]', () => {
    expect(sceneOf(source({ run: null, wall: null }))).toEqual({
      kind: 'welcome',
      programme: 'Samen gezond',
      purpose: 'Iedereen doet mee.',
      date: '2026-10-15',
      startTime: '13:30',
      clock: null,
    });
  });

  it('is the programme and its purpose in the welcome step too, with the clock [S0-2] [S2-4]', () => {
    const welcome = lessons({ kind: 'welcome', title: 'Welkom', stepId: undefined, prompt: undefined });
    expect(sceneOf(source({ blocks: [welcome] }))).toMatchObject({
      kind: 'welcome',
      programme: 'Samen gezond',
      purpose: 'Iedereen doet mee.',
      clock: { kind: 'left', minutes: 12 },
    });
  });

  it('is the question of a welcome that asks one, under the name of the programme [S0-2]', () => {
    expect(sceneOf(source({ blocks: [lessons({ kind: 'welcome' })] }))).toMatchObject({
      kind: 'step',
      programme: 'Samen gezond',
      title: 'Wat werkt hier?',
    });
  });

  it('is one question and one clock in a step', () => {
    expect(sceneOf(source({ blocks: [lessons({ mode: 'plenary' })] }))).toEqual({
      kind: 'step',
      title: 'Wat werkt hier?',
      prompt: 'Leg de briefjes neer.',
      clock: { kind: 'left', minutes: 12, share: 0.4, isStill: false },
      returnAt: null,
      groups: [],
    });
  });

  it('speaks the language of the screen, and leaves the facilitator’s own words alone', () => {
    expect(sceneOf(source({ language: 'en' }))).toMatchObject({
      title: 'What works here?',
      prompt: 'Lay out the notes.',
    });
    const own = lessons({ title: 'Wat werkt bij ons?', prompt: 'Praat met je buur.' });
    expect(sceneOf(source({ blocks: [own], language: 'en' }))).toMatchObject({
      title: 'Wat werkt bij ons?',
      prompt: 'Praat met je buur.',
    });
    expect(sceneOf(source({ blocks: [aBlock({ id: 'lessons', title: 'Eigen blok' })] }))).toMatchObject({
      title: 'Eigen blok',
      prompt: null,
    });
  });

  it('is free time with only the time of coming back, also when that has passed [S0-35]', () => {
    const blocks = [lessons({ kind: 'free_time', title: 'Scharreltijd', methodId: undefined })];
    const back = Date.parse('2026-10-15T14:18:00+02:00');
    expect(sceneOf(source({ blocks }))).toEqual({ kind: 'free', title: 'Scharreltijd', returnAt: back });
    expect(sceneOf(source({ blocks, nowMs: NOW + 20 * MINUTE_MS }))).toMatchObject({ returnAt: back });
  });

  it('is black when asked, whatever runs', () => {
    expect(sceneOf(source({ wall: { blockId: 'lessons', black: true } }))).toEqual({ kind: 'black' });
  });

  it('thanks the room when the meeting is finished', () => {
    const session = aSession({ status: 'finished' });
    expect(sceneOf(source({ session, wall: { blockId: null, black: false } }))).toEqual({
      kind: 'finished',
      programme: 'Samen gezond',
    });
  });

  it('follows the wall and not the regie: a step that does not run is shown without a clock', () => {
    const blocks = [lessons(), aBlock({ id: 'circle', order: 3, title: 'Terug in de kring' })];
    const shown = sceneOf(source({ blocks, wall: { blockId: 'circle', black: false } }));
    expect(shown).toMatchObject({ title: 'Terug in de kring', clock: null });
  });

  it('shows the step that runs when the wall was never touched, and the welcome when its step is gone', () => {
    expect(sceneOf(source({ wall: null }))).toMatchObject({ kind: 'step', title: 'Wat werkt hier?' });
    expect(sceneOf(source({ wall: { blockId: 'gone', black: false } }))).toMatchObject({ kind: 'welcome' });
  });

  it('asks to round off when the time is up, and then counts the minutes over', () => {
    expect(sceneOf(source({ nowMs: NOW + 12 * MINUTE_MS }))).toMatchObject({ clock: { kind: 'closing' } });
    expect(sceneOf(source({ nowMs: NOW + 14 * MINUTE_MS }))).toMatchObject({ clock: { kind: 'over', minutes: 2 } });
  });
});

describe('the cards of the groups', () => {
  const groups = [
    aGroup({ id: 'g1', name: 'Groep 1', themeId: 'theme-1', place: 'Kantine', question: 'Wat helpt?', scribeId: 'p1' }),
    aGroup({ id: 'g2', name: 'De tuingroep' }),
  ];
  const themes = [aTheme({ title: 'Samenwerken' })];
  const participants = [aParticipant({ id: 'p1', label: 'Student mbo', perspective: 'educator' })];

  it('say the building block or the name, the place, the question and who writes [S0-4]', () => {
    expect(sceneOf(source({ groups, themes, participants }))).toMatchObject({
      groups: [
        {
          id: 'g1',
          title: 'Samenwerken',
          place: 'Kantine',
          question: 'Wat helpt?',
          noteTaker: { role: 'Student' },
        },
        { id: 'g2', title: 'De tuingroep' },
      ],
    });
  });

  it('stand in the order of the building blocks, and say both names where two groups share one', () => {
    const two = [
      aTheme({ id: 'b', title: 'Data & ICT', order: 2 }),
      aTheme({ id: 'a', title: 'Samenwerken', order: 1 }),
    ];
    const shared = [
      aGroup({ name: 'Groep 10', themeId: 'a' }),
      aGroup({ name: 'Groep 1', themeId: 'b' }),
      aGroup({ name: 'Groep 2', themeId: 'a' }),
      aGroup({ name: 'Samenwerken boven', themeId: 'a' }),
    ];
    expect(sceneOf(source({ groups: shared, themes: two }))).toMatchObject({
      groups: [
        { title: 'Groep 2: Samenwerken' },
        { title: 'Groep 10: Samenwerken' },
        { title: 'Samenwerken boven' },
        { title: 'Data & ICT' },
      ],
    });
  });

  it('stay away from a step in the circle', () => {
    expect(sceneOf(source({ groups, blocks: [lessons({ mode: 'plenary' })] }))).toMatchObject({ groups: [] });
  });

  it('say when everyone is back: after the break-out steps that follow each other', () => {
    const blocks = [
      lessons(),
      aBlock({ order: 3, minutes: 10, mode: 'breakout' }),
      aBlock({ order: 4, minutes: 15, mode: 'breakout', status: 'skipped' }),
      aBlock({ order: 5, minutes: 12, mode: 'breakout' }),
      aBlock({ order: 6, minutes: 20, kind: 'free_time' }),
    ];
    const returnAt = Date.parse('2026-10-15T14:40:00+02:00');
    expect(sceneOf(source({ groups, blocks }))).toMatchObject({ returnAt });
  });

  it('say nothing about coming back while the clock stands still or only overtime is left', () => {
    const still = { ...made, blockId: 'lessons', timer: pauseTimer(startTimer(timerOf(30), minutesAgo(18)), NOW) };
    expect(sceneOf(source({ groups, run: still }))).toMatchObject({ returnAt: null });
    expect(sceneOf(source({ groups, nowMs: NOW + 13 * MINUTE_MS }))).toMatchObject({ returnAt: null });
  });
});

describe('a label on the wall', () => {
  it.each([
    ['Student mbo', 'Student'],
    ['Bewoner, Vlierflat', 'Bewoner'],
    ['Onderzoeker GGD', 'Onderzoeker GGD'],
    ['Gastvrouw ’t Huis', 'Gastvrouw'],
    ['bewoner anna', 'bewoner'],
    ['Anna, docent', 'docent'],
    ['Docent Anna de Vries', 'Docent'],
    ['Wijkverpleegkundige (Anna)', 'Wijkverpleegkundige'],
    ['community nurse', 'nurse'],
  ])('keeps of “%s” only the role', (label, role) => {
    expect(roleOnly(label)).toBe(role);
  });

  it.each(['Anna', 'Anna de Vries', 'Marts', 'A. de Vries', 'Anna Buurman', 'mevrouw De Vries', ''])(
    'keeps nothing of “%s”, which may be a name',
    (label) => {
      expect(roleOnly(label)).toBeUndefined();
    },
  );

  it('becomes a perspective on the card when it may be a name', () => {
    const groups = [aGroup({ scribeId: 'p1' })];
    const participants = [aParticipant({ id: 'p1', label: 'Anna de Vries', perspective: 'resident' })];
    expect(sceneOf(source({ groups, participants }))).toMatchObject({
      groups: [{ noteTaker: { perspective: 'resident' } }],
    });
  });
});
