import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert, isEmpty } from '../../shared/model/change';
import { RainbowProfile } from '../../shared/model/instruments';
import { workspaceOf } from '../../shared/model/tables';
import { LadderRung, RainbowLevel } from '../../shared/model/vocabularies';
import { countsByLevelAndRung, LEVELS, RUNGS, tiesIn } from '../../shared/network/level-and-rung';
import { editBand, lookAnew, profileNow } from '../../shared/network/rainbow';
import { aTie, demo, PROGRAMME_ID, stamp } from '../make';

const applied = (profiles: readonly RainbowProfile[], change: Parameters<typeof applyChange>[1]) =>
  applyChange(workspaceOf({ rainbowProfiles: profiles }), change).rainbowProfiles;

describe('the rainbow', () => {
  it('begins with the first thing that is said of a band, the others empty [S4-10]', () => {
    const [profile, ...others] = applied([], editBand(PROGRAMME_ID, [], 'system', { now: 2 }, stamp()));
    expect(others).toEqual([]);
    expect(RainbowProfile.parse(profile).scores).toMatchObject({
      system: { now: 2, wanted: 0 },
      clinical: { now: 0, wanted: 0 },
    });
  });

  it('changes one band of the last profile, and can be taken back', () => {
    const before = demo().rainbowProfiles;
    const change = editBand('prg-vlierbuurt', before, 'clinical', { wanted: 4, example: ' Samen bellen. ' }, stamp());
    const profiles = applied(before, change);
    expect(profileNow(profiles)?.scores.clinical).toEqual({ now: 2, wanted: 4, example: 'Samen bellen.' });
    expect(profileNow(profiles)?.scores.professional).toEqual(profileNow(before)?.scores.professional);
    expect(applied(profiles, invert(change))).toEqual(before);
  });

  it('forgets an example that is emptied', () => {
    const before = demo().rainbowProfiles;
    const profiles = applied(before, editBand('prg-vlierbuurt', before, 'clinical', { example: ' ' }, stamp()));
    expect(profileNow(profiles)?.scores.clinical).toEqual({ now: 2, wanted: 3 });
  });

  it('is looked at anew beside the one of before, which stays as it was', () => {
    const before = demo().rainbowProfiles;
    const later = stamp('2026-12-10T10:00:00+01:00');
    const profiles = applied(before, lookAnew(before, 'ses-4', later));
    expect(profiles).toHaveLength(2);
    expect(profileNow(profiles)).toMatchObject({ id: 'new-1', sessionId: 'ses-4', scores: before[0]?.scores });
    const edited = applied(profiles, editBand('prg-vlierbuurt', profiles, 'system', { now: 4 }, later));
    expect(edited[0]).toEqual(before[0]);
    expect(profileNow(edited)?.scores.system.now).toBe(4);
    expect(isEmpty(lookAnew([], undefined, later))).toBe(true);
  });
});

describe('the ladder', () => {
  const rung = fc.constantFrom(...LadderRung.options.map(({ value }) => value));
  const someTies = fc.array(
    fc
      .record({ level: fc.option(fc.constantFrom(...RainbowLevel.options)), ladder: rung, wanted: fc.option(rung) })
      .map(({ level, ladder, wanted }) =>
        aTie('a', 'b', {
          ladder,
          ...(level && { rainbowLevel: level }),
          ...(wanted !== null && { ladderWanted: wanted }),
        }),
      ),
    { maxLength: 30 },
  );

  it('counts every tie once, now and wanted', () => {
    fc.assert(
      fc.property(someTies, fc.constantFrom('now' as const, 'wanted' as const), (ties, moment) => {
        const counts = countsByLevelAndRung(ties, moment);
        const cells = LEVELS.flatMap((level) => RUNGS.map((each) => ({ level, rung: each })));
        const all = cells.flatMap((cell) => tiesIn(ties, cell.level, cell.rung, moment));
        expect(new Set(all).size).toBe(ties.length);
        for (const cell of cells) {
          expect(counts[cell.level][cell.rung]).toBe(tiesIn(ties, cell.level, cell.rung, moment).length);
        }
      }),
    );
  });

  it('has of the demonstration ten, twenty-three, eleven and one', () => {
    const counts = countsByLevelAndRung(demo().ties, 'now');
    const onRung = (at: 1 | 2 | 3 | 4) => LEVELS.reduce((sum, level) => sum + counts[level][at], 0);
    expect([onRung(1), onRung(2), onRung(3), onRung(4)]).toEqual([10, 23, 11, 1]);
  });

  it('takes the rung of now where nobody wants another', () => {
    const tie = aTie('a', 'b', { ladder: 2 });
    expect(countsByLevelAndRung([tie], 'wanted').unknown[2]).toBe(1);
  });
});
