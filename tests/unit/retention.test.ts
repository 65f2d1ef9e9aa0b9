import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import { recordConsent, removeConsent, withdrawConsent } from '../../shared/privacy/consent-commands';
import { hasConsent } from '../../shared/privacy/consents';
import { monthsAfter, monthsToStay, retentionOf } from '../../shared/privacy/retention';
import { cleanUp, personalIn, removeProgramme } from '../../shared/workspace/erasing/clean-up';
import { looseEndsIn } from '../../shared/workspace/references';
import { anyWorkspace } from '../arbitraries';
import { aNote, aParticipant, aProgramme, aSession, aStakeholder, demo, PROGRAMME_ID, stamp } from '../make';

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('how long a programme is kept', () => {
  it('is counted in whole months from its end, or from the last meeting', () => {
    const programme = aProgramme({ endDate: '2026-11-30', retentionMonths: 3 });
    expect(retentionOf(programme, [], '2026-12-01')).toEqual({ is: 'far', until: '2027-02-28', daysLeft: 89 });
    expect(retentionOf(programme, [], '2027-01-29')).toMatchObject({ is: 'near', daysLeft: 30 });
    expect(retentionOf(programme, [], '2027-02-28')).toMatchObject({ is: 'near', daysLeft: 0 });
    expect(retentionOf(programme, [], '2027-03-01')).toMatchObject({ is: 'over', daysLeft: -1 });
    const open = aProgramme({ retentionMonths: 12 });
    expect(retentionOf(open, [], '2026-12-01')).toEqual({ is: 'open' });
    const sessions = [aSession({ date: '2026-10-15' }), aSession({ id: 's2', date: '2026-11-12' })];
    expect(retentionOf(open, sessions, '2026-12-01')).toMatchObject({ is: 'far', until: '2027-11-12' });
  });

  it('is always a day of the calendar, and longer is never shorter', () => {
    fc.assert(
      fc.property(day, fc.nat(60), fc.nat(60), (from, few, more) => {
        expect(new Date(`${monthsAfter(from, few)}T00:00:00Z`).toISOString().slice(0, 10)).toBe(monthsAfter(from, few));
        expect(monthsAfter(from, few + more) >= monthsAfter(from, few)).toBe(true);
      }),
    );
  });

  it('is lengthened so that it stays at least that long from today', () => {
    fc.assert(
      fc.property(day, day, fc.nat(24), (endDate, now, retentionMonths) => {
        const programme = aProgramme({ endDate, retentionMonths });
        const months = monthsToStay(programme, [], now, 6);
        expect(months).toBeGreaterThanOrEqual(retentionMonths);
        expect(monthsAfter(endDate, months) >= monthsAfter(now, 6)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a consent', () => {
  const guest = aParticipant({ id: 'g' });
  const given = { purposes: ['quote' as const], how: 'spoken' as const, recordedBy: 'Ik', givenOn: '2026-10-15' };
  const start = workspaceOf({ participants: [guest] });

  it('is written down, taken back from that day on, and taken away, each as one act with its way back', () => {
    const told = recordConsent({ participantId: 'g' }, given, 'Bewoner', stamp());
    const after = applyChange(start, told);
    expect(hasConsent(after.consents, { participantId: 'g' }, 'quote')).toBe(true);
    const [consent] = after.consents;
    if (!consent) throw new Error('no consent');
    const back = withdrawConsent(consent, '2026-10-20', 'Bewoner', stamp());
    expect(hasConsent(applyChange(after, back).consents, { participantId: 'g' }, 'quote')).toBe(false);
    expect(applyChange(applyChange(after, back), invert(back))).toEqual(after);
    const gone = removeConsent(consent, [], 'Bewoner', stamp());
    expect(applyChange(after, gone).consents).toEqual([]);
    expect(applyChange(after, invert(told))).toEqual(start);
  });
});

describe('cleaning up a programme', () => {
  it('takes the people out and leaves what was learned', () => {
    const before = workspaceOf({
      programmes: [aProgramme(), aProgramme({ id: 'other' })],
      sessions: [aSession()],
      stakeholders: [
        aStakeholder({ id: 'z', type: 'person', name: 'Zwaantje Qwerpoel' }),
        aStakeholder({ id: 'o', contact: { email: 'info@buurt.example' } }),
        aStakeholder({ id: 'x', type: 'person', name: 'Zwaantje Qwerpoel', programmeId: 'other' }),
      ],
      participants: ['Bewoner', 'Joost Vlierman', 'Bewoner Anna Vos'].map((label) => aParticipant({ label })),
      notes: [aNote('insight', { text: 'Joost Vlierman zei: samen eten helpt' })],
    });
    expect(personalIn(before, PROGRAMME_ID)).toMatchObject({ people: 3, contacts: 1 });
    const after = applyChange(before, cleanUp(before, PROGRAMME_ID, '[naam verwijderd]', stamp()));
    expect(after.notes[0]?.text).toBe('[naam verwijderd] zei: samen eten helpt');
    expect(after.stakeholders.map(({ id }) => id).toSorted()).toEqual(['o', 'x']);
    expect(after.stakeholders.find(({ id }) => id === 'o')).not.toHaveProperty('contact');
    expect(after.participants.map(({ label }) => label)).toEqual(['Bewoner', 'Bewoner']);
    expect(JSON.stringify({ ...after, stakeholders: [] })).not.toMatch(/Vlierman|Anna Vos/);
  });

  it('takes a whole programme away and nothing of another', () => {
    fc.assert(
      fc.property(anyWorkspace(2), (workspace) => {
        const [first] = workspace.programmes;
        if (!first) return;
        const after = applyChange(workspace, removeProgramme(workspace, first.id));
        expect(after.programmes.some(({ id }) => id === first.id)).toBe(false);
        expect(JSON.stringify(after.notes)).not.toContain(`"programmeId":"${first.id}"`);
        expect(after.notes).toEqual(workspace.notes.filter(({ programmeId }) => programmeId !== first.id));
      }),
      { numRuns: 15 },
    );
  });

  it('leaves a demonstration that holds together', () => {
    const [programme] = demo().programmes;
    const after = applyChange(demo(), cleanUp(demo(), programme?.id ?? '', '[naam]', stamp()));
    expect(looseEndsIn(after)).toEqual([]);
    expect(after.consents).toEqual([]);
    expect(after.notes.length).toBe(demo().notes.length);
  });
});
