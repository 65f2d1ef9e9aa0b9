import { describe, expect, it } from 'vitest';
import { applyChange, isEmpty } from '../../shared/model/change';
import { Programme } from '../../shared/model/programme';
import { Session, Theme } from '../../shared/model/session';
import { workspaceOf } from '../../shared/model/tables';
import { editProgramme, goalsOf, newProgramme } from '../../shared/programme/programme-commands';
import { newSession, sessionToContinue } from '../../shared/programme/sessions';
import { addThemes, editTheme } from '../../shared/programme/themes';
import { aProgramme, aSession, aTheme, stamp } from '../make';

const TODAY = '2026-10-15';

describe('a new programme', () => {
  it('begins with a name only', () => {
    const [made] = applyChange(workspaceOf(), newProgramme('Samen sterk', TODAY, stamp())).programmes;
    expect(Programme.parse(made)).toMatchObject({
      name: 'Samen sterk',
      startDate: TODAY,
      purpose: '',
      sharedGoals: [],
    });
  });

  it('is told more later: its area, what it is for and the goals that people share [S2-1] [S2-52] [S3-34] [S4-14]', () => {
    const programme = aProgramme();
    const fields = {
      area: { kind: 'village' as const, name: 'Lommerdal' },
      purpose: 'Een buurt waar je gezond oud wordt',
      sharedVision: 'Over drie jaar kent iedereen zijn buren',
      ambitions: goalsOf('Een open deur in elke straat'),
      sharedGoals: goalsOf('- Eén plek om binnen te lopen\n\n2. Een half uur per week'),
    };
    const [after] = applyChange(
      workspaceOf({ programmes: [programme] }),
      editProgramme(programme, fields, stamp()),
    ).programmes;
    expect(after).toMatchObject({ ...fields, sharedGoals: ['Eén plek om binnen te lopen', 'Een half uur per week'] });
  });
});

describe('a new session', () => {
  const programme = aProgramme();
  const make = (sessions: readonly Session[]) =>
    applyChange(workspaceOf(), newSession(programme, sessions, { title: 'Vervolg', date: TODAY }, stamp())).sessions[0];

  it('is the first one: a kick-off on the day that is given', () => {
    expect(Session.parse(make([]))).toMatchObject({
      number: 1,
      kind: 'kickoff',
      date: TODAY,
      status: 'draft',
      methodIds: [],
    });
  });

  it('takes the next number, and the time and place of the latest one', () => {
    const earlier = aSession({ number: 7, date: '2026-09-01', location: 'Oud' });
    const latest = aSession({
      id: 's2',
      number: 3,
      date: '2026-10-01',
      startTime: '09:00',
      endTime: '11:00',
      location: 'Nieuw',
    });
    expect(make([latest, earlier])).toMatchObject({
      number: 8,
      startTime: '09:00',
      endTime: '11:00',
      location: 'Nieuw',
    });
  });
});

describe('going on with a session', () => {
  const past = aSession({ id: 'past', date: '2026-09-01', status: 'finished' });
  const next = aSession({ id: 'next', date: '2026-10-20', status: 'ready' });
  const later = aSession({ id: 'later', date: '2026-11-20', status: 'draft' });
  const running = aSession({ id: 'running', date: '2026-10-01', status: 'running' });
  const stored = aSession({ id: 'stored', date: '2026-10-16', status: 'archived' });

  it.each([
    ['the one that runs', [past, running, next], 'next', 'running'],
    ['the one worked on last', [past, next, later], 'later', 'later'],
    ['the next to come, when the last one is over', [past, next, later], 'past', 'next'],
    ['the next to come, when nothing was opened', [past, stored, later, next], null, 'next'],
    ['the latest, when all are over', [past], null, 'past'],
    ['nothing, when there are none', [stored], 'stored', undefined],
  ] as const)('chooses %s', (_, sessions, last, chosen) => {
    expect(sessionToContinue(sessions, last, TODAY)?.id).toBe(chosen);
  });
});

describe('the building blocks of a programme', () => {
  const titleOf = (section: string) => `Lijst ${section}`;

  it('come with their sub-lists when a method asks for them [S0-4] [S0-21] [S0-26] [S0-42] [S0-48] [S0-55] [S0-61]', () => {
    const wanted = ['cooperation', 'learning_capacity', 'data_ict'].map((key) => ({ key, title: key }));
    const { themes } = applyChange(workspaceOf(), addThemes(aProgramme(), [], wanted, titleOf, stamp()));
    expect(themes.map((theme) => [theme.order, theme.key, Theme.parse(theme).sections.map(({ key }) => key)])).toEqual([
      [1, 'cooperation', ['lessons', 'tips_examples']],
      [2, 'learning_capacity', ['lessons', 'hurdles']],
      [3, 'data_ict', ['lessons', 'regional_examples', 'central_support']],
    ]);
  });

  it('stay as they are when they are there already', () => {
    const change = addThemes(aProgramme(), [aTheme()], [{ key: 'cooperation', title: 'Anders' }], titleOf, stamp());
    expect(isEmpty(change)).toBe(true);
  });

  it('can be one of your own, after the others', () => {
    const change = addThemes(
      aProgramme(),
      [aTheme({ order: 4 })],
      [{ key: 'own-1', title: 'Bewegen' }],
      titleOf,
      stamp(),
    );
    expect(change.tables.themes?.added[0]).toMatchObject({ title: 'Bewegen', order: 5 });
    expect(change.tables.themes?.added[0]?.sections).toHaveLength(4);
  });

  it('can have another title', () => {
    const change = editTheme(aTheme(), { title: 'Samen doen' }, stamp());
    expect(change.tables.themes?.updated[0]?.[1].title).toBe('Samen doen');
  });
});
