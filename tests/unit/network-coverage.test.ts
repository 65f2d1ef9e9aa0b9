import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert, isEmpty } from '../../shared/model/change';
import { workspaceOf } from '../../shared/model/tables';
import { Domain, Perspective } from '../../shared/model/vocabularies';
import { CHECKED_SECTORS, coverageOf, coveredBy, isSameGap } from '../../shared/network/coverage';
import { ringAt } from '../../shared/network/rings';
import { addSeat, kinshipOf, searchForGap, searchForParty } from '../../shared/network/seat-commands';
import { surpriseOf } from '../../shared/network/surprise';
import { aNote, aStakeholder, demo, PROGRAMME_ID, stamp } from '../make';

const TODAY = '2026-12-10';
const ENTREPRENEUR = { about: 'perspective', of: 'entrepreneur' } as const;
const FAITH = { about: 'sector', of: 'faith' } as const;
const WORK = { about: 'sector', of: 'work_income' } as const;

describe('the checklist of whom we miss', () => {
  it('goes through every perspective and the nine branches, citizens and education among them [S2-66] [S0-18]', () => {
    const lines = coverageOf([], TODAY);
    expect(lines.map(({ gap }) => gap.of)).toEqual([...Perspective.options, ...CHECKED_SECTORS]);
    expect(lines.every(({ state }) => state === 'missing')).toBe(true);
    expect(CHECKED_SECTORS).toEqual(expect.arrayContaining(['residents', 'education']));
  });

  it('tells of the demonstration who is only at the edge and who is missing', () => {
    const lines = coverageOf(demo().stakeholders, TODAY);
    const inState = (state: string) => lines.filter((line) => line.state === state).map(({ gap }) => gap.of);
    expect(inState('edge')).toEqual(['manager', 'faith']);
    expect(inState('missing')).toEqual(['entrepreneur', 'work_income']);
    expect(lines.find(({ gap }) => gap.of === 'entrepreneur')?.seatIds).toEqual(['st-25']);
  });

  it('does not count who has left', () => {
    const left = aStakeholder({ sector: 'faith', until: '2026-12-09' });
    expect(coveredBy(FAITH, [left], TODAY).state).toBe('missing');
    expect(coveredBy(FAITH, [{ ...left, until: TODAY }], TODAY).state).toBe('present');
  });
});

describe('a seat for who is missing', () => {
  const seatFor = { programmeId: 'prg-vlierbuurt', gap: WORK, name: 'Werk en inkomen' };

  it('stands on the ring of who is missing, moves nobody, and can be taken back [S0-18]', () => {
    const workspace = demo();
    const change = addSeat(seatFor, workspace.stakeholders, stamp());
    const after = applyChange(workspace, change);
    const seat = after.stakeholders.at(-1);
    expect(seat).toMatchObject({ ring: 'missing', sector: 'work_income', domain: 'work_income' });
    expect(seat?.position && ringAt(seat.position)).toBe('missing');
    for (const party of workspace.stakeholders) {
      expect(after.stakeholders.find(({ id }) => id === party.id)?.position).toEqual(party.position);
    }
    expect(coveredBy(WORK, after.stakeholders, TODAY)).toMatchObject({ state: 'missing', seatIds: [seat?.id] });
    expect(applyChange(after, invert(change)).stakeholders).toEqual(workspace.stakeholders);
  });

  it('is of its own kind, so that it is found back under the line it was made for', () => {
    for (const { gap } of coverageOf([], TODAY)) expect(kinshipOf(gap)[gap.about]).toBe(gap.of);
    for (const of of Domain.options) expect(kinshipOf({ about: 'domain', of }).domain).toBe(of);
  });

  it('becomes a search with an owner and a date in the same act [S0-18]', () => {
    const search = {
      askedById: 'st-04',
      actionFor: (id: string) =>
        aNote('action', { ownerIds: ['st-04'], due: '2026-12-24', links: [{ to: 'stakeholder', id, role: 'about' }] }),
    };
    const { stakeholders } = demo();
    const { tables } = searchForGap(seatFor, search, stakeholders, stamp());
    const [seat] = tables.stakeholders?.added ?? [];
    expect(seat).toMatchObject({ ring: 'missing', askedById: 'st-04' });
    expect(tables.notes?.added).toMatchObject([{ due: '2026-12-24', links: [{ id: seat?.id }] }]);
  });

  it('that is there already keeps its place when the search for it begins, and tells who asks [S0-53]', () => {
    const party = aStakeholder({ ring: 'missing', position: { x: 640, y: 0 } });
    const action = aNote('action');
    const change = searchForParty(party, { askedById: 'p9', actionFor: () => action }, stamp());
    expect(change.tables.stakeholders?.updated).toMatchObject([[party, { askedById: 'p9', position: party.position }]]);
    expect(change.tables.notes?.added).toEqual([action]);
    const unasked = searchForParty(party, { askedById: undefined, actionFor: () => action }, stamp());
    expect(applyChange(workspaceOf({ stakeholders: [party] }), unasked).stakeholders).toEqual([party]);
    expect(isEmpty(unasked)).toBe(false);
  });
});

describe('a surprise', () => {
  const { stakeholders } = demo();

  it('proposes a field or a voice that is not there yet, in the demonstration work or an entrepreneur [S0-19]', () => {
    const proposed = Array.from({ length: 20 }, (_, seed) => surpriseOf(stakeholders, TODAY, seed, null));
    expect(new Set(proposed.map((one) => one?.gap.of))).toEqual(new Set(['work_income', 'entrepreneur']));
    expect(proposed.every((one) => one?.state === 'missing')).toBe(true);
  });

  it('is the same for the same seed, and another one than just before [S0-19]', () => {
    const anyone = fc
      .record({
        domain: fc.constantFrom(...Domain.options),
        perspective: fc.constantFrom(...Perspective.options),
        ring: fc.constantFrom('core', 'involved', 'periphery', 'missing' as const),
      })
      .map((over) => aStakeholder({ programmeId: PROGRAMME_ID, ...over }));
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 40 }), fc.array(fc.nat(), { minLength: 2 }), (parties, seeds) => {
        let before = surpriseOf(parties, TODAY, 1, null)?.gap ?? null;
        expect(surpriseOf(parties, TODAY, 1, null)?.gap).toEqual(before);
        for (const seed of seeds) {
          const next = surpriseOf(parties, TODAY, seed, before)?.gap ?? null;
          expect(next).not.toBeNull();
          expect(isSameGap(next ?? ENTREPRENEUR, before)).toBe(false);
          before = next;
        }
      }),
    );
  });
});
