import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/model/change';
import type { Stakeholder } from '../../shared/model/network';
import { TABLE_NAMES, TABLES, type Workspace, workspaceOf } from '../../shared/model/tables';
import { removeStakeholder } from '../../shared/network/remove';
import { aNote, aStakeholder, demo, stamp } from '../make';

function party(workspace: Workspace, at: number): Stakeholder {
  const found = workspace.stakeholders[at];
  if (!found) throw new Error('a workspace without that party');
  return found;
}

describe('taking a party away', () => {
  it('takes its ties along and leaves nothing that still names it, and brings all of it back', () => {
    for (const one of demo().stakeholders) {
      const after = applyChange(demo(), removeStakeholder(one, demo(), stamp()));
      const ties = demo().ties.filter(({ sourceId, targetId }) => sourceId === one.id || targetId === one.id);
      const kept = JSON.stringify(TABLE_NAMES.map((name) => after[name]));
      for (const id of [one.id, ...ties.map((tie) => tie.id)]) expect(kept).not.toContain(`"${id}"`);
    }
  });

  it('leaves every row as its schema wants it', () => {
    const after = applyChange(demo(), removeStakeholder(party(demo(), 4), demo(), stamp()));
    for (const name of TABLE_NAMES) for (const row of after[name]) TABLES[name].schema.parse(row);
  });

  it('takes it out of the links of notes, and leaves the notes', () => {
    const note = aNote('insight', {
      links: [
        { to: 'stakeholder', id: 'a' },
        { to: 'stakeholder', id: 'b' },
      ],
    });
    const workspace = workspaceOf({ stakeholders: [aStakeholder({ id: 'a' })], notes: [note] });
    const { tables } = removeStakeholder(party(workspace, 0), workspace, stamp());
    expect(tables.notes?.updated[0]?.[1].links).toEqual([{ to: 'stakeholder', id: 'b' }]);
    expect(tables.notes?.removed).toEqual([]);
  });

  it('leaves a tie with the same id as the party alone', () => {
    const workspace = workspaceOf({
      stakeholders: [aStakeholder({ id: 'x' })],
      notes: [aNote('insight', { links: [{ to: 'tie', id: 'x' }] })],
    });
    expect(removeStakeholder(party(workspace, 0), workspace, stamp()).tables.notes?.updated).toEqual([]);
  });
});
