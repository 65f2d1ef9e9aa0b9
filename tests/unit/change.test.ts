import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  adding,
  applyChange,
  type Change,
  invert,
  isEmpty,
  removing,
  together,
  updating,
} from '../../shared/model/change';
import { say } from '../../shared/model/message';
import { type Workspace, workspaceOf } from '../../shared/model/tables';
import { aNote, aStakeholder } from '../make';

const label = say('app.undo.none');

/** Random acts on notes and parties, each made against the workspace as it then is. */
const acts = fc.array(
  fc.record({ what: fc.constantFrom('add', 'edit', 'remove'), at: fc.nat(20), text: fc.string() }),
  {
    maxLength: 25,
  },
);
function actOn(
  workspace: Workspace,
  step: number,
  { what, at, text }: { what: string; at: number; text: string },
): Change {
  const note = workspace.notes[at % Math.max(1, workspace.notes.length)];
  if (what === 'add' || !note) {
    return {
      label,
      tables: together(
        adding('notes', [{ ...aNote('insight'), id: `note-${step}`, text }]),
        adding('stakeholders', [{ ...aStakeholder(), id: `party-${step}` }]),
      ),
    };
  }
  if (what === 'edit') return { label, tables: updating('notes', [[note, { ...note, text }]]) };
  return { label, tables: removing('notes', [note]) };
}
const byId = (workspace: Workspace) => ({
  notes: [...workspace.notes].sort((a, b) => a.id.localeCompare(b.id)),
  stakeholders: [...workspace.stakeholders].sort((a, b) => a.id.localeCompare(b.id)),
});

describe('a change', () => {
  it('walked back twice is the change itself', () =>
    fc.assert(
      fc.property(acts, (list) => {
        let workspace = workspaceOf();
        list.forEach((act, step) => {
          const change = actOn(workspace, step, act);
          expect(invert(invert(change))).toEqual(change);
          workspace = applyChange(workspace, change);
        });
      }),
    ));

  it('leads back to every moment before it, in any list of acts', () =>
    fc.assert(
      fc.property(acts, (list) => {
        const moments = [workspaceOf()];
        const changes: Change[] = [];
        list.forEach((act, step) => {
          const now = moments[moments.length - 1] as Workspace;
          const change = actOn(now, step, act);
          changes.push(change);
          moments.push(applyChange(now, change));
        });
        let workspace = moments[moments.length - 1] as Workspace;
        for (let at = changes.length - 1; at >= 0; at -= 1) {
          workspace = applyChange(workspace, invert(changes[at] as Change));
          expect(byId(workspace)).toEqual(byId(moments[at] as Workspace));
        }
      }),
    ));

  it('is empty when nothing becomes other', () => {
    const note = aNote('insight');
    expect(isEmpty({ label, tables: updating('notes', [[note, note]]) })).toBe(true);
    expect(isEmpty({ label, tables: adding('notes', [note]) })).toBe(false);
  });

  it('joins parts of the same table in order', () => {
    const [a, b] = [aNote('insight'), { ...aNote('insight'), id: 'second' }];
    expect(together(adding('notes', [a]), removing('notes', [b])).notes).toEqual({
      added: [a],
      updated: [],
      removed: [b],
    });
  });
});
