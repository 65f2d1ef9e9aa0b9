import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invert } from '../../shared/model/change';
import { hasEnded } from '../../shared/model/days';
import type { Stakeholder, Tie } from '../../shared/model/network';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { mergeParties } from '../../shared/network/merge-parties';
import { looseEndsIn } from '../../shared/workspace/references';
import { aNote, aProgramme, aStakeholder, aTie, demo, stamp } from '../make';

const rowIn = <R extends { readonly id: string }>(rows: readonly R[], id: string): R => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`${id} is not there`);
  return row;
};
const sorted = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const inOrder = (workspace: Workspace) =>
  Object.fromEntries(Object.entries(workspace).map(([table, rows]) => [table, sorted(rows)]));

const pairsOf = (ties: readonly Tie[]) =>
  ties
    .filter((tie) => !hasEnded(tie, '2026-10-15'))
    .map(({ sourceId, targetId }) => [sourceId, targetId].sort().join(' '));

const pairs = fc
  .tuple(fc.nat(), fc.nat())
  .map(([a, b]) => {
    const { stakeholders } = demo();
    return [stakeholders[a % stakeholders.length], stakeholders[b % stakeholders.length]] as const;
  })
  .filter((pair): pair is readonly [Stakeholder, Stakeholder] => pair[0]?.id !== pair[1]?.id);

describe('merging two parties of the demonstration', () => {
  it('leaves nothing that points at nobody, and is taken back whole', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const change = mergeParties(kept, gone, demo(), stamp());
        const after = applyChange(demo(), change);
        expect(looseEndsIn(after)).toEqual([]);
        expect(after.stakeholders).toHaveLength(demo().stakeholders.length - 1);
        expect(inOrder(applyChange(after, invert(change)))).toEqual(inOrder(demo()));
      }),
      { numRuns: 60 },
    );
  });

  it('loses no note, no answer and no neighbour, and doubles no line', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const before = demo();
        const after = applyChange(before, mergeParties(kept, gone, before, stamp()));
        const home = (id: string) => (id === gone.id ? kept.id : id);
        const neighbours = new Set(pairsOf(before.ties).map((pair) => pair.split(' ').map(home).sort().join(' ')));
        neighbours.delete(`${kept.id} ${kept.id}`);
        expect(new Set(pairsOf(after.ties))).toEqual(neighbours);
        expect(pairsOf(after.ties)).toHaveLength(neighbours.size);
        for (const note of before.notes) {
          const was = note.links.filter(({ to }) => to === 'stakeholder').map(({ id }) => home(id));
          const now = rowIn(after.notes, note.id).links.map(({ id }) => id);
          expect(now).toEqual(expect.arrayContaining(was));
          expect(now.length > 0).toBe(note.links.length > 0);
        }
        expect(after.participants.map(({ stakeholderId }) => stakeholderId)).toEqual(
          before.participants.map(({ stakeholderId }) => stakeholderId && home(stakeholderId)),
        );
      }),
      { numRuns: 60 },
    );
  });
});

describe('merging two parties', () => {
  const kept = aStakeholder({
    id: 'kept',
    name: 'Buurthuis de Linde',
    standsFor: 'Een open deur.',
    energy: 0,
    tags: ['plek'],
    contact: { email: 'a@linde.example' },
    position: { x: 10, y: 20 },
  });
  const gone = aStakeholder({
    id: 'gone',
    name: 'Stichting De Linde',
    standsFor: 'Ontmoeting in de straat.',
    offer: 'Een zaal.',
    energy: 2,
    tags: ['plek', 'zaal'],
    contact: { email: 'b@linde.example', phone: '010 1234567' },
    position: { x: 300, y: 0 },
    ring: 'core',
    consent: 'refused',
  });
  const third = aStakeholder({ id: 'third' });
  const merged = (over: Partial<Workspace> = {}) => {
    const workspace = workspaceOf({ programmes: [aProgramme()], stakeholders: [kept, gone, third], ...over });
    return applyChange(workspace, mergeParties(kept, gone, workspace, stamp()));
  };

  it('keeps what the one says and fills what was empty; texts of both stay, and a no is a no', () => {
    const after = rowIn(merged().stakeholders, 'kept');
    expect(after).toMatchObject({
      name: 'Buurthuis de Linde',
      ring: kept.ring,
      position: kept.position,
      standsFor: 'Een open deur.\nOntmoeting in de straat.',
      offer: 'Een zaal.',
      energy: 2,
      tags: ['plek', 'zaal'],
      contact: { email: 'a@linde.example', phone: '010 1234567', via: 'b@linde.example' },
      consent: 'refused',
    });
  });

  it('keeps the stronger of two lines with the same third, with what the weaker one knew', () => {
    const weak = aTie('kept', 'third', { ladder: 1, purpose: ['learning'], note: 'Sinds de braderie.' });
    const strong = aTie('third', 'gone', { ladder: 3, purpose: ['funding'], frequency: 'weekly' });
    const about = aNote('insight', { links: [{ to: 'tie', id: weak.id }] });
    const after = merged({ ties: [weak, strong], notes: [about] });
    expect(after.ties).toHaveLength(1);
    expect(after.ties[0]).toMatchObject({
      id: strong.id,
      sourceId: 'third',
      targetId: 'kept',
      ladder: 3,
      purpose: ['funding', 'learning'],
      frequency: 'weekly',
      note: 'Sinds de braderie.',
    });
    expect(after.notes[0]?.links).toEqual([{ to: 'tie', id: strong.id }]);
  });

  it('keeps a line that ended beside one that goes on, and drops the line between the two but not its notes', () => {
    const old = aTie('kept', 'third', { until: '2026-01-01', ladder: 4 });
    const now = aTie('gone', 'third', { ladder: 2 });
    const between = aTie('kept', 'gone');
    const about = aNote('insight', { links: [{ to: 'tie', id: between.id }] });
    const after = merged({ ties: [old, now, between], notes: [about] });
    expect(after.ties.map(({ id }) => id).sort()).toEqual([old.id, now.id].sort());
    expect(after.notes[0]?.links).toEqual([{ to: 'stakeholder', id: 'kept' }]);
  });

  it('names nobody twice where both were named', () => {
    const both = aNote('action', {
      ownerIds: ['gone', 'kept'],
      links: [
        { to: 'stakeholder', id: 'kept', role: 'about' },
        { to: 'stakeholder', id: 'gone', role: 'about' },
      ],
    });
    const after = merged({ notes: [both] }).notes[0];
    expect(after).toMatchObject({ ownerIds: ['kept'], links: [{ to: 'stakeholder', id: 'kept', role: 'about' }] });
  });

  it('refuses a party with itself', () => {
    expect(() => mergeParties(kept, kept, workspaceOf({}), stamp())).toThrow('exchange.refusal.sameParty');
  });
});
