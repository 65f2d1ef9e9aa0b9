import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, bookedMinutes, clockAfter, minutesOf } from '../../shared/session/agenda';
import { bandRows } from '../../shared/session/plan/band';
import { aBlock, aGroup, aSession, aTheme, demo } from '../make';

const clock = fc.integer({ min: 0, max: 24 * 60 - 1 }).map((minutes) => clockAfter('00:00', minutes));

describe('the clock of the agenda', () => {
  it.each([
    ['13:30', 10, '13:40'],
    ['13:55', 5, '14:00'],
    ['23:50', 20, '00:10'],
    ['00:10', -20, '23:50'],
    ['09:00', 0, '09:00'],
  ])('says that %s and %i minutes is %s', (from, minutes, to) => {
    expect(clockAfter(from, minutes)).toBe(to);
  });

  it('goes there and back, whatever the time', () => {
    fc.assert(
      fc.property(clock, fc.integer({ min: -5000, max: 5000 }), (from, minutes) => {
        const to = clockAfter(from, minutes);
        expect(clockAfter(to, -minutes)).toBe(from);
        expect((minutesOf(to) - minutesOf(from) - minutes) % 1440).toBeCloseTo(0);
      }),
    );
  });

  it('takes an end before the start for the next day', () => {
    expect(bookedMinutes({ startTime: '22:00', endTime: '01:30' })).toBe(210);
  });
});

describe('an agenda', () => {
  const session = aSession({ startTime: '13:30', endTime: '15:00' });

  it('lets the clock roll from the start of the session over its blocks', () => {
    const blocks = [
      aBlock({ order: 2, minutes: 5 }),
      aBlock({ order: 1, minutes: 10 }),
      aBlock({ order: 3, minutes: 30 }),
    ];
    const { lines, endsAt, plannedMinutes, slackMinutes } = agendaOf(session, blocks);
    expect(lines.map(({ startsAt }) => startsAt)).toEqual(['13:30', '13:40', '13:45']);
    expect({ endsAt, plannedMinutes, slackMinutes }).toEqual({ endsAt: '14:15', plannedMinutes: 45, slackMinutes: 45 });
  });

  it('gives no time to a block that is left out, and moves the rest up', () => {
    const blocks = [aBlock({ minutes: 10 }), aBlock({ minutes: 20, status: 'skipped' }), aBlock({ minutes: 5 })];
    const { lines, plannedMinutes } = agendaOf(session, blocks);
    expect(lines.map(({ startsAt, endsAt }) => [startsAt, endsAt])).toEqual([
      ['13:30', '13:40'],
      ['13:40', '13:40'],
      ['13:40', '13:45'],
    ]);
    expect(plannedMinutes).toBe(15);
  });

  it('has slack below zero when it does not fit', () => {
    expect(agendaOf(session, [aBlock({ minutes: 100 })]).slackMinutes).toBe(-10);
  });

  it('puts break-outs that follow each other in one band [S0-4]', () => {
    const blocks = [
      aBlock(),
      aBlock({ mode: 'breakout', minutes: 30 }),
      aBlock({ mode: 'breakout', minutes: 10 }),
      aBlock({ kind: 'free_time', mode: 'individual' }),
      aBlock({ mode: 'breakout', minutes: 10 }),
    ];
    const { parts } = agendaOf(session, blocks);
    expect(parts.map((part) => (part.kind === 'band' ? part.lines.length : 'line'))).toEqual([
      'line',
      2,
      'line',
      'line',
    ]);
    expect(parts[1]).toMatchObject({ kind: 'band', minutes: 40 });
  });

  it('shows the groups also when there is only one break-out', () => {
    const { parts } = agendaOf(session, [aBlock(), aBlock({ mode: 'breakout' }), aBlock()]);
    expect(parts.map(({ kind }) => kind)).toEqual(['line', 'band', 'line']);
  });

  it('keeps every block, begins on time and never goes back in time', () => {
    const block = fc.record({
      minutes: fc.nat(90),
      mode: fc.constantFrom('plenary' as const, 'breakout' as const),
      status: fc.constantFrom('planned' as const, 'skipped' as const),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12 }), (fields) => {
        const blocks = fields.map((field) => aBlock(field));
        const { lines, parts, plannedMinutes } = agendaOf(session, blocks);
        const inParts = parts.flatMap((part) => (part.kind === 'line' ? [part.line] : part.lines));
        expect(inParts).toEqual(lines);
        expect(lines.map((line) => line.block.id).sort()).toEqual(blocks.map(({ id }) => id).sort());
        expect(lines[0]?.startsAt ?? '13:30').toBe('13:30');
        for (const [index, line] of lines.entries())
          expect(lines[index + 1]?.startsAt ?? line.endsAt).toBe(line.endsAt);
        expect(plannedMinutes).toBe(
          fields.reduce((sum, { minutes, status }) => sum + (status === 'planned' ? minutes : 0), 0),
        );
      }),
    );
  });

  it('fills the time of every session of the demonstration to the minute', () => {
    const { sessions, blocks } = demo();
    for (const one of sessions) {
      const agenda = agendaOf(
        one,
        blocks.filter(({ sessionId }) => sessionId === one.id),
      );
      expect([one.id, agenda.endsAt, agenda.slackMinutes]).toEqual([one.id, one.endTime, 0]);
    }
  });
});

describe('the table of the groups', () => {
  const data = aTheme({
    id: 'theme-data',
    key: 'data_ict',
    sections: [
      { key: 'lessons', title: 'Lessen', noteKinds: ['insight'] },
      { key: 'regional_examples', title: 'Voorbeelden', noteKinds: ['tip'] },
      { key: 'central_support', title: 'Nodig', noteKinds: ['need'] },
    ],
  });
  const steps = { lessons: ['insight'], examples: ['tip', 'asset'], hurdles: ['hurdle', 'need'], choose: [] } as const;
  const blocks = Object.keys(steps).map((stepId) => aBlock({ mode: 'breakout', stepId }));
  const capturesOf = ({ stepId }: { stepId?: string | undefined }) => steps[stepId as keyof typeof steps];
  const { lines } = agendaOf(aSession(), blocks);
  const columnOf = (group: ReturnType<typeof aGroup>) =>
    bandRows(lines, [group], [aTheme(), data], capturesOf).map(({ cells }) => cells[0]);

  it('says per step which sub-list of its building block a group fills [S0-4] [S0-48]', () => {
    expect(columnOf(aGroup({ themeId: 'theme-data' }))).toEqual([
      { kind: 'sections', sections: [{ key: 'lessons', noteKind: 'insight' }] },
      { kind: 'sections', sections: [{ key: 'regional_examples', noteKind: 'tip' }] },
      { kind: 'sections', sections: [{ key: 'central_support', noteKind: 'need' }] },
      { kind: 'nothing' },
    ]);
  });

  it('lets a group finish the list it was on when its building block has none for the step', () => {
    expect(columnOf(aGroup({ themeId: 'theme-1' }))[2]).toEqual({ kind: 'finish', key: 'tips_examples' });
  });

  it('goes by the kinds of the step for a group without a building block', () => {
    expect(columnOf(aGroup())[0]).toEqual({ kind: 'kinds', noteKinds: ['insight'] });
  });
});
